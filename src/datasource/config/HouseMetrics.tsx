import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection, ConfigSubSection } from '@grafana/plugin-ui';
import { Alert, Button, Stack } from '@grafana/ui';
import type { Metric } from '../../model';
import type { Vocabulary } from '../types';
import { HouseMetric } from './HouseMetric';
import { clashOf, emptyMetric } from './houseMetricEdits';

interface Props {
  metrics: readonly Metric[];
  /** The catalogue with the house's own over it. */
  vocabulary: Vocabulary;
  readOnly: boolean;
  onChange: (metrics: Metric[] | undefined) => void;
}

/** Metrics that the house defines once, for every panel on this data source. */
export function HouseMetrics({ metrics, vocabulary, readOnly, onChange }: Props) {
  const replace = (changed: Metric[]) => onChange(changed.length > 0 ? changed : undefined);
  return (
    <ConfigSection
      title={t('config.metrics.title', 'Metrics of the house')}
      description={t(
        'config.metrics.description',
        'One line of formula each, in the language of the catalogue. One with the name of a catalogue metric takes its place.'
      )}
      isCollapsible
      isInitiallyOpen={metrics.length > 0}
    >
      <Stack direction="column" gap={2} alignItems="stretch">
        {metrics.map((metric, index) => (
          <ConfigSubSection key={index} title={metric.title} description={metric.name}>
            <Clash metric={metric} metrics={metrics} />
            <HouseMetric
              metric={metric}
              vocabulary={vocabulary}
              readOnly={readOnly}
              onChange={(changed) => replace(metrics.map((each, at) => (at === index ? changed : each)))}
              onRemove={() => replace(metrics.filter((_, at) => at !== index))}
            />
          </ConfigSubSection>
        ))}
        {!readOnly && (
          <div>
            <Button
              variant="secondary"
              icon="plus"
              onClick={() => replace([...metrics, emptyMetric(vocabulary.metrics)])}
            >
              <Trans i18nKey="config.metrics.add">Add a metric</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </ConfigSection>
  );
}

function Clash({ metric, metrics }: { metric: Metric; metrics: readonly Metric[] }) {
  switch (clashOf(metric, metrics)) {
    case 'twice':
      return (
        <Alert
          severity="error"
          title={t('config.metrics.twice', 'Two metrics of the house are called {{name}}: only the last one counts.', {
            name: metric.name,
          })}
        />
      );
    case 'catalogue':
      return (
        <Alert
          severity="info"
          title={t('config.metrics.replaces', 'This takes the place of {{name}} in the catalogue, on every panel.', {
            name: metric.name,
          })}
        />
      );
    case 'none':
      return null;
  }
}
