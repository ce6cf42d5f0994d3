import type { Bits } from './nodes';
import { BLOCK } from './vector';

const LANES = 8;
/** More different patterns than this, and counting them saves nothing. */
const MOST_PATTERNS = 1024;

/** For each row of a block, the number of the pattern that its conditions make. Numbers are given in order of first appearance. */
export class Patterns {
  /** By row of the block. */
  readonly ids = new Int32Array(BLOCK);
  private readonly first: Stage;
  private readonly later: readonly Stage[];
  private readonly low: Plane;
  private readonly planes: readonly Plane[];

  constructor(private readonly conditions: readonly Bits[]) {
    const count = Math.max(2, Math.ceil(conditions.length / LANES));
    const planes = Array.from(
      { length: count },
      (_, index) => new Plane(conditions.slice(index * LANES, (index + 1) * LANES))
    );
    [this.low, ...this.planes] = planes;
    this.first = new Stage(1 << LANES);
    this.later = planes.slice(2).map(() => new Stage(MOST_PATTERNS));
  }

  /** How many patterns there are so far. */
  get size(): number {
    return this.stages[this.stages.length - 1].keys.length;
  }

  private get stages(): readonly Stage[] {
    return [this.first, ...this.later];
  }

  /** Numbers the rows of a block. False where there are too many patterns. */
  number(start: number, rows: number): boolean {
    const { ids, low, planes } = this;
    const bytes = low.lay(start, rows);
    for (let i = 0; i < rows; i += 1) {
      ids[i] = bytes[i];
    }
    return this.stages.every((stage, index) => stage.number(ids, planes[index].lay(start, rows), rows));
  }

  /** Which conditions are true in a pattern, by their index. */
  conditionsOf(pattern: number): number[] {
    const bytes: number[] = [];
    let id = pattern;
    for (let index = this.stages.length - 1; index >= 0; index -= 1) {
      const key = this.stages[index].keys[id];
      bytes.unshift(key & 255);
      id = key >> LANES;
    }
    bytes.unshift(id);
    return [...this.conditions.keys()].filter((condition) => (bytes[condition >> 3] >> (condition & 7)) & 1);
  }
}

/** Gives numbers to pairs of a number and a byte. */
class Stage {
  /** By number: the number before, and the byte. */
  readonly keys: number[] = [];
  /** By key: number + 1, or 0. */
  private readonly table: Int32Array;

  constructor(before: number) {
    this.table = new Int32Array(before << LANES);
  }

  // clear: id[row] = numberOf(id[row], byte[row])
  number(ids: Int32Array, bytes: Uint8Array, rows: number): boolean {
    const { table, keys } = this;
    for (let i = 0; i < rows; i += 1) {
      const key = (ids[i] << LANES) | bytes[i];
      let id = table[key];
      if (id === 0) {
        id = keys.push(key);
        table[key] = id;
        if (id > MOST_PATTERNS) {
          return false;
        }
      }
      ids[i] = id - 1;
    }
    return true;
  }
}

/** Up to eight conditions, one bit each, in one byte a row. */
class Plane {
  private readonly words = new Int32Array(BLOCK / 4);
  private readonly bytes = new Uint8Array(this.words.buffer);

  constructor(private readonly conditions: readonly Bits[]) {}

  lay(start: number, rows: number): Uint8Array {
    this.words.fill(0);
    this.conditions.forEach((condition, lane) => this.layOne(condition, lane, start, rows));
    return this.bytes;
  }

  /** Spreads a condition's bits over the bytes of rows, four rows a time, into one lane. Bytes lie in memory lowest first. */
  private layOne({ words, whole }: Bits, lane: number, start: number, rows: number): void {
    const out = this.words;
    const from = whole ? start >>> 5 : 0;
    for (let i = 0, word = from; i << 2 < rows; i += 8, word += 1) {
      const bits = words[word];
      out[i] |= four(bits) << lane;
      out[i + 1] |= four(bits >>> 4) << lane;
      out[i + 2] |= four(bits >>> 8) << lane;
      out[i + 3] |= four(bits >>> 12) << lane;
      out[i + 4] |= four(bits >>> 16) << lane;
      out[i + 5] |= four(bits >>> 20) << lane;
      out[i + 6] |= four(bits >>> 24) << lane;
      out[i + 7] |= four(bits >>> 28) << lane;
    }
  }
}

/** The lowest four bits, one to a byte. */
function four(bits: number): number {
  return Math.imul(bits & 15, 0x00204081) & 0x01010101;
}
