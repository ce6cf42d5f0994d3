/** Told to `t`, it leaves the gaps of a sentence open. */
export const OPEN = { skipInterpolation: true };

/**
 * A sentence that long lists say in every row: looked up once, with its gaps open, for that costs more than drawing the row.
 * Values go into it as they are: React escapes what it draws.
 */
export function gapped(look: () => string): (values: Readonly<Record<string, string | number>>) => string {
  let parts: string[] | null = null;
  return (values) => {
    parts ??= look().split(/\{\{\s*(\w+)\s*\}\}/);
    return parts.map((part, at) => (at % 2 === 1 ? String(values[part]) : part)).join('');
  };
}
