import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { Problem } from '../../src/model';
import type { Columns, Definitions, MetricsResult, Request } from '../../src/model';

const AT = Date.UTC(2026, 0, 5);

/** One log of everything, in which calls and answers of customers are rows alike. */
const LOG: Columns = {
  length: 2,
  columns: [
    { name: 'at', values: [AT, AT + 60_000] },
    { name: 'key', values: ['a', 'b'] },
    { name: 'talk', values: [60, 120] },
  ],
};

const definitions: Definitions = {
  ...catalog,
  mapping: {
    version: 1,
    name: 'log',
    entities: {
      contact: {
        source: 's',
        table: 'log',
        fields: { id: { column: 'key' }, started_at: { column: 'at', as: 'epoch_ms' }, talk_s: { column: 'talk' } },
      },
      feedback: {
        source: 's',
        table: 'log',
        fields: {
          id: { column: 'key' },
          asked_at: { column: 'at', as: 'epoch_ms' },
          submitted_at: { column: 'at', as: 'epoch_ms' },
          score: { column: 'stars' },
        },
      },
    },
  },
  sources: { s: { uid: 's', name: 'Log', kind: 'rows' } },
};

const request: Request = {
  version: 1,
  answer: 'metrics',
  metrics: [
    { name: 'talk', entity: 'contact', formula: 'sum(talk_s)' },
    { name: 'stars', entity: 'feedback', formula: 'avg(score)' },
  ],
  period: { from: AT, to: AT + 86_400_000 },
  calendar: { zone: 'UTC', weekStart: 'monday' },
  now: AT + 86_400_000,
};

/** Refuses what it has no column for, as a host must. */
async function answered(want: Want): Promise<Columns | Problem> {
  const names = LOG.columns.map(({ name }) => name);
  const missing = want.kind === 'rows' ? want.columns.find((name) => !names.includes(name)) : undefined;
  return missing === undefined
    ? LOG
    : new Problem('unknown', `column "${missing}" not found`, { at: { mapping: want.mapping, column: missing } });
}

it('asks for each entity of one query what that entity needs, so that what one misses is not missed by the other', async () => {
  const { rows, problems } = (await runStreet(street(request, definitions), answered)) as MetricsResult;
  expect(rows.map(({ values }) => values.map(({ value }) => value))).toEqual([[180, null]]);
  expect(problems.map(({ at, message }) => [at.mapping, message])).toEqual([['feedback', 'column "stars" not found']]);
});
