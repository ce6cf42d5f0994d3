import { catalog } from '../catalog';
import { Problem } from '../model';
import type { Columns, Definitions, EntityMapping, MetricsResult, Request, ScorecardResult } from '../model';

import { checkStreet, runStreet, street, valuesStreet } from '.';
import type { Want } from '.';

const at = (text: string) => Date.parse(`2026-01-${text}Z`);
const MONTH = { from: at('01T00:00'), to: at('31T00:00') };

const contact: EntityMapping = {
  source: 'files',
  table: 'calls',
  fields: {
    id: { column: 'no' },
    started_at: { column: 'start', as: 'epoch_ms' },
    handled: { column: 'result', values: { A: true, '*': false } },
    abandoned: { column: 'result', values: { H: true, '*': false } },
    wait_s: { column: 'wait', as: 'seconds' },
    team: { column: 'team' },
  },
};

interface Row {
  start: number;
  result: string;
  wait: unknown;
  team: string | null;
}

const call = (day: string, result: string, wait: unknown = 5, team: string | null = 'red'): Row => ({
  start: at(`${day}T10:00`),
  result,
  wait,
  team,
});

function columnsOf(rows: readonly Row[]): Columns {
  const values = (pick: (row: Row, index: number) => unknown) => rows.map(pick);
  return {
    length: rows.length,
    columns: [
      { name: 'no', values: values((_, index) => `c${index}`) },
      { name: 'start', values: values(({ start }) => start) },
      { name: 'result', values: values(({ result }) => result) },
      { name: 'wait', values: values(({ wait }) => wait) },
      { name: 'team', values: values(({ team }) => team) },
    ],
  };
}

function definitionsFor(mapped: Partial<EntityMapping> = {}, kind: 'rows' | 'postgres' = 'rows'): Definitions {
  const mapping = { version: 1 as const, name: 'test', entities: { contact: { ...contact, ...mapped } } };
  return { ...catalog, mapping, sources: { files: { uid: 'files', name: 'Files', kind } } };
}

function ask(request: Partial<Request>, rows: readonly Row[], definitions = definitionsFor()): Promise<MetricsResult> {
  const whole: Request = {
    version: 1,
    answer: 'metrics',
    period: MONTH,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: MONTH.to,
    ...request,
  };
  return runStreet(street(whole, definitions), async () => columnsOf(rows)) as Promise<MetricsResult>;
}

const lines = (problems: readonly Problem[]) => problems.map((problem) => problem.toLine());

