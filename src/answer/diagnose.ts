import { Problem } from '../model';
import type { Instant } from '../model';
import type { EntityRead } from '../plan';

import { progressOf } from './gather';
import { overviewAsk } from './probe';
import type { Received, Want, Work } from './step';

/** What a failure is about: the table, the row filter, or fields one by one; or what must still be asked to know. */
export type Diagnosis = { wants: readonly Want[]; works: readonly Work[]; problems: readonly Problem[] };

/** Only what the source itself refused can be narrowed down: a slow, truncated or forbidden answer says all by itself. */
export function canDiagnose({ kind }: Problem): boolean {
  return kind === 'source' || kind === 'quality';
}

/** A failed ask, as far as a diagnosis needs it. */
interface Failed {
  read: EntityRead;
  fields: readonly string[];
  failure: Problem;
  asOf: Instant;
}

/** Asks for the bare table first, then for each field alone, so that the error names the column. */
export function diagnose({ read, fields, failure, asOf }: Failed, received: Received): Diagnosis {
  const bare = outcome(bareOf(read), [], asOf, received);
  if (bare.pending) {
    return { ...bare.pending, problems: [] };
  }
  if (bare.problem) {
    return {
      wants: [],
      works: [],
      problems: [tableProblem(read, bare.problem)],
    };
  }
  const time = read.entity.at;
  const first = time !== null && read.fields.has(time) ? tryFields([time], { read, asOf, received }) : NOTHING;
  const all = isSettled(first) ? first : tryFields(fields, { read, asOf, received });
  return isSettled(all) ? { ...all, problems: withoutEchoes(all.problems) } : { ...all, problems: [failure] };
}

/** The rows without anything that must be read of them. */
function bareOf(read: EntityRead): EntityRead {
  return { ...read, where: null, entity: { ...read.entity, at: null, end: undefined } };
}

const NOTHING: Diagnosis = { wants: [], works: [], problems: [] };

/** Rows are placed by their time, so while that cannot be read nothing else can be tried. */
function isSettled({ wants, works, problems }: Diagnosis): boolean {
  return wants.length + works.length + problems.length > 0;
}

interface Trial {
  read: EntityRead;
  asOf: Instant;
  received: Received;
}

function tryFields(fields: readonly string[], { read, asOf, received }: Trial): Diagnosis {
  const tried = fields.map((field) => ({ field, ...outcome({ ...read, where: null }, [field], asOf, received) }));
  return {
    wants: tried.flatMap(({ pending }) => pending?.wants ?? []),
    works: tried.flatMap(({ pending }) => pending?.works ?? []),
    problems: tried.flatMap(({ field, problem }) => (problem ? [fieldProblem(read, field, problem)] : [])),
  };
}

interface Outcome {
  pending?: { wants: Want[]; works: Work[] };
  problem?: Problem;
}

function outcome(read: EntityRead, fields: readonly string[], asOf: Instant, received: Received): Outcome {
  const progress = progressOf(overviewAsk(read, fields, asOf), received, { probe: true });
  switch (progress.kind) {
    case 'fetch':
      return { pending: { wants: progress.wants, works: [] } };
    case 'compute':
      return { pending: { wants: [], works: [progress.work] } };
    case 'done':
      return progress.cells instanceof Problem ? { problem: progress.cells } : {};
  }
}

function tableProblem({ mapping, entity, source }: EntityRead, problem: Problem): Problem {
  const place = mapping.table ? `table "${mapping.table}"` : 'the query';
  return new Problem(problem.kind, `${capital(place)} cannot be read: ${closed(problem.message)}`, {
    hint: 'Check its name and schema in the mapping, and that the data source may read it.',
    at: { source: source.name, mapping: entity.name },
  });
}

function fieldProblem(read: EntityRead, tried: string, problem: Problem): Problem {
  const field = problem.at.field ?? tried;
  const origin = read.fields.get(field)?.origin;
  const column = origin?.how === 'column' ? origin.columns.join(' ') : undefined;
  const expected = origin?.how === 'column' ? `It is read as ${readAs(origin)}.` : undefined;
  return new Problem(problem.kind, closed(problem.message), {
    hint: [expected, 'Name another column in the mapping, or say with "as" how to read it.'].filter(Boolean).join(' '),
    at: { source: read.source.name, mapping: read.entity.name, field, column: problem.at.column ?? column },
  });
}

function readAs({ reading, values }: { reading: { kind: string }; values: unknown }): string {
  return values ? 'a list of values' : reading.kind === 'clock' ? 'hh:mm:ss' : reading.kind;
}

/** A formula fails when one of its fields does: only the field's own message helps, and once. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const own = problems.filter(({ at }) => at.column !== undefined);
  const kept = own.length > 0 ? own : problems;
  return [...new Map(kept.map((problem) => [`${problem.at.field} ${problem.at.column}`, problem])).values()];
}

/** Databases end their messages without a stop, or in a drawing of the statement, and a hint follows. */
function closed(message: string): string {
  const text = message.trimEnd();
  return /[.!?]$/.test(text) ? text : text.includes('\n') ? `${text}\n` : `${text}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
