/** Longer texts, and texts beyond Latin-1, are rare: an ordinary map serves them. */
const LONGEST = 64;

/**
 * Codes for texts of any kind. Texts of a source are mostly new objects with equal letters, which makes an ordinary map
 * slow: here the letters themselves are packed four to a word, hashed and compared.
 */
export class Letters {
  private readonly rest = new Map<string, number>();
  private readonly packed = new Int32Array(LONGEST / 4 + 1);
  private words = 0;
  private hash = 0;
  /** Slots of an open table: place in the pool, or 0. */
  private slots = new Int32Array(4096);
  private filled = 0;
  /** By place: hash, code, packed letters. */
  private pool = new Int32Array(16_384);
  private used = 1;

  /** The code of a text; `next` where it is new. */
  codeOf(text: string, next: number): number {
    if (!this.pack(text)) {
      return this.codeOfRest(text, next);
    }
    const { slots, pool, hash } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const place = slots[slot];
      if (place === 0) {
        slots[slot] = this.used;
        return this.add(next);
      }
      if (pool[place] === hash && this.isHeld(place + 2)) {
        return pool[place + 1];
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Four letters to a word, the length in front. False where the text does not fit. */
  private pack(text: string): boolean {
    const { packed } = this;
    const { length } = text;
    if (length >= LONGEST) {
      return false;
    }
    let word = length;
    let words = 0;
    let hash = 0x2545f491;
    for (let i = 0; i < length; i += 1) {
      const letter = text.charCodeAt(i);
      if (letter > 255) {
        return false;
      }
      const place = (i + 1) & 3;
      if (place === 0) {
        packed[words] = word;
        words += 1;
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
        word = letter;
      } else {
        word |= letter << (place << 3);
      }
    }
    packed[words] = word;
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    this.words = words + 1;
    this.hash = hash ^ (hash >>> 15);
    return true;
  }

  private isHeld(place: number): boolean {
    const { pool, packed, words } = this;
    for (let i = 0; i < words; i += 1) {
      if (pool[place + i] !== packed[i]) {
        return false;
      }
    }
    return true;
  }

  private add(code: number): number {
    const { words, used } = this;
    if (used + words + 2 > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    const { pool, packed } = this;
    pool[used] = this.hash;
    pool[used + 1] = code;
    for (let i = 0; i < words; i += 1) {
      pool[used + 2 + i] = packed[i];
    }
    this.used = used + words + 2;
    this.filled += 1;
    if (this.filled * 2 > this.slots.length) {
      this.grow();
    }
    return code;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (const place of this.slots) {
      if (place !== 0) {
        let slot = this.pool[place] & mask;
        while (slots[slot] !== 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = place;
      }
    }
    this.slots = slots;
  }

  private codeOfRest(text: string, next: number): number {
    const known = this.rest.get(text);
    if (known === undefined) {
      this.rest.set(text, next);
    }
    return known ?? next;
  }
}
