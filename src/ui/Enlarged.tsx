import React, { type ReactNode } from 'react';
import type { Box } from './pictureLayout';

interface Props {
  box: Box;
  /** Drawn as if the box were of the size that is told. */
  children: (box: Box) => ReactNode;
}

/** The pixels of one screen, which is read at arm's length. */
const SCREEN: Box = { width: 1920, height: 1080 };

/** A picture that is larger than a screen hangs on a wall: all in it is larger by as much. */
export function Enlarged({ box, children }: Props) {
  const zoom = Math.max(1, Math.min(box.width / SCREEN.width, box.height / SCREEN.height));
  return <div style={{ zoom }}>{children({ width: box.width / zoom, height: box.height / zoom })}</div>;
}
