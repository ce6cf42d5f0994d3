import { columnsNeeded, runAsk } from '../engine';
import type { Sources } from '../engine';
import { Problem, problemFrom } from '../model';
import type { Columns, Period, Trace } from '../model';
import {
  MOST_CELLS,
  besideFields,
  besidePeriod,
  fieldsRead,
  periodOfSource,
  periodRead,
  readerFields,
  tooManyCells,
} from '../plan';
import type { Ask, EntityRead } from '../plan';
import { CELL_COUNT_COLUMN, countStatementFor, dialectOf, statementFor } from '../sql';

import { keepingOf } from './keeping';
import type { Keeping } from './keeping';
import type { Received, RowsWant, StatementWant, Want, Work } from './step';

/** How far an ask has come: something to fetch, something to compute, or its cells or what stopped them. */
export type Progress = { kind: 'fetch'; wants: Want[] } | { kind: 'compute'; work: Work } | Done;

/** Cells, or what stopped them; with what a reader must be told of how they came about. */
export interface Done {
  kind: 'done';
  cells: Columns | Problem;
  notices?: readonly Problem[];
  /** What was asked, where that was more than the ask's own statement. */
  traces?: readonly Trace[];
}

/** Asks a database for cells, or a source of rows for its rows and the engine for cells. */
export function progressOf(ask: Ask, received: Received, { probe = false } = {}): Progress {
  return ask.read.source.kind === 'rows' ? rowsProgress(ask, received, probe) : statementProgress(ask, received, probe);
}

/** An ask is written once, though a street passes it several times. */
const written = new WeakMap<Ask, string>();

const keepings = new WeakMap<Ask, Keeping | null>();

function keepingOnce(ask: Ask): Keeping | null {
  const known = keepings.get(ask);
  const keeping = known === undefined ? keepingOf(ask) : known;
  keepings.set(ask, keeping);
  return keeping;
}

/** The statement of an ask, or in words that the browser computes it. */
export function statementOf(ask: Ask): string {
  const statement = written.get(ask) ?? writtenAnew(ask);
  written.set(ask, statement);
  return statement;
}

function writtenAnew(ask: Ask): string {
  const { source } = ask.read;
  return source.kind === 'rows'
    ? `Computed in the browser from the rows of ${source.name}.`
    : statementFor(ask, dialectOf(source.kind));
}

function statementProgress(ask: Ask, received: Received, probe: boolean): Progress {
  const keeping = probe ? null : keepingOnce(ask);
  const want = { ...wantFor(ask, statementOf(ask), probe), ...(keeping && { keeping }) };
  const cells = received.get(want.id);
  if (cells === undefined) {
    return { kind: 'fetch', wants: [want] };
  }
  if (cells instanceof Problem) {
    return { kind: 'done', cells: located(cells, ask.read) };
  }
  return cells.length > MOST_CELLS
    ? explodedProgress(ask, received)
    : { kind: 'done', cells: complete(cells, ask.read) };
}

/** A street may ask many statements at once: writing each is work by itself, so that a host with a screen can breathe between two. Null where it is done. */
export function writingProgress(ask: Ask, received: Received): Progress | null {
  const id = `write ${ask.id}`;
  const isDone = ask.read.source.kind === 'rows' || written.has(ask) || received.has(id);
  return isDone ? null : { kind: 'compute', work: { id, run: () => writing(ask) } };
}

function* writing(ask: Ask): Generator<void, Columns, void> {
  statementOf(ask);
  yield;
  return { length: 0, columns: [] };
}

/** Too many cells came, or one more than may come: how many there would be is asked, and nothing else is done with them. */
function explodedProgress(ask: Ask, received: Received): Progress {
  const want = wantFor(ask, countStatementFor(ask, dialectOf(ask.read.source.kind)), true);
  const counted = received.get(want.id);
  return counted === undefined
    ? { kind: 'fetch', wants: [want] }
    : { kind: 'done', cells: tooManyCells(ask, counted instanceof Problem ? null : countIn(counted)) };
}

function countIn({ columns }: Columns): number | null {
  const value = columns.find(({ name }) => name === CELL_COUNT_COLUMN)?.values[0];
  return value === null || value === undefined ? null : Number(value);
}

function wantFor({ read }: Ask, statement: string, probe: boolean): StatementWant {
  const { source } = read.mapping;
  return { kind: 'statement', id: `${source}\n${statement}`, source, mapping: read.entity.name, statement, probe };
}

