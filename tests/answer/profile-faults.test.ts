import { profileFaults } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Profile, ProfileMetric } from '../../src/model';

const metric: ProfileMetric = {
  metric: 'service_level',
  weight: 1,
  target: 0.8,
  goalposts: { direction: 'higher', worst: 0.4, best: 0.9 },
};
const ours: Profile = {
  ...catalog.profiles.balanced,
  name: 'ours',
  target: 60,
  families: [{ family: 'efficiency', title: 'Efficiency', weight: 1, metrics: [metric] }],
};
const withMetric = (changed: Partial<ProfileMetric>): Profile => ({
  ...ours,
  families: [{ ...ours.families[0], metrics: [{ ...metric, ...changed }] }],
});

const told = (...profiles: Profile[]) =>
  profileFaults(profiles, catalog).map(
    ({ path, problem }) => `${path} ${problem.severity === 'warning' ? '(warns) ' : ''}${problem.toLine()}`
  );

describe('what is wrong with profiles', () => {
  it.each(Object.values(catalog.profiles))('is nothing in $name, which the catalogue ships', (profile) => {
    expect(told(profile)).toEqual([]);
  });

  it('is a metric that nobody defined, with the nearest that somebody did', () => {
    expect(told(withMetric({ metric: 'servic_level' }))).toEqual([
      '0.families.0.metrics.0.metric profile ours v1, metric servic_level: There is no metric "servic_level". Did you mean service_level?',
    ]);
  });

  it.each<[Partial<ProfileMetric>, string]>([
    [
      { goalposts: { direction: 'higher', worst: 0.9, best: 0.4 } },
      'goalposts are out of order. Where higher is better',
    ],
    [{ goalposts: { direction: 'band', floor: 0.5, low: 0.4, high: 0.8, ceiling: 1 } }, 'Write floor < low <= high'],
    [{ goalposts: { direction: 'band', floor: 0.1, low: 0.4, high: 0.8, ceiling: 1 } }, '(warns)'],
    [
      { by: { dimension: 'channel', goalposts: { chat: { direction: 'higher', worst: 1, best: 0 } } } },
      'by.goalposts.chat profile',
    ],
    [{ by: { dimension: 'chanel', goalposts: {} } }, 'Did you mean channel?'],
    [{ by: { dimension: 'segment', goalposts: {} }, metric: 'occupancy' }, 'Rows of agent_state have no segment.'],
    [{ variant: 'positive_abandond' }, 'Did you mean positive_abandoned?'],
    [{ parameters: { treshold: 3 } }, 'parameters.treshold'],
    [{ veto: { below: 0.9, above: 0.5 } }, 'leaves no value standing'],
    [{ veto: { below: 0.85 } }, 'Its own target breaks its veto.'],
  ])('is %j', (changed, message) => {
    expect(told(withMetric(changed)).join('\n')).toContain(message);
  });

  it('is an aim that its own targets miss', () => {
    expect(told({ ...ours, target: 90 })).toEqual([
      '0.target (warns) profile ours v1: With every metric at its target the score is 80.2, below 90. Lower this target, or raise those of the metrics.',
    ]);
  });

  it('is an exponent that lets strength hide weakness, and a family that stands twice', () => {
    expect(told({ ...ours, exponent: 2 })[0]).toMatch(/^0\.exponent \(warns\)/);
    expect(told({ ...ours, families: [...ours.families, ...ours.families] })[0]).toMatch(/^0\.families\.1\.family/);
  });
});

describe('what is wrong with versions', () => {
  const version = (number: number, effective: string): Profile => ({ ...ours, version: number, effective });

  it('is nothing where each has its own day, in turn', () => {
    expect(told(version(2, '2026-03-01'), version(1, '2026-01-01'), { ...version(1, ''), name: 'other' })).toEqual([]);
  });

  it('is two that come into force on one day', () => {
    expect(told(version(1, '2026-01-01'), version(2, '2026-01-01'))).toEqual([
      '1.effective profile ours v2: Versions 1 and 2 of ours come into force on one day. Give one of them another day than 2026-01-01.',
    ]);
  });

  it('is a day that there is not, or none where there is more than one', () => {
    expect(told(version(1, '2026-02-30'))[0]).toContain('"2026-02-30" is no day. Write days as 2025-12-31.');
    expect(told(version(1, ''), version(2, '2026-01-01'))).toEqual([
      expect.stringMatching(/^0\.effective .*is no day/),
    ]);
  });

  it('is a number that goes back while days go on', () => {
    expect(told(version(3, '2026-01-01'), version(2, '2026-03-01'))).toEqual([
      expect.stringMatching(/^1\.version .* comes into force on 2026-03-01, after version 3 did/),
    ]);
  });
});
