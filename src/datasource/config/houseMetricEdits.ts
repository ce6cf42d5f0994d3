import { t } from '@grafana/i18n';
import { catalog } from '../../catalog';
import type { Metric } from '../../model';

/** A metric of the house to start from: right as it stands, under a name that nobody has. */
export function emptyMetric(known: Readonly<Record<string, unknown>>): Metric {
  return {
    name: freeName(known),
    title: t('config.metric.first', 'Handle time without hold'),
    sentence: '',
    family: 'efficiency',
    entity: 'contact',
    formula: 'sum(talk_s + coalesce(wrap_s, 0), where: handled) / count(where: handled)',
    unit: 'seconds',
    direction: 'lower',
    minimumN: 30,
    pitfalls: [],
    owner: '',
    source: '',
    version: 1,
    effective: '',
    examples: [],
  };
}

function freeName(known: Readonly<Record<string, unknown>>): string {
  let number = 1;
  while (`house_metric_${number}` in known) {
    number += 1;
  }
  return `house_metric_${number}`;
}

/** Whether a metric's name is somebody else's: another of the house, or one of the catalogue, whose place it takes. */
export function clashOf({ name }: Metric, metrics: readonly Metric[]): 'twice' | 'catalogue' | 'none' {
  if (metrics.filter((each) => each.name === name).length > 1) {
    return 'twice';
  }
  return name in catalog.metrics ? 'catalogue' : 'none';
}