function rowsProgress(ask: Ask, received: Received, probe: boolean): Progress {
  const { own, linked } = fieldsRead(ask);
  const reads: Reading[] = [
    { read: ask.read, fields: readerFields(ask, own), period: periodRead(ask) },
    ...[...ask.links.values()].map(({ name, read }) => ({
      read,
      fields: new Set([read.entity.id, ...(linked.get(name) ?? [])]),
      period: null,
    })),
    ...[...ask.besides.values()].map((read) => ({ read, fields: besideFields(ask, read), period: besidePeriod(ask) })),
  ];
  const asked = reads.map(({ read, fields, period }) => rowsOf(read, fields, { period, received, probe }));
  const wants = asked.flatMap((each) => (each.kind === 'fetch' ? each.wants : []));
  if (wants.length > 0) {
    return { kind: 'fetch', wants };
  }
  const rows = asked.flatMap((each) => (each.kind === 'done' ? [each.cells] : []));
  const failed = rows.find((each) => each instanceof Problem);
  if (failed) {
    return { kind: 'done', cells: failed };
  }
  const [rowsHere, ...others] = rows as Columns[];
  const links = new Map([...ask.links.keys()].map((name, index) => [name, others[index]]));
  const besides = new Map([...ask.besides.keys()].map((name, index) => [name, others[links.size + index]]));
  return computeProgress(ask, { own: rowsHere, links, besides }, received);
}

/** All rows of an entity that a source of rows gives. */
export function rowsOf(
  read: EntityRead,
  fields: ReadonlySet<string>,
  { period, received, probe = false }: { period: Period | null; received: Received; probe?: boolean }
): { kind: 'fetch'; wants: Want[] } | { kind: 'done'; cells: Columns | Problem } {
  const want = { ...rowsWant(read, fields, period), probe };
  const rows = received.get(want.id);
  if (rows === undefined) {
    return { kind: 'fetch', wants: [want] };
  }
  return { kind: 'done', cells: rows instanceof Problem ? located(rows, read) : complete(rows, read) };
}

/** Rows that are here, through the engine. */
export function computeProgress(ask: Ask, sources: Sources, received: Received): Progress {
  const id = `cells ${ask.id}`;
  const cells = received.get(id);
  if (cells !== undefined) {
    return { kind: 'done', cells: cells instanceof Problem ? located(cells, ask.read) : cells };
  }
  return { kind: 'compute', work: { id, run: () => guarded(runAsk(ask, sources)) } };
}

/** Work speaks by throwing, as of rows that cannot be read; a host gets it as a value. */
export function* guarded(work: Generator<void, Columns, void>): Generator<void, Columns | Problem, void> {
  try {
    return yield* work;
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

/** What of an entity's rows is to be read. */
interface Reading {
  read: EntityRead;
  fields: ReadonlySet<string>;
  period: Period | null;
}

function rowsWant(read: EntityRead, fields: ReadonlySet<string>, about: Period | null): RowsWant {
  const { source, query, table } = read.mapping;
  const target = query ?? { table };
  const period = about && periodOfSource(read, about);
  const columns = columnsNeeded(read, fields);
  const id = `rows ${source} ${JSON.stringify([target, period, read.entity.name, columns])}`;
  return { kind: 'rows', id, source, mapping: read.entity.name, target, period, columns };
}

function located<T extends Columns | Problem>(got: T, read: EntityRead): T | Problem {
  const { entity, source } = read;
  return got instanceof Problem ? discreet(got, read).within({ source: source.name, mapping: entity.name }) : got;
}

/** A database quotes what it cannot read: of single answers nobody may be told that. */
function discreet(problem: Problem, { released, source }: EntityRead): Problem {
  return released
    ? new Problem(problem.kind, 'Answers of staff could not be read.', {
        hint: `What ${source.name} said is kept back, for it may quote an answer: its own log has it.`,
        severity: problem.severity,
      })
    : problem;
}

/** A figure from part of the rows would be a lie with a decimal point. */
function complete(columns: Columns, { entity, source }: EntityRead): Columns | Problem {
  if (!columns.truncated) {
    return columns;
  }
  return new Problem(
    'truncated',
    `The source stopped after ${columns.length.toLocaleString('en')} rows, so nothing is shown from them.`,
    {
      hint: "Ask for a shorter period or fewer groups, or raise the source's row limit.",
      at: { source: source.name, mapping: entity.name },
    }
  );
}
