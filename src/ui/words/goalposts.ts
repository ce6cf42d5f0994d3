import { t } from '@grafana/i18n';
import type { Goalposts, ProfileMetric } from '../../model';
import type { Write } from '../values';
import { RAW } from './raw';

/** Between which values a metric earns its points, and where they differ. */
export function goalpostsText({ goalposts, by }: ProfileMetric, write: Write): string {
  const usual = rangeText(goalposts, write);
  const values = Object.keys(by?.goalposts ?? {}).join(', ');
  return values === '' ? usual : t('goalposts.by', '{{usual}}; others for {{values}}', { usual, values, ...RAW });
}

function rangeText(goalposts: Goalposts, write: Write): string {
  if (goalposts.direction === 'band') {
    const { floor, low, high, ceiling } = goalposts;
    return t('goalposts.band', 'all points from {{low}} to {{high}}, none at {{floor}} or {{ceiling}}', {
      ...{ low: write(low), high: write(high), floor: write(floor), ceiling: write(ceiling) },
      ...RAW,
    });
  }
  const { worst, best } = goalposts;
  return t('goalposts.slope', 'no points at {{worst}}, all at {{best}}', {
    ...{ worst: write(worst), best: write(best) },
    ...RAW,
  });
}

/** What the house will not bear; empty where it bears all. */
export function vetoText({ veto }: ProfileMetric, write: Write): string {
  const { below, above } = veto ?? {};
  return [
    below !== undefined &&
      t('veto.below', 'below {{value}} the whole side scores nothing', { value: write(below), ...RAW }),
    above !== undefined &&
      t('veto.above', 'above {{value}} the whole side scores nothing', { value: write(above), ...RAW }),
  ]
    .filter(Boolean)
    .join('; ');
}
