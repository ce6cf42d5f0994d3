import { Problem } from '../../src/model';
import type { Columns, MetricsResult, Request } from '../../src/model';

import { checkStreet, runStreet, street, valuesStreet } from '../../src/answer';
import type { Want } from '../../src/answer';
import { MONTH, at, call, columnsOf, contact, definitionsFor, lines } from './calls.testkit';

describe('a failing source', () => {
  const asked: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ metric: 'abandon_rate' }, { metric: 'average_speed_of_answer' }],
    period: MONTH,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: MONTH.to,
  };
  const refuse = (message: string, kind: 'source' | 'denied' | 'slow' = 'source') => new Problem(kind, message);
  const one: Columns = { length: 1, columns: ['bucket', 'a0', 'a1', 'a2'].map((name) => ({ name, values: [1] })) };

  async function failing(answer: (want: Want) => Columns | Problem): Promise<string[]> {
    return lines((await answered(answer)).problems);
  }

  async function answered(answer: (want: Want) => Columns | Problem): Promise<MetricsResult> {
    return (await runStreet(street(asked, definitionsFor({}, 'postgres')), async (want) =>
      answer(want)
    )) as MetricsResult;
  }

  it('is asked which column it is; the error names it, and the metrics that do without it stand', async () => {
    const statement = (want: Want) => (want.kind === 'statement' ? want.statement : '');
    const { rows, problems } = await answered((want) =>
      statement(want).includes('"wait"') ? refuse('column "wait" does not exist') : one
    );
    expect(lines(problems)).toEqual([
      'source Files, mapping contact, field wait_s, column wait: column "wait" does not exist. It is read as number. Name another column in the mapping, or say with "as" how to read it.',
      'mapping contact, field wait_s, metric average_speed_of_answer: This source cannot fill wait_s: column "wait" does not exist.',
    ]);
    expect(rows[0].values.map(({ value, silence }) => silence ?? value)).toEqual([1, 'unavailable']);
  });

  it('is told apart from a missing table', async () => {
    expect(await failing(() => refuse('relation "calls" does not exist'))).toEqual([
      'source Files, mapping contact: Table "calls" cannot be read: relation "calls" does not exist. Check its name and schema in the mapping, and that the data source may read it.',
    ]);
  });

  it.each(['denied', 'slow'] as const)('that is %s is not asked again', async (kind) => {
    let asks = 0;
    expect(await failing(() => ((asks += 1), refuse('no', kind)))).toEqual(['source Files, mapping contact: no']);
    expect(asks).toBe(1);
  });
});

describe('a check', () => {
  it('says what works, how many rows there are, and which metrics cannot be had', async () => {
    const report = await runStreet(checkStreet(definitionsFor(), { now: MONTH.to }), async () =>
      columnsOf([call('05', 'A'), call('06', 'H')])
    );
    const [entity] = report.entities;
    expect(entity).toMatchObject({ ok: true, rows: 2, from: at('05T10:00'), to: at('06T10:00') });
    const lack = report.lacks.find(({ metrics }) => metrics.includes('first_contact_resolution'))!;
    expect([lack.entity, lack.field, lack.metrics.includes('repeat_contact_rate')]).toEqual([
      'contact',
      'customer_id',
      true,
    ]);
    expect(report.metrics.fed).toBe(report.metrics.all - report.lacks.flatMap(({ metrics }) => metrics).length);
  });

  it('counts a metric as fed where only half hours are mapped that can give it, and they need no id', async () => {
    const interval = {
      source: 'files',
      table: 'half_hours',
      fields: {
        started_at: { column: 'start', as: 'iso' as const },
        answered: { column: 'answered', as: 'number' as const },
        abandoned: { column: 'abandoned', as: 'number' as const },
      },
      cannot: { talk_s: 'the switch adds up no talk.' },
    };
    const halfHours = { ...definitionsFor(), mapping: { version: 1 as const, name: 'switch', entities: { interval } } };
    const rows = {
      length: 1,
      columns: Object.entries({ start: ['2026-01-05T09:00:00Z'], answered: [9], abandoned: [1] }).map(
        ([name, values]) => ({ name, values })
      ),
    };
    const { entities, lacks } = await runStreet(checkStreet(halfHours, { now: MONTH.to }), async () => rows);
    expect(entities[0]).toMatchObject({ ok: true, rows: 1, problems: [] });
    const lacking = lacks.flatMap(({ metrics }) => metrics);
    expect(['abandon_rate', 'wait_percentile', 'talk_time'].map((name) => lacking.includes(name))).toEqual([
      false,
      true,
      true,
    ]);
    const said = (metric: string) => lacks.find(({ metrics }) => metrics.includes(metric))!.sentence;
    expect(said('wait_percentile')).toMatch(/^\d+ metrics need contact: .*, because it is not mapped\.$/);
    expect(said('talk_time')).toMatch(/need.* interval\.talk_s: .*talk_time.*, because the switch adds up no talk\.$/);
  });

  it('says that the mapping names nothing', async () => {
    const empty = { ...definitionsFor(), mapping: { version: 1 as const, name: 'none', entities: {} } };
    const report = await runStreet(checkStreet(empty, { now: 0 }), async () => columnsOf([]));
    expect(lines(report.problems)).toEqual([
      'The mapping names no entity. Map at least "contact": its table and its fields.',
    ]);
  });

  it.each([
    [{ fields: {} }, 'The mapping names no fields. Required are id and started_at.'],
    [{ table: undefined }, 'names neither a table nor a query'],
    [{ zone: 'Mars/Olympus' }, 'There is no time zone "Mars/Olympus"'],
    [{ fields: { ...contact.fields, wait_s: {} } }, 'field wait_s: The mapping names no column.'],
    [
      { fields: { ...contact.fields, wait_s: { column: 'wait', as: 'iso' as const } } },
      'field wait_s, column wait: Read as "iso" gives a point in time, and wait_s is a number.',
    ],
    [{ fields: { ...contact.fields, wait_s: { formula: 'wait_s + 1' } } }, 'would be made of itself'],
    [{ fields: { ...contact.fields, offered: { formula: 'handeld' } } }, 'Did you mean handled?'],
    [{ where: 'wait_s + 1' }, 'The row filter is neither true nor false.'],
    [{ longest: 'a day' }, '"a day" is no duration.'],
    [{ source: 'gone' }, 'There is no data source "gone".'],
  ])('names what is wrong with %j', async (mapped, message) => {
    const report = await runStreet(checkStreet(definitionsFor(mapped), { now: MONTH.to }), async () => columnsOf([]));
    expect(report.entities[0].ok).toBe(false);
    expect(lines(report.entities[0].problems).join()).toContain(message);
  });
});

describe('values of a dimension', () => {
  it('come in order, not known last, and say when there are more', async () => {
    const rows = [call('05', 'A', 1, 'red'), call('05', 'A', 1, null), call('06', 'A', 1, 'blue')];
    const values = await runStreet(valuesStreet({ dimension: 'team', now: MONTH.to }, definitionsFor()), async () =>
      columnsOf(rows)
    );
    expect(values).toEqual({ values: ['blue', 'red', null], problems: [] });
    const few = await runStreet(
      valuesStreet({ dimension: 'team', now: MONTH.to, limit: 1 }, definitionsFor()),
      async () => columnsOf(rows)
    );
    expect(few.problems[0].message).toBe('Only the first 1 of 2 values are listed.');
  });
});
