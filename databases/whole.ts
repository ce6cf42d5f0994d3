/** A whole number, or its text where a number would only be near it: above 2^53 two customers could become one. */
export function whole(value: bigint | string): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** A decimal number of any length, as its text, with or without digits behind the point. */
export function decimal(text: string): number | string {
  return text.includes('.') ? Number(text) : whole(text);
}
