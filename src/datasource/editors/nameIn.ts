/** A metric's name from what was typed: it is a column in frames and a word in other formulas. */
export function nameIn(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_');
}
