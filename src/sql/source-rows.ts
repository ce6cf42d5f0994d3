import type { RowsWhere } from '../model';
import { ownColumns } from '../plan';
import type { EntityRead, Folded, Newest, SourceColumn } from '../plan';

import { fromOwn, ownColumn, tableName } from './dialect';
import type { Dialect } from './dialect';
import type { Layer } from './layer';
import { asName } from './source-column';

/** What the rows of a source are written from. */
interface SourceAsked {
  /** Names of the layers begin with it. */
  name: string;
  read: EntityRead;
  /** Columns that fields are read from. */
  columns: ReadonlySet<string>;
  /** Condition on the table's own columns, for its indexes. */
  tableWhere: string | null;
  dialect: Dialect;
}

/** Where the columns of fields stand: the table itself, or layers that make one row of many of its rows. */
export function sourceLayers(asked: SourceAsked): { layers: Layer[]; from: string } {
  const { read, tableWhere, dialect } = asked;
  if (read.sourceRows === null) {
    const where = tableWhere ? `\n  WHERE ${tableWhere}` : '';
    return { layers: [], from: `${fromOwn(tableName(read.mapping.table ?? '', dialect), dialect)}${where}` };
  }
  const layers =
    read.sourceRows.kind === 'newest' ? newestLayers(asked, read.sourceRows) : foldedLayers(asked, read.sourceRows);
  return { layers, from: fromOwn(dialect.name(layers[layers.length - 1].name), dialect) };
}

/** The table's rows that start a row of ours. */
export function startsCondition({ by, starts }: Folded, dialect: Dialect): string {
  const named = by.map((column) => isKnown(column, dialect));
  return [...named, ...(starts ? [isAmong(starts, dialect)] : [])].join(' AND ');
}

function newestLayers(asked: SourceAsked, rows: Newest): Layer[] {
  const { name, columns, dialect } = asked;
  const [key, newest] = ['__by', '__newest'].map(dialect.name);
  const of = ownColumn(rows.of, dialect);
  const versions = [
    ...ownColumns(rows, columns).map(dialect.name),
    `${binaryText(rows.by, dialect)} AS ${key}`,
    `MAX(${of}) OVER (PARTITION BY ${binaryText(rows.by, dialect)}) AS ${newest}`,
  ];
  const made = [...columns].map((column) => {
    const { from, kind } = rows.columns.get(column)!;
    const value = castTo(kind, from[0].column, dialect);
    return `MAX(${kind === 'text' ? dialect.binary(value) : value}) AS ${dialect.name(column)}`;
  });
  const known = `${of} = ${newest} OR ${newest} IS NULL`;
  return [
    fromTable(`${name}_versions`, versions, [rows.by], asked),
    {
      name: `${name}_source`,
      sql: `${select(made, dialect)}\n  FROM ${fromOwn(dialect.name(`${name}_versions`), dialect)}\n  WHERE ${known}\n  GROUP BY ${key}`,
    },
  ];
}

/** Events are numbered in order and cut into rows; each column is found by the place of its event, then one row is left of each. */
function foldedLayers(asked: SourceAsked, rows: Folded): Layer[] {
  const { name, columns, dialect } = asked;
  const [row, place] = ['__row', '__place'].map(dialect.name);
  const keys = rows.by.map((_, index) => dialect.name(`__by_${index}`));
  const texts = rows.by.map((column) => binaryText(column, dialect));
  const inOrder = `OVER (PARTITION BY ${texts.join(', ')} ORDER BY ${rows.order.map(dialect.name).join(', ')}`;
  const number = rows.starts
    ? `SUM(CASE WHEN ${isAmong(rows.starts, dialect)} THEN 1 ELSE 0 END) ${inOrder} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`
    : '1';
  const events = [
    ...ownColumns(rows, columns).map(dialect.name),
    ...texts.map((text, index) => `${text} AS ${keys[index]}`),
    `${number} AS ${row}`,
    `ROW_NUMBER() ${inOrder}) AS ${place}`,
  ];
  const places = new Places(dialect, keys);
  const made = [...columns].map((column) => `${places.valueOf(rows.columns.get(column)!)} AS ${dialect.name(column)}`);
  const from = (layer: string) => `\n  FROM ${fromOwn(dialect.name(`${name}_${layer}`), dialect)}`;
  return [
    fromTable(`${name}_events`, events, rows.by, asked),
    {
      name: `${name}_placed`,
      sql: `${select(['*', ...places.columns()], dialect)}${from('events')}\n  WHERE ${row} > 0`,
    },
    {
      name: `${name}_source`,
      sql: `${select(made, dialect)}${from('placed')}\n  GROUP BY ${[...keys, row].join(', ')}`,
    },
  ];
}

