import type { Literal } from '../model';

/** The texts of values that a mapping lists. Of a column of broken numbers, some databases write 4 as 4.0. */
export function spellings(values: ReadonlyArray<string | number>): string[] {
  return [...new Set(values.map(String).flatMap((text) => (isWhole(text) ? [text, `${text}.0`] : [text])))];
}

/** A mapping's list of values, by every text that the source may have for them; what is listed itself wins. */
export function spelt(values: Readonly<Record<string, Literal>> | undefined): Readonly<Record<string, Literal>> | null {
  if (!values) {
    return null;
  }
  const broken = Object.entries(values).filter(([text]) => isWhole(text) && !Object.hasOwn(values, `${text}.0`));
  return Object.fromEntries([...Object.entries(values), ...broken.map(([text, value]) => [`${text}.0`, value])]);
}

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}
