import { css } from '@emotion/css';

/** Heard, not seen. */
export const heardOnly = () =>
  css({
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  });
