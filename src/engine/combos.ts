import { Dense } from './dense';
import type { Graph } from './graph';
import type { Codes } from './nodes';
import { BLOCK, eachBlock } from './vector';

/** Keys stay whole numbers below this. */
const MOST = 2 ** 52;

/** The combinations of group values that occur, numbered. */
export interface Combos {
  size: number;
  /** By row. */
  codes: Int32Array;
  /** By group, by combination: the code of the group's text, -1 for null. */
  groups: readonly number[][];
}

/** Numbers the combinations of groups, block by block. */
export function* combosOf(groups: readonly Codes[], graph: Graph, length: number): Generator<void, Combos, void> {
  const combiner = new Combiner(groups, length);
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    combiner.run(start, rows);
  });
  return { size: combiner.size, codes: combiner.codes, groups: combiner.groups };
}

class Combiner {
  size = 0;
  readonly codes: Int32Array;
  readonly groups: number[][];
  private readonly keys = new Float64Array(BLOCK);
  private readonly stages: Array<{ digits: Codes[]; dense: Dense }> = [];

  constructor(
    private readonly asked: readonly Codes[],
    length: number
  ) {
    this.codes = new Int32Array(length);
    this.groups = asked.map(() => []);
    this.plan(length);
  }

  run(start: number, rows: number): void {
    const { keys, codes } = this;
    keys.fill(0);
    for (const { digits, dense } of this.stages) {
      digits.forEach((digit) => this.addDigit(digit, start, rows));
      for (let i = 0; i < rows; i += 1) {
        keys[i] = dense.codeOf(keys[i]);
      }
    }
    for (let i = 0; i < rows; i += 1) {
      codes[start + i] = keys[i];
      if (keys[i] === this.size) {
        this.describe(start, i);
      }
    }
  }

  /** As many groups to a stage as one key can hold; the number found by one stage is the first digit of the next. */
  private plan(length: number): void {
    let space = 1;
    let digits: Codes[] = [];
    for (const group of this.asked) {
      const size = group.texts().length + 1;
      if (space * size > MOST) {
        this.stages.push({ digits, dense: new Dense(space) });
        digits = [];
        space = length;
      }
      digits.push(group);
      space *= size;
    }
    this.stages.push({ digits, dense: new Dense(space) });
  }

  /** Null is -1: it becomes 0, a value of its own. */
  private addDigit({ codes, whole, texts }: Codes, start: number, rows: number): void {
    const { keys } = this;
    const size = texts().length + 1;
    const from = whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      keys[i] = keys[i] * size + codes[from + i] + 1;
    }
  }

  private describe(start: number, i: number): void {
    this.size += 1;
    this.asked.forEach(({ codes, whole }, group) => this.groups[group].push(codes[(whole ? start : 0) + i]));
  }
}
