import type { ReactNode } from 'react';
import type { Box } from './pictureLayout';
import type { Reader } from './values';

/** What a picture of an answer is drawn from. */
export interface PictureOf<Result> {
  result: Result;
  box: Box;
  reader: Reader;
  /** The line above the picture. */
  top: ReactNode;
}
