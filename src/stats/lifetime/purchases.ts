/** What one customer bought. Times are in one unit of the caller's, since the customer's first purchase. */
export interface Customer {
  /** Purchases after the first: x. */
  repeats: number;
  /** When the last of them was, t_x; 0 where there was none. On a grid of time take the middle of its step: a repeat at 0 is doubted. */
  last: number;
  /** How long the customer was observed, T. */
  observed: number;
}

/** Customers as columns of equal length; a row may stand for many customers who bought alike. */
export interface Purchases {
  repeats: ArrayLike<number>;
  last: ArrayLike<number>;
  observed: ArrayLike<number>;
  /** How many customers a row stands for: 1 each by default. */
  customers?: ArrayLike<number>;
}

/** Each pattern (x, t_x, T) once, with how many customers show it. */
export interface Patterns {
  repeats: Float64Array;
  last: Float64Array;
  observed: Float64Array;
  customers: Float64Array;
}

/**
 * What is impossible about a customer, in words; null where nothing is.
 * @example flawOf({ repeats: 1, last: 9, observed: 8 }); // => 'last purchase (9) after the end of observation (8)'
 */
export function flawOf({ repeats, last, observed }: Customer): string | null {
  if (!(Number.isInteger(repeats) && repeats >= 0)) {
    return `repeat purchases (${repeats}) must be a whole number of 0 or more`;
  }
  if (!(last >= 0 && observed >= 0 && observed < Infinity)) {
    return `times (${last}, ${observed}) must be 0 or more`;
  }
  if (last > observed) {
    return `last purchase (${last}) after the end of observation (${observed})`;
  }
  if (repeats === 0 && last > 0) {
    return `a last purchase (${last}) without a repeat purchase`;
  }
  return repeats > 0 && observed === 0 ? `repeat purchases (${repeats}) in no time at all` : null;
}

/**
 * Joins customers who bought alike; a row that stands for nobody leaves. Throws a RangeError that names the first row with a flaw,
 * be it one that any customer may have or one of the caller's.
 */
export function patternsOf(
  { repeats, last, observed, customers }: Purchases,
  alsoFlawed: (customer: Customer) => string | null = () => null
): Patterns {
  const seen = new Seen();
  for (let row = 0; row < repeats.length; row += 1) {
    const count = customers === undefined ? 1 : customers[row];
    const customer = { repeats: repeats[row], last: last[row], observed: observed[row] };
    const flaw = flawOf(customer) ?? alsoFlawed(customer);
    if (flaw !== null || !(count >= 0 && count < Infinity)) {
      throw new RangeError(`row ${row}: ${flaw ?? `customers (${count}) must be 0 or more`}`);
    }
    if (count > 0) {
      seen.add(repeats[row], last[row], observed[row], count);
    }
  }
  return seen.patterns();
}

/** Patterns by a hash of their bits, in one table of whole numbers: no text or object for each of a million rows. */
class Seen {
  private readonly columns: [number[], number[], number[]] = [[], [], []];
  private readonly counts: number[] = [];
  private slots = new Int32Array(1024).fill(-1);
  private readonly bits = new Uint32Array(6);
  private readonly key = new Float64Array(this.bits.buffer);

  add(repeats: number, last: number, observed: number, count: number): void {
    const slot = this.slotOf(repeats, last, observed);
    if (this.slots[slot] >= 0) {
      this.counts[this.slots[slot]] += count;
      return;
    }
    this.slots[slot] = this.counts.length;
    this.columns[0].push(repeats);
    this.columns[1].push(last);
    this.columns[2].push(observed);
    this.counts.push(count);
    if (2 * this.counts.length > this.slots.length) {
      this.grow();
    }
  }

  patterns(): Patterns {
    const [repeats, last, observed] = this.columns.map((column) => Float64Array.from(column));
    return { repeats, last, observed, customers: Float64Array.from(this.counts) };
  }

  /** Where the pattern stands, or where it may be put. */
  private slotOf(repeats: number, last: number, observed: number): number {
    const most = this.slots.length - 1;
    let slot = this.hash(repeats, last, observed) & most;
    for (let at = this.slots[slot]; at >= 0; at = this.slots[slot]) {
      const [x, t, T] = this.columns;
      if (x[at] === repeats && t[at] === last && T[at] === observed) {
        break;
      }
      slot = (slot + 1) & most;
    }
    return slot;
  }

  private hash(repeats: number, last: number, observed: number): number {
    this.key[0] = repeats;
    this.key[1] = last;
    this.key[2] = observed;
    let mixed = 0;
    for (let each = 0; each < 6; each += 1) {
      mixed = Math.imul(mixed ^ this.bits[each], 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    return mixed;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const [x, t, T] = this.columns;
    x.forEach((_, at) => (this.slots[this.slotOf(x[at], t[at], T[at])] = at));
  }
}
