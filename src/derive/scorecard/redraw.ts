import type { Cells, CompiledMetric } from '../../formula';
import { sumsDrawn } from '../../stats';
import type { Draws } from '../../stats';

import type { Blocks } from './blocks';
import { keyOf } from '../paths';
import type { Path } from '../paths';

/** Aggregates that add up over days; distinct counts, quantiles, least and greatest do not. */
export function summedIn({ matured }: CompiledMetric): string[] {
  return matured
    .filter(({ aggregate: { name, per } }) => per === null && (name === 'count' || name === 'sum'))
    .map(({ key }) => key);
}

/** Cells with a row for each draw. */
export type DrawnCells = Pick<Cells, 'columnOf' | 'length'>;

/** An aggregate's sums, group after group, block after block; and which groups know anything of it. */
interface Sums {
  sums: Float64Array;
  known: Uint8Array;
}

/** Bucketed cells, added up to blocks for all groups at once, each aggregate when it is first asked for. */
export class BlockedCells {
  readonly groups: Path[] = [];
  /** By path, the groups that are parts of it along one dimension more. */
  private readonly parts = new Map<string, number[]>();
  /** For each row of the cells, where its group's block stands among the sums. */
  private readonly places: Int32Array;
  private readonly numbers = new Map<string, number>();
  private readonly summed = new Map<string, Sums>();

  constructor(
    private readonly cells: Cells,
    private readonly blocks: Blocks
  ) {
    const known = new Map<Path, number>();
    this.places = Int32Array.from(cells.groups, (group, row) => {
      const number = known.get(group) ?? this.numberOf(group);
      known.set(group, number);
      return number * blocks.count + blocks.blockOf[cells.buckets[row]];
    });
  }

  numberAt(path: Path): number | null {
    return this.numbers.get(keyOf(path)) ?? null;
  }

  partsOf(path: Path): readonly number[] {
    return this.parts.get(keyOf(path)) ?? [];
  }

  /**
   * What a group comes to in each draw: what adds up over days, or nearly so, in proportion to the sum of its days;
   * the rest, and what has no days, stays at what it came to.
   */
  drawn(number: number | null, held: (key: string) => number, { draws, summed }: Drawing): DrawnCells {
    const known = new Map<string, Float64Array>();
    const columnOf = (key: string) => {
      const sums = summed.has(key) ? this.ofGroup(key, number) : null;
      const column = known.get(key) ?? (sums ? scaled(sums, held(key), draws) : constant(held(key), draws));
      known.set(key, column);
      return column;
    };
    return { length: draws.count, columnOf };
  }

  private numberOf(group: Path): number {
    const key = keyOf(group);
    const known = this.numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    const number = this.groups.push(group) - 1;
    const above = keyOf(group.slice(0, -1));
    this.parts.set(above, [...(this.parts.get(above) ?? []), number]);
    this.numbers.set(key, number);
    return number;
  }

  /** An aggregate's sums of all groups. */
  sumsOf(key: string): Sums {
    const sums = this.summed.get(key) ?? this.add(key);
    this.summed.set(key, sums);
    return sums;
  }

  /** Null where nothing is known in any block, as of rows without time. */
  private ofGroup(key: string, number: number | null): Float64Array | null {
    const { sums, known } = this.sumsOf(key);
    const { count } = this.blocks;
    return number === null || known[number] === 0 ? null : sums.subarray(number * count, (number + 1) * count);
  }

  private add(key: string): Sums {
    const { count } = this.blocks;
    const values = this.cells.columnOf(key);
    const added = { sums: new Float64Array(this.groups.length * count), known: new Uint8Array(this.groups.length) };
    for (let row = 0; row < values.length; row += 1) {
      const place = this.places[row];
      if (!Number.isNaN(values[row])) {
        added.sums[place] += values[row];
        added.known[Math.floor(place / count)] = 1;
      }
    }
    return added;
  }
}

export interface Drawing {
  draws: Draws;
  /** Aggregates that add up over days, or nearly so, as customers who count once a day and once in all. */
  summed: ReadonlySet<string>;
}

/** Of what adds up, the sum of the days is the whole, and nothing is scaled. */
function scaled(sums: Float64Array, held: number, draws: Draws): Float64Array {
  let total = 0;
  for (let block = 0; block < sums.length; block += 1) {
    total += sums[block];
  }
  const drawn = sumsDrawn(sums, draws);
  const scale = held / total;
  if (total !== 0 && !Number.isNaN(held) && Math.abs(scale - 1) > ROUNDING) {
    for (let draw = 0; draw < drawn.length; draw += 1) {
      drawn[draw] *= scale;
    }
  }
  return drawn;
}

const ROUNDING = 1e-9;

function constant(value: number, { count }: Draws): Float64Array {
  return new Float64Array(count).fill(value);
}
