const ZERO = 48;
const NINE = 57;
const MOST_DIGITS = 15;

/** How the texts of a column are mostly made: the same letters, then a running number. Reads that number, and only from texts that no other number could have made. */
export class Numerals {
  private constructor(
    private readonly prefix: string,
    /** Length of all texts where numbers are filled up with zeros; 0 where they are not. */
    private readonly length: number
  ) {}

  /** The way of most of the texts, judged by a few of them; null where most are made otherwise. */
  static ofMost(texts: readonly string[]): Numerals | null {
    const samples = [0, 0.25, 0.5, 0.75].map((share) => texts[Math.floor(texts.length * share)]);
    const ways = samples.map((text) => Numerals.of(text)).filter((way): way is Numerals => way !== null);
    const fits = (way: Numerals) => texts.filter((text) => way.numberOf(text) >= 0).length;
    return ways.find((way) => fits(way) * 2 > texts.length) ?? null;
  }

  /** The way of a text that ends in digits; null where it does not. */
  private static of(text: string): Numerals | null {
    const digits = /\d{1,15}$/.exec(text)?.[0];
    if (digits === undefined) {
      return null;
    }
    const isFilled = digits.length > 1 && digits[0] === '0';
    return new Numerals(text.slice(0, text.length - digits.length), isFilled ? text.length : 0);
  }

  /** The number of a text of this way, otherwise -1. */
  numberOf(text: string): number {
    const { prefix, length } = this;
    const start = prefix.length;
    const end = text.length;
    if (length === 0 ? !this.isPlain(text) : end !== length) {
      return -1;
    }
    for (let i = 0; i < start; i += 1) {
      if (text.charCodeAt(i) !== prefix.charCodeAt(i)) {
        return -1;
      }
    }
    let number = 0;
    for (let i = start; i < end; i += 1) {
      const digit = text.charCodeAt(i);
      if (digit < ZERO || digit > NINE) {
        return -1;
      }
      number = number * 10 + (digit - ZERO);
    }
    return number;
  }

  /** At least one digit, not too many, and no zero in front of others. */
  private isPlain(text: string): boolean {
    const digits = text.length - this.prefix.length;
    return digits > 0 && digits <= MOST_DIGITS && (digits === 1 || text.charCodeAt(this.prefix.length) !== ZERO);
  }
}
