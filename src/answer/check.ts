import { Problem, problemFrom } from '../model';
import type { Columns, Definitions, Instant } from '../model';
import { readOf } from '../plan';
import type { EntityRead } from '../plan';

import { canDiagnose, diagnose } from './diagnose';
import { doubtsIn } from './extent';
import { progressOf } from './gather';
import type { Progress } from './gather';
import { lacksOf } from './lacks';
import { DIFFERENT_NAMES, OVERVIEW_ROWS, namesAsk, overviewAsk, overviewColumns, slotsAsk } from './probe';
import { slotsTold } from './slots';
import type { EntityReport, FieldReport, MappingReport, Received, Step, Street, Want, Work } from './step';

/** The way to a judgement of every mapping: which works, which not, and what that costs in metrics. */
export function checkStreet(definitions: Definitions, { now }: { now: Instant }): Street<MappingReport> {
  const names = Object.keys(definitions.mapping.entities);
  return (received) => {
    const checks = names.map((name) => checkEntity(name, { definitions, now, received }));
    const wants = checks.flatMap(({ wants: each }) => each);
    const works = checks.flatMap(({ works: each }) => each);
    if (wants.length > 0) {
      return { kind: 'fetch', wants: [...new Map(wants.map((want) => [want.id, want])).values()] };
    }
    return works.length > 0
      ? { kind: 'compute', works }
      : report(
          checks.flatMap((each) => (each.report ? [each.report] : [])),
          definitions
        );
  };
}

/** What a check goes by. */
interface Check {
  definitions: Definitions;
  now: Instant;
  received: Received;
}

function report(entities: readonly EntityReport[], definitions: Definitions): Step<MappingReport> {
  const all = Object.keys(definitions.metrics).length;
  const lacks = lacksOf(definitions);
  const fed = all - lacks.reduce((sum, { metrics }) => sum + metrics.length, 0);
  const problems =
    Object.keys(definitions.mapping.entities).length === 0
      ? [
          new Problem('invalid', 'The mapping names no entity.', {
            hint: 'Map at least "contact": its table and its fields.',
          }),
        ]
      : [];
  return { kind: 'result', result: { entities, problems, metrics: { all, fed }, lacks } };
}

interface EntityCheck {
  wants: readonly Want[];
  works: readonly Work[];
  report?: EntityReport;
}

function checkEntity(name: string, check: Check): EntityCheck {
  const { definitions, now, received } = check;
  let read: EntityRead;
  try {
    read = readOf(name, definitions);
  } catch (thrown) {
    return done(failed(name, definitions, [problemFrom(thrown, { mapping: name })]));
  }
  const fields = [...read.fields.keys()];
  const ask = overviewAsk(read, fields, now);
  const progress = progressOf(ask, received, { probe: true });
  if (progress.kind !== 'done') {
    return toDo(progress);
  }
  if (progress.cells instanceof Problem) {
    return explain(read, fields, progress.cells, check);
  }
  const doubts = doubtsIn(ask, progress.cells);
  if (read.entity.answers) {
    const slots = progressOf(slotsAsk(read, now), received, { probe: true });
    return slots.kind === 'done'
      ? done(working(read, fields, progress.cells, [...doubts, slotsTold(read, read.mapping, slots.cells)]))
      : toDo(slots);
  }
  if (!fields.includes(read.entity.id)) {
    return done(working(read, fields, progress.cells, doubts));
  }
  const names = progressOf(namesAsk(read, now), received, { probe: true });
  if (names.kind !== 'done') {
    return toDo(names);
  }
  const repeats = repeatsIn(read, fields, progress.cells, names.cells);
  return done(working(read, fields, progress.cells, [...doubts, ...repeats]));
}

function toDo(progress: Exclude<Progress, { kind: 'done' }>): EntityCheck {
  return progress.kind === 'fetch' ? { wants: progress.wants, works: [] } : { wants: [], works: [progress.work] };
}

