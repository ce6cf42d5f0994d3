import { catalog } from '../../src/catalog';
import type { MetricsResult, Problem, Request, ScorecardResult } from '../../src/model';

import { runStreet, street } from '../../src/answer';
import { MONTH, ask, at, call, columnsOf, definitionsFor, lines } from './calls.testkit';
import type { Row } from './calls.testkit';

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

  it.each(['metrics', 'scorecard', 'drivers', 'live'] as const)(
    'tells %s as nothing where a source gives no columns because it has no rows',
    async (answer) => {
      const whole: Request = {
        ...{ version: 1, answer, metrics: [{ metric: 'abandon_rate' }], profile: 'balanced', groupBy: ['team'] },
        ...{ period: MONTH, calendar: { zone: 'UTC', weekStart: 'monday' }, now: MONTH.to },
      };
      const walk = street(whole, definitionsFor({}, 'postgres'));
      const { problems } = await runStreet(walk, async () => ({ length: 0, columns: [] }));
      expect(problems.filter(({ kind }) => kind !== 'unavailable').map((each) => each.toLine())).toEqual([]);
    }
  );

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
      'about 5,899,392 buckets',
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

  it('refuses goalposts by team for a metric whose parts have no weight', () => {
    const [efficiency, effectiveness] = profiles.small.families;
    const by = { dimension: 'team', goalposts: {} };
    const counted = { ...efficiency.metrics[0], metric: 'contacts', by };
    const weightless = { ...profiles.small, families: [{ ...efficiency, metrics: [counted] }, effectiveness] };
    const request: Request = {
      version: 1,
      answer: 'scorecard',
      profile: 'small',
      period: MONTH,
      calendar: { zone: 'UTC', weekStart: 'monday' },
      now: MONTH.to,
    };
    expect(() => street(request, { ...definitions, profiles: { small: weightless } })).toThrow(
      'Goalposts of contacts cannot differ by team: it is no ratio of sums.'
    );
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
