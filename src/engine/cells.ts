import { Buckets } from './buckets';
import { Dense } from './dense';
import type { Graph } from './graph';
import type { Bits, Codes } from './nodes';
import { BLOCK, eachBlock, wordsFor } from './vector';

/** Keys stay whole numbers below this. */
const MOST = 2 ** 52;

/** Which cell each row falls into. */
export interface Cells {
  count: number;
  /** By row; meaningless where the row is not inside. */
  cellOf: Int32Array;
  /** Rows of the period that pass the filters. */
  inside: Int32Array;
  /** By cell: the code of each group, and the bucket. */
  groups: readonly number[][];
  buckets: readonly number[];
}

export interface CellsAsked {
  graph: Graph;
  inside: Bits;
  groups: readonly Codes[];
  /** By group: how many texts it has. */
  edges: readonly number[];
  times: Float64Array | null;
  length: number;
}

/** Puts rows into cells, block by block. */
export function* cellsFor(asked: CellsAsked): Generator<void, Cells, void> {
  const { graph, length } = asked;
  const sorter = new Sorter(asked);
  const cellOf = new Int32Array(length);
  const inside = new Int32Array(wordsFor(length));
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    if (copyBits(asked.inside, { start, rows }, inside)) {
      sorter.sort(start, rows, { cellOf, inside });
    }
  });
  return { count: sorter.count, cellOf, inside, groups: sorter.groups, buckets: sorter.buckets };
}

/** Copies a block's bits. True where there is any. */
function copyBits(bits: Bits, { start, rows }: { start: number; rows: number }, out: Int32Array): boolean {
  const from = bits.whole ? start >>> 5 : 0;
  let any = 0;
  for (let word = 0; word < wordsFor(rows); word += 1) {
    out[(start >>> 5) + word] = bits.words[from + word];
    any |= bits.words[from + word];
  }
  return any !== 0;
}

/** One more digit of the key: a group or the bucket. */
interface Digit {
  size: number;
  codes: Int32Array;
  whole: boolean;
}

class Sorter {
  count = 0;
  readonly groups: number[][];
  readonly buckets: number[] = [];
  private readonly finder: Buckets | null;
  private readonly bucketOf = new Int32Array(BLOCK);
  private readonly keys = new Float64Array(BLOCK);
  private readonly stages: Array<{ digits: Digit[]; dense: Dense }> = [];

  constructor(private readonly asked: CellsAsked) {
    const { groups, edges } = asked;
    this.groups = groups.map(() => []);
    this.finder = edges.length > 1 ? new Buckets(edges) : null;
    const bucket = this.finder ? [{ size: edges.length - 1, codes: this.bucketOf, whole: false }] : [];
    const digits = groups.map(({ codes, whole, texts }) => ({ size: texts().length + 1, codes, whole }));
    this.plan([...bucket, ...digits]);
  }

  sort(start: number, rows: number, { cellOf, inside }: { cellOf: Int32Array; inside: Int32Array }): void {
    const { asked, keys } = this;
    if (this.finder && asked.times) {
      this.finder.fill(this.bucketOf, asked.times, { start, rows });
    }
    keys.fill(0);
    for (const { digits, dense } of this.stages) {
      digits.forEach((digit) => this.addDigit(digit, start, rows));
      for (let i = 0; i < rows; i += 1) {
        const row = start + i;
        if ((inside[row >>> 5] >>> (row & 31)) & 1) {
          keys[i] = dense.codeOf(keys[i]);
        }
      }
    }
    for (let i = 0; i < rows; i += 1) {
      const row = start + i;
      if ((inside[row >>> 5] >>> (row & 31)) & 1) {
        cellOf[row] = keys[i];
        if (keys[i] === this.count) {
          this.describe(start, i);
        }
      }
    }
  }

  /** As many digits to a stage as one key can hold; the number found by one stage is the first digit of the next. */
  private plan(digits: readonly Digit[]): void {
    let space = 1;
    let stage: Digit[] = [];
    for (const digit of digits) {
      if (space * digit.size > MOST) {
        this.stages.push({ digits: stage, dense: new Dense(space) });
        stage = [];
        space = this.asked.length;
      }
      stage.push(digit);
      space *= digit.size;
    }
    this.stages.push({ digits: stage, dense: new Dense(space) });
  }

  private addDigit({ size, codes, whole }: Digit, start: number, rows: number): void {
    const { keys } = this;
    const from = whole ? start : 0;
    // Null is -1: it becomes 0, a text of its own. Buckets have none and start at 1.
    for (let i = 0; i < rows; i += 1) {
      keys[i] = keys[i] * size + codes[from + i] + (codes === this.bucketOf ? 0 : 1);
    }
  }

  private describe(start: number, i: number): void {
    this.count += 1;
    this.asked.groups.forEach(({ codes, whole }, group) => this.groups[group].push(codes[(whole ? start : 0) + i]));
    this.buckets.push(this.finder ? this.bucketOf[i] : -1);
  }
}
