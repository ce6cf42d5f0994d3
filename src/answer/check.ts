import { Problem, problemFrom } from '../model';
import type { Columns, Definitions, Instant } from '../model';
import { readOf } from '../plan';
import type { EntityRead } from '../plan';

import { unavailableMetrics } from './available';
import { canDiagnose, diagnose } from './diagnose';
import { doubtsIn } from './extent';
import { progressOf } from './gather';
import { OVERVIEW_ROWS, overviewAsk, overviewColumns } from './probe';
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
          names
        );
  };
}

/** What a check goes by. */
interface Check {
  definitions: Definitions;
  now: Instant;
  received: Received;
}

function report(entities: readonly EntityReport[], names: readonly string[]): Step<MappingReport> {
  const problems =
    names.length === 0
      ? [
          new Problem('invalid', 'The mapping names no entity.', {
            hint: 'Map at least "contact": its table and its fields.',
          }),
        ]
      : [];
  return { kind: 'result', result: { entities, problems } };
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
  if (progress.kind === 'fetch') {
    return { wants: progress.wants, works: [] };
  }
  if (progress.kind === 'compute') {
    return { wants: [], works: [progress.work] };
  }
  if (progress.cells instanceof Problem) {
    return explain(read, fields, progress.cells, check);
  }
  return done({
    ...working(read, fields, progress.cells, doubtsIn(ask, progress.cells)),
    unavailable: unavailableMetrics(name, definitions),
  });
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
    unavailable: unavailableMetrics(name, definitions),
  };
}

function working(
  read: EntityRead,
  fields: readonly string[],
  cells: Columns,
  doubts: readonly Problem[]
): Omit<EntityReport, 'unavailable'> {
  const value = (name: string | null): number | null => {
    const found = name === null ? undefined : cells.columns.find((column) => column.name === name)?.values[0];
    return found === null || found === undefined ? null : Number(found);
  };
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

function neverKnown({ entity, source, fields }: EntityRead, field: string): Problem {
  const origin = fields.get(field)!.origin;
  return new Problem('empty', `${field} is null in every row.`, {
    severity: 'warning',
    hint: origin.how === 'column' ? 'Check the column, its "values" and its "null".' : undefined,
    at: {
      source: source.name,
      mapping: entity.name,
      field,
      column: origin.how === 'column' ? origin.columns.join(' ') : undefined,
    },
  });
}
