/** Made once, because making it costs more than writing a hundred numbers. */
const WHOLE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A count in the reader's own way: "18,204". */
export const countText = (n: number): string => WHOLE.format(n);
