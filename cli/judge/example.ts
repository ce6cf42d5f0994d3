import { runStreet, street } from '../../src/answer';
import { Problem } from '../../src/model';
import type {
  Columns,
  Definitions,
  EntityMapping,
  Mapping,
  Measured,
  Metric,
  MetricsResult,
  Request,
  WorkedExample,
} from '../../src/model';
import type { Finding } from './finding';
import { refuse } from './finding';

/** Runs a worked example in the engine; null where it comes out as it says. */
export async function tryExample(
  metric: Metric,
  example: WorkedExample,
  definitions: Definitions
): Promise<Finding | null> {
  const mapping = mappingFor(example, definitions);
  const sources = { example: { uid: 'example', name: `the example "${example.title}"`, kind: 'rows' as const } };
  const way = street(requestFor(metric, example), { ...definitions, mapping, sources });
  const result = (await runStreet(way, async (want) => columnsOf(example.rows[want.mapping] ?? []))) as MetricsResult;
  const measured = result.rows[0]?.values[0];
  return measured ? comparison(example, measured) : failure(example, result.problems);
}

function requestFor({ name }: Metric, { variant, parameters, from, to }: WorkedExample): Request {
  const period = { from: Date.parse(from), to: Date.parse(to) };
  if (Number.isNaN(period.from) || Number.isNaN(period.to)) {
    throw new Problem('invalid', `The example's period, ${from} to ${to}, is no time.`, {
      hint: 'Write 2026-01-05T00:00:00Z.',
    });
  }
  const calendar = { zone: 'UTC', weekStart: 'monday' as const };
  return {
    version: 1,
    answer: 'metrics',
    metrics: [{ metric: name, variant, parameters }],
    period,
    calendar,
    now: period.to,
  };
}

function mappingFor({ rows }: WorkedExample, { entities }: Definitions): Mapping {
  const mapped = Object.entries(rows).map(([entity, list]): [string, EntityMapping] => {
    const types = new Map(entities[entity]?.fields.map(({ name, type }) => [name, type]));
    const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
    const fields = names.map((name) => [
      name,
      types.get(name) === 'instant' ? { column: name, as: 'iso' } : { column: name },
    ]);
    const isGrid = entities[entity]?.answers !== undefined;
    const vouched = isGrid ? { anonymous: 'the example' } : {};
    return [entity, { source: 'example', table: entity, ...vouched, fields: Object.fromEntries(fields) }];
  });
  return { version: 1, name: 'Example', entities: Object.fromEntries(mapped) };
}

function columnsOf(rows: ReadonlyArray<Readonly<Record<string, unknown>>>): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    length: rows.length,
    columns: names.map((name) => ({ name, values: rows.map((row) => row[name] ?? null) })),
  };
}

const PARTS = ['value', 'numerator', 'denominator'] as const;

function comparison(example: WorkedExample, measured: Measured): Finding | null {
  const wrong = PARTS.find((part) => example[part] !== undefined && !isEqual(example[part]!, measured[part]));
  return wrong === undefined
    ? null
    : refuse(
        `The example "${example.title}" says ${wrong} ${String(example[wrong])}, and it comes out as ${String(measured[wrong])}.`,
        'Mend the formula or the example.'
      );
}

function isEqual(said: number | null, came: number | null): boolean {
  return said === null || came === null ? said === came : Math.abs(said - came) <= 1e-9 * Math.max(1, Math.abs(said));
}

function failure({ title }: WorkedExample, [problem]: readonly Problem[]): Finding {
  return refuse(`The example "${title}" gives nothing: ${problem?.message ?? 'no rows in its period.'}`, problem?.hint);
}
