import type { FieldRow, Row } from '../formula';
import type { ValueType } from '../model';

import { Graph } from './graph';
import type { Link } from './link';
import type { Bits, Codes, Numbers } from './nodes';
import type { Table } from './table';
import type { TextVector } from './vector';

/** What sequences found: milliseconds to the other row, NaN where there is none; or only whether that lies within a window. */
export interface Look {
  gaps: Float64Array | null;
  found: ReadonlyMap<number | null, Int32Array>;
}

export interface Around {
  table: Table;
  asOf: number;
  links?: ReadonlyMap<string, Link>;
  looks?: ReadonlyMap<string, Look>;
  /** What looks into other entities found: milliseconds from a row's end to the other row's start, NaN where there is none. */
  besides?: ReadonlyMap<string, Float64Array>;
}

/** Nodes of fields: whole columns where they were read, otherwise what their formulas are made of; or tables by key, of links. */
export abstract class FieldNodes {
  readonly graph = new Graph();

  constructor(protected readonly around: Around) {}

  abstract numbers(row: Row): Numbers;
  abstract codes(row: Row): Codes;
  /** Where a condition is true, or where it is false. */
  abstract side(row: Row, truth: boolean): Bits;

  /** The type that a row truly has: a dimension may stand on a field of any type. */
  typeOf(row: Row): ValueType {
    return row.kind === 'field' ? this.place(row).table.field(row.name).type : row.type;
  }

  protected numberField(row: FieldRow): Numbers {
    const { table, link } = this.place(row);
    const key = table.keyOf(row.name, this.around.asOf);
    const vector = table.vectors.get(key);
    if (link) {
      return this.graph.numberOfCode(this.keyOf(link, row.link), `${row.link} ${key}`, link.tableOf(key, vector!));
    }
    if (vector?.kind === 'number') {
      const { values, known, short } = vector;
      const leaf = this.graph.leafNumbers(key, values, short ? { values: short, known } : undefined);
      this.graph.tellKnown(leaf, vector.known);
      return leaf;
    }
    return this.numbers(this.formulaOf(row));
  }

  protected textField(row: FieldRow): Codes {
    const { table, link } = this.place(row);
    const vector = table.vectors.get(row.name) as TextVector | undefined;
    if (link) {
      const codes = Int32Array.from(link.tableOf(row.name, vector!), (code) => (code === code ? code : -1));
      return this.graph.recoded(this.keyOf(link, row.link), `${row.link} ${row.name}`, {
        table: codes,
        texts: vector!.texts,
      });
    }
    if (!vector) {
      return this.codes(this.formulaOf(row));
    }
    const leaf = this.graph.leafCodes(row.name, vector.codes, vector.texts);
    this.graph.tellKnown(leaf, vector.known);
    return leaf;
  }

  protected booleanField(row: FieldRow, truth: boolean): Bits {
    const { table, link } = this.place(row);
    const vector = table.vectors.get(row.name);
    if (link) {
      const wanted = truth ? 1 : 0;
      const codes = Uint8Array.from(link.tableOf(row.name, vector!), (value) => (value === wanted ? 1 : 0));
      return this.graph.codeIn(this.keyOf(link, row.link), `${row.link} ${row.name} ${truth}`, codes);
    }
    if (vector?.kind === 'boolean') {
      return this.graph.leafBits(`${row.name} ${truth}`, truth ? vector.yes : vector.no);
    }
    return this.side(this.formulaOf(row), truth);
  }

  private keyOf({ keys }: Link, link: string | null): Codes {
    return this.graph.leafCodes(`key of ${link}`, keys.codes, keys.texts);
  }

  private place({ link }: FieldRow): { table: Table; link: Link | null } {
    const found = link === null ? null : this.around.links!.get(link)!;
    return { table: found?.table ?? this.around.table, link: found };
  }

  /** A field that stands in no whole column is made of others, or is the same for all. */
  private formulaOf({ name }: FieldRow): Row {
    const { origin } = this.around.table.field(name);
    if (origin.how === 'formula') {
      return origin.row;
    }
    if (origin.how === 'constant') {
      return { kind: 'literal', value: origin.value, type: 'number' };
    }
    throw new Error(`Field ${name} was not loaded.`);
  }
}