describe('an answer', () => {
  it('is null, not zero, for a period in which nothing happened, and its count is zero', async () => {
    const { rows } = await ask({ metrics: [{ metric: 'service_level' }, { metric: 'abandon_rate' }] }, []);
    expect(rows[0].values.map(({ value, denominator, silence }) => ({ value, denominator, silence }))).toEqual([
      { value: null, denominator: 0, silence: 'no data' },
      { value: null, denominator: 0, silence: 'no data' },
    ]);
  });

  it('has no rows where there are groups and nothing to group', async () => {
    expect((await ask({ metrics: [{ metric: 'service_level' }], groupBy: ['team'] }, [])).rows).toEqual([]);
  });

  it('compares bucket with bucket, first with first', async () => {
    const rows = [call('10', 'A'), call('10', 'H'), call('20', 'A'), call('21', 'A')];
    const period = { from: at('20T00:00'), to: at('22T00:00') };
    const before = await ask({ metrics: [{ metric: 'abandon_rate' }], grain: 'day', compare: 'previous', period }, [
      ...rows,
      call('18', 'H'),
    ]);
    expect(before.rows.map(({ bucket, values, before: old }) => [bucket, values[0].value, old[0].value])).toEqual([
      [at('20T00:00'), 0, 1],
      [at('21T00:00'), 0, null],
    ]);
  });

  it('keeps rows whose team is not known, as a group of their own, last', async () => {
    const { rows } = await ask({ metrics: [{ metric: 'abandon_rate' }], groupBy: ['team'] }, [
      call('05', 'A', 1, null),
      call('05', 'H', 1, 'red'),
    ]);
    expect(rows.map(({ group, values }) => [group[0], values[0].value])).toEqual([
      ['red', 1],
      [null, 0],
    ]);
  });

  it('leaves the other metrics standing when one cannot be computed, and says what is missing', async () => {
    const { rows, problems } = await ask(
      { metrics: [{ metric: 'first_contact_resolution' }, { metric: 'abandon_rate' }] },
      [call('05', 'A')]
    );
    expect(rows[0].values.map(({ value, silence }) => silence ?? value)).toEqual(['unavailable', 0]);
    expect(lines(problems)).toEqual([
      'mapping contact, field customer_id, metric first_contact_resolution: Field customer_id of contact is not mapped. Map it in the settings of the data source.',
    ]);
  });

  it('leaves the other metrics standing when a formula has a typo, and points at it', async () => {
    const own = { name: 'mine', entity: 'contact', formula: 'sum(wiat_s) / count()' };
    const { metrics, problems } = await ask({ metrics: [own, { metric: 'abandon_rate' }] }, [call('05', 'A')]);
    expect(metrics.map(({ key }) => key)).toEqual(['abandon_rate']);
    expect(problems[0].at).toEqual({ metric: 'mine', span: { start: 4, end: 10 } });
    expect(problems[0].hint).toBe('Did you mean wait_s?');
  });

  it('leaves out what cannot be true, above and below the line, and says how much that was', async () => {
    const rows = [call('05', 'A', 10), call('05', 'A', -5), call('05', 'A', 1e9), call('05', 'A', 30)];
    const { rows: answer, problems } = await ask({ metrics: [{ metric: 'average_speed_of_answer' }] }, rows);
    expect(answer[0].values[0]).toMatchObject({ value: 20, denominator: 2 });
    expect(lines(problems)).toEqual([
      'source Files, mapping contact, field wait_s, column wait: In 2 rows wait_s is negative or too long to be true (over 86400 s); they are left out of what uses it. Mend the source, or set "longest" in the mapping.',
    ]);
  });

  it('shows nothing from an answer that the source cut short', async () => {
    const whole: Request = {
      version: 1,
      answer: 'metrics',
      metrics: [{ metric: 'abandon_rate' }],
      period: MONTH,
      calendar: { zone: 'UTC', weekStart: 'monday' },
      now: MONTH.to,
    };
    const result = (await runStreet(street(whole, definitionsFor()), async () => ({
      ...columnsOf([call('05', 'A')]),
      truncated: true,
    }))) as MetricsResult;
    expect(result.rows).toEqual([]);
    expect(result.problems[0]).toMatchObject({ kind: 'truncated', at: { source: 'Files', mapping: 'contact' } });
  });

  it.each([
    [{ metrics: [{ metric: 'servce_level' }] }, 'There is no metric "servce_level".', 'Did you mean service_level?'],
    [
      { metrics: [{ metric: 'service_level', variant: 'positive' }] },
      'Metric service_level has no variant "positive".',
      'Known are:',
    ],
    [
      { metrics: [{ metric: 'service_level', parameters: { treshold: 30 } }] },
      'has no parameter "treshold"',
      'threshold',
    ],
    [{ metrics: [{ metric: 'service_level', parameters: { threshold: 'x' } }] }, 'must be a number', '20'],
    [{ metrics: [] }, 'names no metric', 'Choose'],
    [{ metrics: [{ metric: 'contacts' }], groupBy: ['taem'] }, 'There is no dimension "taem".', 'team'],
    [{ metrics: [{ metric: 'abandon_rate' }], period: { from: 5, to: 4 } }, 'ends before it begins', 'Swap'],
    [
      { metrics: [{ metric: 'abandon_rate' }], grain: '5m' as const, period: { from: 0, to: MONTH.to } },
      'more than 5000 buckets',
      'coarser',
    ],
    [{ answer: 'scorecard' as const, profile: 'balnced' }, 'There is no profile "balnced".', 'balanced'],
  ])('refuses %j with a way out', (request, message, hint) => {
    const whole = {
      version: 1,
      answer: 'metrics',
      period: MONTH,
      calendar: { zone: 'UTC', weekStart: 'monday' },
      now: 0,
      ...request,
    } as Request;
    expect.assertions(2);
    try {
      street(whole, definitionsFor());
    } catch (thrown) {
      expect((thrown as Problem).message).toContain(message);
      expect((thrown as Problem).hint).toContain(hint);
    }
  });
});