/** The table's rows of the period, of which each belongs to something. */
function fromTable(
  name: string,
  columns: readonly string[],
  by: readonly string[],
  { read, tableWhere, dialect }: SourceAsked
): Layer {
  const conditions = [...by.map((column) => isKnown(column, dialect)), ...(tableWhere ? [tableWhere] : [])];
  const table = fromOwn(tableName(read.mapping.table!, dialect), dialect);
  return { name, sql: `${select(columns, dialect)}\n  FROM ${table}\n  WHERE ${conditions.join(' AND ')}` };
}

/** Finds, for each column, the place of the event that it is taken from. */
class Places {
  private readonly found = new Map<string, string>();
  private readonly row: string;
  private readonly place: string;

  constructor(
    private readonly dialect: Dialect,
    private readonly keys: readonly string[]
  ) {
    [this.row, this.place] = ['__row', '__place'].map(dialect.name);
  }

  /** The one value of a column, over all events of its row. */
  valueOf(column: SourceColumn): string {
    const value = `MAX(CASE WHEN ${this.place} = ${this.placeOf(column)} THEN ${this.alternatives(column)} END)`;
    return column.take === 'next'
      ? `LEAD(${value}) OVER (PARTITION BY ${this.keys.join(', ')} ORDER BY ${this.row})`
      : value;
  }

  columns(): string[] {
    return [...this.found].map(([sql, name]) => `${sql} AS ${name}`);
  }

  private placeOf({ from, take }: SourceColumn): string {
    const { dialect, place, keys, row } = this;
    const conditions = from.map(({ when }) => (when ? isAmong(when, dialect) : null));
    const among = conditions.includes(null) ? place : `CASE WHEN ${conditions.join(' OR ')} THEN ${place} END`;
    const sql = `${take === 'last' ? 'MAX' : 'MIN'}(${among}) OVER (PARTITION BY ${[...keys, row].join(', ')})`;
    const name = this.found.get(sql) ?? dialect.name(`__at_${this.found.size}`);
    this.found.set(sql, name);
    return name;
  }

  /** A number is left as it is: other events may hold texts in the same column. */
  private alternatives({ from, kind }: SourceColumn): string {
    const { dialect } = this;
    const valueOf = (column: string) => castTo(kind === 'text' ? 'text' : 'own', column, dialect);
    if (from.length === 1) {
      return valueOf(from[0].column);
    }
    const steps = from.map(
      ({ column, when }) => `WHEN ${when ? isAmong(when, dialect) : '1 = 1'} THEN ${valueOf(column)}`
    );
    return `CASE ${steps.join(' ')} END`;
  }
}

/** Not every type has a greatest value, and not every text is in the order of its numbers. */
function castTo(kind: SourceColumn['kind'], column: string, dialect: Dialect): string {
  const cast = {
    own: (value: string) => value,
    text: (value: string) => asName(value, dialect),
    number: dialect.asNumber,
  };
  return cast[kind](ownColumn(column, dialect));
}

function isAmong({ column, in: values }: RowsWhere, dialect: Dialect): string {
  return `${binaryText(column, dialect)} IN (${values.map((value) => dialect.text(String(value))).join(', ')})`;
}

function isKnown(column: string, dialect: Dialect): string {
  return `${ownColumn(column, dialect)} IS NOT NULL`;
}

/** Whatever type a column has: alike only where every letter is. */
function binaryText(column: string, dialect: Dialect): string {
  return dialect.binary(asName(ownColumn(column, dialect), dialect));
}

/** What stands where a statement wants columns. */
export function select(columns: readonly string[], { name }: Dialect): string {
  return `SELECT\n    ${columns.length > 0 ? columns.join(',\n    ') : `1 AS ${name('one')}`}`;
}
