import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { MetricChoice } from '../../model';
import type { RowProps } from './rowProps';

/** They count who has waited longer than promised, so they keep to one promise. */
const PROMISED = ['waiting_too_long', 'value_waiting_too_long'];

/** How long customers are promised to wait at most, in seconds; what is empty leaves it to the catalogue. */
export function PromiseField({ query, change }: RowProps) {
  const { metrics = [] } = query;
  const label = t('query.promise.label', 'Promise (s)');
  return (
    <EditorField
      label={label}
      tooltip={t(
        'query.promise.tooltip',
        'Who waits for longer than this waits too long. Two minutes where it is empty.'
      )}
    >
      <Input
        aria-label={label}
        type="number"
        min={1}
        width={10}
        defaultValue={promiseIn(metrics)}
        placeholder={t('query.promise.usual', 'usual')}
        onBlur={({ currentTarget }) => change({ metrics: promising(metrics, Number(currentTarget.value)) })}
      />
    </EditorField>
  );
}

const isPromised = (choice: MetricChoice) => 'metric' in choice && PROMISED.includes(choice.metric);

function promiseIn(metrics: readonly MetricChoice[]): string {
  const chosen = metrics.find(isPromised);
  return String((chosen && 'metric' in chosen && chosen.parameters?.promise) || '');
}

function promising(metrics: readonly MetricChoice[], promise: number): readonly MetricChoice[] {
  const others = metrics.filter((choice) => !isPromised(choice));
  return promise > 0 ? [...others, ...PROMISED.map((metric) => ({ metric, parameters: { promise } }))] : others;
}
