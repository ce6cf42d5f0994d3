import type { Columns } from '../src/model';
import type { Table } from './tables';

/** One row, by column; instants in milliseconds. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows that are not over yet, by table. */
export type HeldBack = Readonly<Record<string, readonly Row[]>>;

/** Parts a table's rows into those that are over by an instant, which are given on, and the others, which are put aside. */
export function* overBy(until: number, table: Table, batches: Iterable<Columns>, aside: Row[]): Generator<Columns> {
  const instants = table.columns.flatMap(({ name, type }) => (type === 'timestamp' ? [name] : []));
  for (const batch of batches) {
    const named = new Map(batch.columns.map(({ name, values }) => [name, values]));
    const isOver = (row: number) => instants.every((name) => !(Number(named.get(name)![row]) >= until));
    const over: number[] = [];
    for (let row = 0; row < batch.length; row += 1) {
      if (isOver(row)) {
        over.push(row);
      } else {
        aside.push(Object.fromEntries(batch.columns.map(({ name, values }) => [name, values[row]])));
      }
    }
    yield {
      length: over.length,
      columns: batch.columns.map(({ name, values }) => ({ name, values: over.map((row) => values[row]) })),
    };
  }
}

/** When a row is first seen, and when each of its columns is known; columns that are not named are known from the start. */
interface Known {
  from: (row: Row) => number;
  columns: Readonly<Record<string, (row: Row) => number>>;
}

const at = (name: string) => (row: Row) => (row[name] === null ? Infinity : Number(row[name]));
const seconds = (row: Row, ...names: readonly string[]) =>
  names.reduce((sum, name) => sum + Number(row[name]) * 1000, 0);
const answered = (row: Row) => Number(row.arrived_at) + seconds(row, 'ivr_seconds', 'wait_seconds');
const wrapped = (row: Row) => Number(row.ended_at) + seconds(row, 'wrap_seconds');
const all = (names: readonly string[], when: (row: Row) => number) =>
  Object.fromEntries(names.map((name) => [name, when]));
/** Messages belong to no site before somebody answers. */
const placed = (row: Row) =>
  row.channel === 'phone' || row.channel === 'video' ? Number(row.arrived_at) : answered(row);

const KNOWN: Readonly<Record<string, Known>> = {
  contact_legs: {
    from: at('arrived_at'),
    columns: {
      announced_seconds: (row) => Number(row.arrived_at) + seconds(row, 'ivr_seconds'),
      ...all(['wait_seconds', 'outcome', 'agent'], answered),
      ...all(['ended_at', 'talk_seconds', 'hold_seconds', 'transferred'], at('ended_at')),
      ...all(['site', 'team'], placed),
      wrap_seconds: wrapped,
      satisfaction: (row) => Number(row.ended_at) + 3_600_000,
    },
  },
  survey_invitations: {
    from: at('sent_at'),
    columns: all(
      ['satisfaction', 'ease', 'recommendation', 'says_resolved', 'says_first_contact', 'comment_given'],
      at('answered_at')
    ),
  },
  promises: { from: at('made_at'), columns: all(['tries', 'agent'], at('tried_at')) },
  desk_states: { from: at('began_at'), columns: {} },
  half_hours: { from: (row) => Number(row.starts_at) + seconds(row, 'seconds'), columns: {} },
  customers: { from: () => -Infinity, columns: {} },
  customer_values: { from: at('reckoned_at'), columns: {} },
  journey_steps: { from: at('began_at'), columns: all(['result'], at('ended_at')) },
  acts: { from: at('noted_at'), columns: {} },
  coachings: { from: at('planned_for'), columns: { held_at: at('held_at') } },
  rosters: { from: at('week_of'), columns: {} },
  payroll: { from: at('week_of'), columns: {} },
  staff_answers: { from: at('closed_at'), columns: {} },
  pledges: { from: at('since'), columns: {} },
};

/** The table's own name, wherever it stands. */
function bareName({ name }: Table): string {
  return name.slice(name.indexOf('.') + 1);
}

/** A row as it was known at an instant; null before it begins. Nothing is known of instants that have not come. */
export function seenAt(instant: number, table: Table, row: Row): Row | null {
  const { from, columns } = KNOWN[bareName(table)];
  if (from(row) > instant) {
    return null;
  }
  const isKnown = ({ name, type }: Table['columns'][number]) =>
    (columns[name]?.(row) ?? -Infinity) <= instant &&
    !(type === 'timestamp' && Number(row[name]) > instant && !FORESEEN.has(name));
  return Object.fromEntries(table.columns.map((column) => [column.name, isKnown(column) ? row[column.name] : null]));
}

/** Instants that are told before they come. */
const FORESEEN = new Set(['promised_for', 'due_at']);

/** Tables of a database that are written while they are read; each is there already. */
export interface Writable {
  run(statement: string): Promise<unknown>;
}

/** Writes the day as it goes by: rows that begin, and what becomes known of those that have begun. */
export class PresentDay {
  private readonly rows: readonly Moving[];
  private last = -Infinity;

  constructor(
    private readonly target: Writable,
    private readonly tables: readonly Table[],
    held: HeldBack
  ) {
    this.rows = tables.flatMap((table) => (held[bareName(table)] ?? []).map((row) => movingRow(table, row)));
  }

  /** Brings all tables to an instant, a statement each. Time goes forward only. */
  async advance(instant: number): Promise<void> {
    const since = this.last;
    this.last = instant;
    const changed = this.rows.filter(({ moments }) => moments.some((moment) => moment > since && moment <= instant));
    for (const table of this.tables) {
      const rows = changed.filter((each) => each.table === table);
      const seen = rows.map(({ row }) => seenAt(instant, table, row)).filter((row): row is Row => row !== null);
      if (seen.length > 0) {
        const written = rows.filter(({ begins }) => begins <= since).map(({ row }) => row[table.columns[0].name]);
        await this.target.run(rewritten(table, written, seen));
      }
    }
  }
}

/** A row, and the instants at which more of it is known. */
interface Moving {
  table: Table;
  row: Row;
  begins: number;
  moments: readonly number[];
}

function movingRow(table: Table, row: Row): Moving {
  const { from, columns } = KNOWN[bareName(table)];
  const begins = from(row);
  const instants = table.columns.flatMap(({ name, type }) => (type === 'timestamp' ? [at(name)(row)] : []));
  const moments = [Math.max(begins, FIRST), ...instants, ...Object.values(columns).map((when) => when(row))];
  return { table, row, begins, moments: moments.filter((moment) => moment >= begins) };
}

/** Before all that is written. */
const FIRST = 0;

/** Old rows out and new ones in, at once. */
function rewritten({ name, columns }: Table, written: readonly unknown[], rows: readonly Row[]): string {
  const names = written.map((each) => literal(each, 'text')).join(', ');
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column.name], column.type)).join(', ')})`);
  return [
    'BEGIN',
    ...(written.length > 0 ? [`DELETE FROM ${name} WHERE ${columns[0].name} IN (${names})`] : []),
    `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')}) VALUES ${values.join(', ')}`,
    'COMMIT',
  ].join(';\n');
}

function literal(value: unknown, type: Table['columns'][number]['type']): string {
  if (value === null || value === undefined) {
    return 'NULL';
  }
  if (type === 'timestamp') {
    return `TIMESTAMPTZ '${new Date(Number(value)).toISOString()}'`;
  }
  return type === 'text' ? `'${String(value).replaceAll("'", "''")}'` : String(value);
}
