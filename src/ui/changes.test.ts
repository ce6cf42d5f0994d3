import type { ScoredMetric } from '../model';
import { measured } from './centre.testkit';
import { metricChange, scoreChange } from './changes';

const scored = (now: number | null, before: number | null, change: Partial<ScoredMetric> = {}): ScoredMetric => ({
  metric: 0,
  now: measured(now),
  before: measured(before),
  score: 50,
  scoreBefore: 50,
  target: 1,
  targetScore: 70,
  weight: 1,
  worth: null,
  vetoed: false,
  shrunk: null,
  ...change,
});

describe('how a score moved', () => {
  it('is unknown when one of the two is', () => {
    expect(scoreChange(61, null)).toBeNull();
    expect(scoreChange(null, 61)).toBeNull();
  });

  it('is better, worse or the same', () => {
    expect([scoreChange(61, 60), scoreChange(60, 61), scoreChange(61.01, 61)].map((change) => change?.verdict)).toEqual(
      ['better', 'worse', 'same']
    );
  });
});

it('sees no real change of a score where the interval of its movement holds zero', () => {
  const verdicts = [
    { low: -0.4, high: 2.1 },
    { low: 0.2, high: 1.8 },
  ].map((movement) => scoreChange(61, 60, movement)?.verdict);
  expect(verdicts).toEqual(['unclear', 'better']);
});

describe('how a metric moved', () => {
  it('is judged by the direction of the metric', () => {
    expect(metricChange(scored(0.6, 0.7), 'higher')).toMatchObject({ verdict: 'worse' });
    expect(metricChange(scored(0.6, 0.7), 'lower')).toMatchObject({ verdict: 'better' });
  });

  it('may be chance where both intervals explain it', () => {
    expect(metricChange(scored(0.603, 0.6), 'higher')).toMatchObject({ verdict: 'unclear' });
  });

  it('adds the two half widths as Newcombe 1998 does', () => {
    const now = measured(0.6, { low: 0.57, high: 0.63 });
    const before = (value: number) => measured(value, { low: value - 0.04, high: value + 0.04 });
    const verdict = (value: number) => metricChange(scored(0, 0, { now, before: before(value) }), 'higher')?.verdict;
    expect([verdict(0.551), verdict(0.549)]).toEqual(['unclear', 'better']);
  });

  it('takes a change as it stands where no interval is known', () => {
    const bare = { low: null, high: null };
    const change = { now: measured(10, bare), before: measured(9, bare) };
    expect(metricChange(scored(0, 0, change), 'lower')).toMatchObject({ by: 1, verdict: 'worse' });
  });

  it('in a band follows the score, for better may be more or less', () => {
    expect(metricChange(scored(0.6, 0.7, { score: 60 }), 'band')).toMatchObject({ verdict: 'better' });
    expect(metricChange(scored(0.6, 0.7), 'band')).toMatchObject({ verdict: 'moved' });
  });

  it('is unknown when nothing is compared', () => {
    expect(metricChange(scored(0.6, null), 'higher')).toBeNull();
    expect(metricChange(scored(0.6, 0.7, { before: null }), 'higher')).toBeNull();
  });
});
