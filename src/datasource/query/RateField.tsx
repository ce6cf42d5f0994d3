import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { MetricChoice } from '../../model';
import type { RowProps } from './rowProps';

const COST = 'cost_per_contact';

/** What an hour of an agent costs, for the statement of cost to serve; what is empty leaves cost to the source. */
export function RateField({ query, change }: RowProps) {
  const { metrics = [] } = query;
  const label = t('query.rate.label', 'Agent hour costs');
  return (
    <EditorField
      label={label}
      tooltip={t(
        'query.rate.tooltip',
        'Cost to serve is handle time at this rate. Where it is empty, it is as the source keeps it for each contact, or at 30 where it keeps none.'
      )}
    >
      <Input
        aria-label={label}
        type="number"
        min={0}
        step="any"
        width={14}
        defaultValue={rateIn(metrics)}
        placeholder={t('query.rate.usual', 'as the source')}
        onBlur={({ currentTarget }) => change({ metrics: atRate(metrics, Number(currentTarget.value)) })}
      />
    </EditorField>
  );
}

const isCost = (choice: MetricChoice) => 'metric' in choice && choice.metric === COST;

function rateIn(metrics: readonly MetricChoice[]): string {
  const chosen = metrics.find(isCost);
  return String((chosen && 'metric' in chosen && chosen.parameters?.rate) || '');
}

function atRate(metrics: readonly MetricChoice[], rate: number): readonly MetricChoice[] {
  const others = metrics.filter((choice) => !isCost(choice));
  return rate > 0 ? [...others, { metric: COST, variant: 'at_hourly_rate', parameters: { rate } }] : others;
}
