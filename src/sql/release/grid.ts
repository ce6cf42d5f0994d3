import type { Released } from '../../plan';

import type { Dialect } from '../dialect';
import type { Layer } from '../layer';
import { select } from '../source-rows';

/** What the layers of a release are written from, and the names in them. */
export class Grid {
  /** Depths of the chain: 0 is the whole. */
  readonly depths: readonly number[];
  /** Columns that say where a person stood: a node at each depth, and the part of the declared dimension. */
  readonly places: readonly string[];

  constructor(
    /** Names of the layers begin with it. */
    readonly name: string,
    readonly released: Released,
    readonly dialect: Dialect
  ) {
    this.depths = [0, ...released.levels.map((_, index) => index + 1)];
    this.places = [...this.depths.slice(1).map(placeAt), ...(released.dimension ? [PART] : [])];
  }

  /** The field that a place is taken from. */
  fieldOf(place: string): string {
    const { levels, dimension } = this.released;
    return place === PART ? dimension!.name : levels[this.depths.findIndex((depth) => placeAt(depth) === place) - 1];
  }

  /** A layer read from the one before it. */
  layer(name: string, columns: readonly string[], from: string, rest = ''): Layer {
    return this.written(name, this.select(columns, from, rest));
  }

  written(name: string, sql: string): Layer {
    return { name: this.named(name), sql };
  }

  select(columns: readonly string[], from: string, rest = ''): string {
    return `${select(columns, this.dialect)}\n  FROM ${this.from(from)}${rest}`;
  }

  /** A layer, where a statement wants a table. */
  from(step: string): string {
    return this.dialect.name(this.named(step));
  }

  private named(step: string): string {
    return `${this.name}_${step}`;
  }
}

/** The column with a person's part of the declared dimension. */
export const PART = 'part';

/** The column with a person's node at a depth of the chain. */
export function placeAt(depth: number): string {
  return `place_${depth}`;
}

/** The columns that name a node at a depth, for one wave and question. */
export function nodeAt(depth: number, ...more: readonly string[]): string {
  const places = Array.from({ length: depth }, (_, index) => placeAt(index + 1));
  return ['wave', 'item', ...places, ...more].join(', ');
}

/** A condition as 1 or 0: conditions are added up and compared here. */
export function oneIf(condition: string): string {
  return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
}
