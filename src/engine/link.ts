import { valueAt } from './linked-rows';
import type { LinkedRows } from './linked-rows';
import type { Table } from './table';
import type { TextVector, Vector } from './vector';

/**
 * Rows of another entity, found by the code of the key that names them here. Where several rows bear one name,
 * each field is the least of theirs, so that the order of a source's rows never matters.
 */
export class Link {
  private readonly tables = new Map<string, Float64Array>();

  constructor(
    readonly table: Table,
    readonly keys: TextVector,
    private readonly linked: LinkedRows
  ) {}

  /** By code of the key here: the number there, the code of the text there, or 1 for true and 0 for false. NaN: not known. */
  tableOf(field: string, vector: Vector): Float64Array {
    const known = this.tables.get(field);
    if (known) {
      return known;
    }
    const { rows, places } = this.linked;
    const table = new Float64Array(this.keys.size).fill(NaN);
    const ranks = vector.kind === 'text' ? ranksOf(vector.texts()) : null;
    for (let pair = 0; pair < places.length; pair += 1) {
      const place = places[pair];
      const value = place < 0 ? NaN : valueAt(vector, rows ? rows[pair] : pair);
      if (value === value && !(ranks ? ranks[table[place]] <= ranks[value] : table[place] <= value)) {
        table[place] = value;
      }
    }
    this.tables.set(field, table);
    return table;
  }
}

/** Place of each text in their order. */
function ranksOf(texts: readonly string[]): Int32Array {
  const order = texts.map((_, code) => code).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
  const ranks = new Int32Array(texts.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
