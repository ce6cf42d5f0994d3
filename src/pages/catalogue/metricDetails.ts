import { t } from '@grafana/i18n';
import type { Metric, Parameter } from '../../model';

/** One line about a metric; `code` is a formula beneath it. */
export interface Detail {
  term: string;
  says: string;
  code?: string;
}

/** All that is known about a metric beside its formula. Lines without words are left out. */
export function metricDetails(metric: Metric): Detail[] {
  const { parameters = [], variants = [], pitfalls, coverage, minimumN, entity, owner, source, version } = metric;
  const lines: Detail[] = [
    { term: t('catalogue.rows', 'Rows'), says: entity },
    { term: t('catalogue.parameters', 'Parameters'), says: parameters.map(parameterText).join('; ') },
    ...variants.map(({ title, sentence, formula }) => ({
      term: t('catalogue.variant', 'Variant: {{title}}', { title, interpolation: { escapeValue: false } }),
      says: sentence,
      code: formula,
    })),
    { term: t('catalogue.pitfalls', 'Pitfalls'), says: pitfalls.join(' ') },
    { term: t('catalogue.coverage', 'Coverage'), says: '', code: coverage },
    { term: t('catalogue.minimum', 'Least rows for a score'), says: String(minimumN) },
    { term: t('catalogue.source', 'Taken from'), says: source },
    { term: t('catalogue.owner', 'Owner'), says: owner },
    { term: t('catalogue.version', 'Version'), says: [String(version), metric.effective].filter(Boolean).join(', ') },
  ];
  return lines.filter(({ says, code }) => says !== '' || code !== undefined);
}

function parameterText({ name, title, default: usual, unit }: Parameter): string {
  return `${title} (${name}): ${String(usual)}${unit === 'seconds' ? ' s' : ''}`;
}
