import type { Dimension } from '../../model';

/** Where bands of waits end, in parts of what is promised: finer below it and coarser above, as people notice time. */
const ENDS = [0.25, 0.5, 1, 2, 4, 8];
const WAIT_BAND = 'wait band';

/** In whole seconds, as waits are often kept, each once. */
export function bandEnds(promise: number): number[] {
  return [...new Set(ENDS.map((part) => Math.max(1, Math.round(part * promise))))];
}

/** In which band a customer waited, from 0; null: not known, or the contact was written. */
export function waitDimension(promise: number): Dimension {
  const asked = 'not coalesce(written, false) and known(wait_s)';
  const ends = bandEnds(promise);
  const within = ends.map((end, band) => `when ${asked} and wait_s <= ${end} then '${band}'`).join(' ');
  const formula = `case ${within} when ${asked} then '${ends.length}' end`;
  return { name: WAIT_BAND, title: WAIT_BAND, fields: {}, formulas: { contact: formula } };
}
