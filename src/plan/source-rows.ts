import { Problem } from '../model';
import type { ColumnField, EntityMapping, EventColumn, Period, RowsWhere } from '../model';

import type { Reading } from './reading';

/** How rows of the source become one row each, before any field is read. */
export type SourceRows = Folded | Newest;

/** Events in order, cut into one row each. */
export interface Folded {
  kind: 'folded';
  by: readonly string[];
  starts: RowsWhere | null;
  order: readonly string[];
  columns: ReadonlyMap<string, SourceColumn>;
}

/** The newest of several deliveries. Where several are equally new, each column has the greatest of their values. */
export interface Newest {
  kind: 'newest';
  by: string;
  of: string;
  columns: ReadonlyMap<string, SourceColumn>;
}

/** A column of the rows made so: what fields are read from. */
export interface SourceColumn {
  /** What whoever reads it makes of it first: the greatest of several is the greatest of these. */
  kind: 'text' | 'number' | 'own';
  from: readonly EventColumn[];
  take: NonNullable<ColumnField['take']>;
}

/** Gives the columns that fields are read from their names; made from the source's own where its rows do not stand for themselves. */
export class SourceColumns {
  private readonly columns = new Map<string, SourceColumn>();

  constructor(private readonly mapping: EntityMapping) {
    demandRows(mapping);
  }

  rows(): SourceRows | null {
    const { rows, latest } = this.mapping;
    if (rows) {
      const { by, starts = null, order } = rows;
      return { kind: 'folded', by, starts, order, columns: this.columns };
    }
    return latest ? { kind: 'newest', ...latest, columns: this.columns } : null;
  }

  /** The names of the columns that a field is read from. */
  forField(field: string, mapped: ColumnField, reading: Reading): string[] {
    demandFolding(mapped, this.mapping);
    const kind = mapped.values ? 'text' : kindOf(reading, mapped);
    const { columns, column, from, when, take = 'first' } = mapped;
    const names = columns ?? (column === undefined ? [] : [column]);
    if (from) {
      return [this.named(field, { from, take, kind })];
    }
    return names.map((name) => this.named(field, { from: [{ column: name, when }], take, kind }));
  }

  /** A column that stands for no field. */
  plain(owner: string, column: string, kind: SourceColumn['kind']): string {
    return this.named(owner, { from: [{ column }], take: 'first', kind });
  }

  private named(field: string, made: SourceColumn): string {
    const { column } = made.from[0];
    if (!this.mapping.rows && !this.mapping.latest) {
      return column;
    }
    const name = this.mapping.rows ? `${column}_of_${field}` : made.kind === 'own' ? column : `${column}__${made.kind}`;
    this.columns.set(name, made);
    return name;
  }
}

const NUMBERS: ReadonlySet<Reading['kind']> = new Set(['number', 'ms', 'epoch', 'epoch_ms']);
const OWN: ReadonlySet<Reading['kind']> = new Set(['timestamp', 'local']);

/** Values that mean "not known" may be no numbers. */
function kindOf({ kind }: Reading, { null: nulls = [] }: ColumnField): SourceColumn['kind'] {
  return OWN.has(kind) ? 'own' : NUMBERS.has(kind) && nulls.length === 0 ? 'number' : 'text';
}

/** The source's own columns behind such columns, those that make the rows included. */
export function ownColumns(rows: SourceRows, names: Iterable<string>): string[] {
  const made = [...names].flatMap((name) => rows.columns.get(name)?.from ?? []);
  const makers =
    rows.kind === 'newest'
      ? [rows.by, rows.of]
      : [...rows.by, ...(rows.starts ? [rows.starts.column] : []), ...rows.order];
  return [...new Set([...makers, ...made.flatMap(({ column, when }) => [column, ...(when ? [when.column] : [])])])];
}

/** The one column of the source that a column is taken from; null where there are several, or where it is another row's. */
export function soleColumn(rows: SourceRows | null, name: string): string | null {
  const { from, take } = rows?.columns.get(name) ?? { from: [{ column: name }], take: 'first' };
  const names = new Set(from.map(({ column }) => column));
  return names.size === 1 && take !== 'next' ? from[0].column : null;
}

/** The period in which rows of the source lie that make rows of this period: events of one stand as far apart as one can last. */
export function periodOfSource(
  { sourceRows, longest }: { sourceRows: SourceRows | null; longest: number },
  { from, to }: Period
): Period {
  const apart = sourceRows?.kind === 'folded' ? longest * 1000 : 0;
  return { from: from - apart, to: to + apart };
}

function demandRows({ rows, latest }: EntityMapping): void {
  if (rows && latest) {
    throw new Problem('invalid', '"rows" and "latest" stand together.', {
      hint: 'Keep the newest in a view of the database, and fold that.',
    });
  }
  if (rows && (rows.by.length === 0 || rows.order.length === 0)) {
    throw new Problem('invalid', '"rows" names no columns.', {
      hint: 'Give it "by": what the events of one row have in common, and "order": what puts them in order.',
    });
  }
}

function demandFolding(mapped: ColumnField, { rows }: EntityMapping): void {
  const { when, from, take } = mapped;
  if (!rows && (when || from || take)) {
    throw new Problem('invalid', '"when", "from" and "take" choose among rows that are folded into one.', {
      hint: 'Say with "rows" how they are, or leave these out.',
    });
  }
  if (from) {
    demandAlone(mapped, from);
  }
  if (take === 'next' && (when || from || !rows?.starts)) {
    throw new Problem('invalid', 'take: next is of the row that starts next.', {
      hint: 'It needs "starts" in "rows", and one column without "when".',
    });
  }
}

function demandAlone({ when, column, columns }: ColumnField, from: readonly EventColumn[]): void {
  if (from.length === 0 || when || column !== undefined || columns) {
    throw new Problem('invalid', '"from" stands instead of "column", "columns" and "when".', {
      hint: 'Such as from: [{ column: data1, when: { column: event, in: [CONNECT] } }].',
    });
  }
}
