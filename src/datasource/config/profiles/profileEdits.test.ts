import { catalog } from '../../../catalog';
import {
  addedFamily,
  addedMetric,
  metricFrom,
  nextVersion,
  shownNumber,
  startedFrom,
  typedNumber,
} from './profileEdits';

const { balanced, premium } = catalog.profiles;

describe('a profile', () => {
  it('starts under the name of the proposition that it comes from, or a free one', () => {
    expect(startedFrom(balanced, [])).toMatchObject({ name: 'balanced', version: 1, effective: '' });
    const again = startedFrom(balanced, [balanced]);
    expect(again.name).toBe('balanced-2');
    expect(startedFrom(balanced, [balanced, again]).name).toBe('balanced-3');
  });

  it('goes on as the version after the highest, from the day given', () => {
    const own = [balanced, { ...balanced, version: 4 }, { ...premium, version: 9 }];
    expect(nextVersion(balanced, own, '2026-05-01')).toMatchObject({ version: 5, effective: '2026-05-01' });
  });

  it('grows by a family and by metrics that are not in it yet', () => {
    const family = addedFamily(['efficiency', 'effectiveness'], catalog.metrics, catalog.profiles);
    expect(['efficiency', 'effectiveness']).not.toContain(family.family);
    const [first] = family.metrics;
    expect(catalog.metrics[first.metric].family).toBe(family.family);
    expect(addedMetric(family, catalog.metrics, catalog.profiles).metric).not.toBe(first.metric);
  });

  it('judges a new metric as a known profile does, or else by its unit and direction', () => {
    expect(metricFrom(catalog.metrics.service_level, catalog.profiles).goalposts).toEqual(
      balanced.families[0].metrics[0].goalposts
    );
    for (const metric of Object.values(catalog.metrics)) {
      expect(metricFrom(metric, {}).goalposts.direction).toBe(metric.direction);
    }
  });
});

describe('a figure', () => {
  it('is typed in per cents where it is a share, to the last digit', () => {
    expect(typedNumber('58', 100)).toBe(0.58);
    expect(typedNumber('58,5', 100)).toBe(0.585);
    expect(shownNumber(0.58, 100)).toBe('58');
    expect(shownNumber(0.07, 100)).toBe('7');
  });

  it('is none where nothing that counts was typed', () => {
    expect([typedNumber('', 1), typedNumber(' ', 1), typedNumber('much', 1), shownNumber(undefined, 1)]).toEqual([
      null,
      null,
      null,
      '',
    ]);
  });
});