describe('a scorecard', () => {
  const profiles = {
    small: {
      ...catalog.profiles.balanced,
      name: 'small',
      families: [
        {
          family: 'efficiency' as const,
          title: 'Efficiency',
          weight: 1,
          metrics: [
            {
              metric: 'service_level',
              weight: 1,
              target: 0.8,
              goalposts: { direction: 'higher' as const, worst: 0, best: 1 },
            },
          ],
        },
        {
          family: 'effectiveness' as const,
          title: 'Effectiveness',
          weight: 1,
          metrics: [
            {
              metric: 'abandon_rate',
              weight: 1,
              target: 0.05,
              goalposts: { direction: 'lower' as const, worst: 1, best: 0 },
            },
          ],
        },
      ],
    },
  };
  const definitions = { ...definitionsFor(), profiles };
  const many = (count: number, team: string, result: string, wait: number) =>
    Array.from({ length: count }, () => call('05', result, wait, team));

  async function scored(rows: readonly Row[]): Promise<ScorecardResult> {
    return (await ask(
      { answer: 'scorecard', profile: 'small', groupBy: ['team'] },
      rows,
      definitions
    )) as unknown as ScorecardResult;
  }

  it('rolls up from numerators and denominators, never from the scores below', async () => {
    const { nodes } = await scored([
      ...many(90, 'red', 'A', 5),
      ...many(10, 'red', 'A', 60),
      ...many(20, 'blue', 'A', 60),
    ]);
    expect(nodes.map(({ path, families }) => [path.join(), families[0].metrics[0].now.value])).toEqual([
      ['', 0.75],
      ['blue', 0],
      ['red', 0.9],
    ]);
  });

  it('does not score a team too small to judge, and still counts it above', async () => {
    const { nodes } = await scored([...many(40, 'red', 'A', 5), ...many(3, 'blue', 'H', 5)]);
    expect(nodes.map(({ path, score }) => [path.join(), score === null])).toEqual([
      ['', false],
      ['blue', true],
      ['red', false],
    ]);
    expect(nodes[0].families[1].metrics[0].now.denominator).toBe(43);
  });

  it('names the weakest link and what raising it would be worth', async () => {
    const { nodes, metrics } = await scored([...many(60, 'red', 'A', 60), ...many(40, 'red', 'A', 5)]);
    const { weakest, score, families } = nodes[0];
    expect(metrics[weakest!].key).toBe('service_level');
    const better = 2 / (1 / (0.01 + 0.99 * 0.8) + 1);
    expect(families[0].metrics[0].worth!).toBeCloseTo(better * 100 - score!, 8);
    expect(families[1].metrics[0].worth).toBe(0);
  });
});

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
  const one: Columns = { length: 1, columns: [] };

  async function failing(answer: (want: Want) => Columns | Problem): Promise<string[]> {
    const result = await runStreet(street(asked, definitionsFor({}, 'postgres')), async (want) => answer(want));
    return lines(result.problems);
  }

  it('is asked which column it is, and the error names it', async () => {
    const statement = (want: Want) => (want.kind === 'statement' ? want.statement : '');
    expect(
      await failing((want) => (statement(want).includes('"wait"') ? refuse('column "wait" does not exist') : one))
    ).toEqual([
      'source Files, mapping contact, field wait_s, column wait: column "wait" does not exist It is read as number. Name another column in the mapping, or say with "as" how to read it.',
    ]);
  });

  it('is told apart from a missing table', async () => {
    expect(await failing(() => refuse('relation "calls" does not exist'))).toEqual([
      'source Files, mapping contact: Table "calls" cannot be read: relation "calls" does not exist Check its name and schema in the mapping, and that the data source may read it.',
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
    expect(entity.unavailable.map(({ metric, missing }) => [metric, missing])).toContainEqual([
      'first_contact_resolution',
      'customer_id',
    ]);
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
