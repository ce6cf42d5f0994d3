import type { Dimension, PromiseKind } from '../../model';

/** Where bands end, in parts of what is promised: finer below it and coarser above, as people notice time. */
const ENDS = [0.25, 0.5, 1, 2, 4, 8];

/** What is promised, field by field of a contact. */
const FIELDS: Record<PromiseKind, string> = { wait: 'wait_s', effort: 'customer_s' };

/** In whole seconds, as times are often kept, each once. */
export function bandEnds(promise: number): number[] {
  return [...new Set(ENDS.map((part) => Math.max(1, Math.round(part * promise))))];
}

/** Into which band it fell how long it took a customer, from 0; null: not known, or the contact was written. */
export function bandDimension({ of, promise }: { of: PromiseKind; promise: number }): Dimension {
  const [field, name] = [FIELDS[of], `${of} band`];
  const asked = `not coalesce(written, false) and known(${field})`;
  const ends = bandEnds(promise);
  const within = ends.map((end, band) => `when ${asked} and ${field} <= ${end} then '${band}'`).join(' ');
  const formula = `case ${within} when ${asked} then '${ends.length}' end`;
  return { name, title: name, fields: {}, formulas: { contact: formula } };
}