/** Rows beyond the first of each name: what counts rows counts them too. */
function repeatsIn(
  read: EntityRead,
  fields: readonly string[],
  overview: Columns,
  names: Columns | Problem
): Problem[] {
  const { entity, source, sourceRows } = read;
  const at = { source: source.name, mapping: entity.name, field: entity.id, column: columnsOf(read, entity.id) };
  if (names instanceof Problem) {
    return [
      new Problem(names.kind, `Whether ids repeat could not be told: ${names.message}`, { severity: 'warning', at }),
    ];
  }
  const named = valueIn(overview, overviewColumns(read, fields).known[fields.indexOf(entity.id)]);
  const different = valueIn(names, DIFFERENT_NAMES);
  const repeats = named === null || different === null ? 0 : named - different;
  return repeats > 0
    ? [
        new Problem(
          'quality',
          `${repeats} ${repeats === 1 ? 'row bears' : 'rows bear'} an id that another row has: each counts for itself.`,
          {
            severity: 'warning',
            hint:
              sourceRows === null
                ? 'If the source delivers a row more than once, say with "latest" which one counts; otherwise map an id that no two rows share.'
                : 'Map an id that no two rows share.',
            at,
          }
        ),
      ]
    : [];
}

function done(entity: EntityReport): EntityCheck {
  return { wants: [], works: [], report: entity };
}

function explain(
  read: EntityRead,
  fields: readonly string[],
  failure: Problem,
  { definitions, now, received }: Check
): EntityCheck {
  if (!canDiagnose(failure)) {
    return done(failed(read.entity.name, definitions, [failure]));
  }
  const { wants, works, problems } = diagnose({ read, fields, failure, asOf: now }, received);
  return wants.length + works.length > 0
    ? { wants, works }
    : done(failed(read.entity.name, definitions, problems, fields));
}

function failed(
  name: string,
  definitions: Definitions,
  problems: readonly Problem[],
  fields: readonly string[] = []
): EntityReport {
  const bad = new Map(problems.map((problem) => [problem.at.field, problem]));
  const reports: FieldReport[] = fields.map((field) => ({ field, ok: !bad.has(field), problem: bad.get(field) }));
  const { source } = definitions.mapping.entities[name];
  return {
    entity: name,
    source: definitions.sources[source]?.name ?? source,
    ok: false,
    rows: null,
    from: null,
    to: null,
    fields: reports,
    problems,
  };
}

function working(
  read: EntityRead,
  fields: readonly string[],
  cells: Columns,
  doubts: readonly Problem[]
): EntityReport {
  const value = (name: string | null) => valueIn(cells, name);
  const columns = overviewColumns(read, fields);
  const rows = value(OVERVIEW_ROWS);
  const empty = fields.filter((_, index) => rows !== null && rows > 0 && value(columns.known[index]) === 0);
  return {
    entity: read.entity.name,
    source: read.source.name,
    ok: true,
    rows,
    from: value(columns.first),
    to: value(columns.last),
    fields: fields.map((field) => ({ field, ok: true })),
    problems: [...doubts, ...emptiness(read, rows), ...empty.map((field) => neverKnown(read, field))],
  };
}

/** The one value of a column; parts that have none of it are passed over. */
function valueIn({ columns }: Columns, name: string | null): number | null {
  const values = columns.find((column) => column.name === name)?.values ?? [];
  const found = Array.from(values).find((value) => value !== null && value !== undefined);
  return found === undefined ? null : Number(found);
}

function emptiness({ entity, source }: EntityRead, rows: number | null): Problem[] {
  return rows === 0
    ? [
        new Problem('empty', 'No rows pass the mapping.', {
          severity: 'warning',
          hint: 'Check the table and the row filter.',
          at: { source: source.name, mapping: entity.name },
        }),
      ]
    : [];
}

function neverKnown(read: EntityRead, field: string): Problem {
  const { entity, source } = read;
  const column = columnsOf(read, field);
  return new Problem('empty', `${field} is null in every row.`, {
    severity: 'warning',
    hint: column === undefined ? undefined : 'Check the column, its "values" and its "null".',
    at: { source: source.name, mapping: entity.name, field, column },
  });
}

function columnsOf({ fields }: EntityRead, field: string): string | undefined {
  const origin = fields.get(field)!.origin;
  return origin.how === 'column' ? origin.columns.join(' ') : undefined;
}
