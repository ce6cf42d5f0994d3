import { Dense } from './dense';

const WINDOW = 1 << 23;
const BEFORE = 1 << 16;

/**
 * Codes for whole numbers, in order of first appearance across all who share the counter. Numbers near the first one,
 * as running numbers are, stand in a plain table; others in a hashed one.
 */
export class WholeCodes {
  private base = -1;
  /** By distance from the base: code + 1. */
  private near = new Int32Array(1024);
  private readonly far = new Dense(Infinity);
  private readonly farCodes: number[] = [];

  /** The code of a number; `next` where it is new. */
  codeOf(number: number, next: number): number {
    if (this.base < 0) {
      this.base = Math.max(0, number - BEFORE);
    }
    const place = number - this.base;
    if (place < 0 || place >= WINDOW) {
      return this.farCodeOf(number, next);
    }
    if (place >= this.near.length) {
      this.grow(place);
    }
    const known = this.near[place];
    if (known > 0) {
      return known - 1;
    }
    this.near[place] = next + 1;
    return next;
  }

  private farCodeOf(number: number, next: number): number {
    const place = this.far.codeOf(number);
    if (place === this.farCodes.length) {
      this.farCodes.push(next);
    }
    return this.farCodes[place];
  }

  private grow(place: number): void {
    const larger = new Int32Array(Math.min(WINDOW, 2 ** Math.ceil(Math.log2(place + 1) + 0.5)));
    larger.set(this.near);
    this.near = larger;
  }
}
