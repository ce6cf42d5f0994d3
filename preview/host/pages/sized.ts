import type React from 'react';

/** The size that an address asks for, or the window without the page's own margin. */
export function sized(search: string): React.CSSProperties {
  const wanted = new URLSearchParams(search);
  const [width, height] = [wanted.get('width'), wanted.get('height')];
  return {
    display: 'flex',
    width: width ? `${width}px` : 'calc(100vw - 16px)',
    height: height ? `${height}px` : 'calc(100vh - 16px)',
  };
}
