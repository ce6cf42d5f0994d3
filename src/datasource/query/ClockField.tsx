import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { type ClockKind, CLOCKS } from '../../model';
import type { RowProps } from './rowProps';

/** From when on curves count time. */
export function ClockField({ query, change }: RowProps) {
  const label = t('query.clock.label', 'Clock');
  const labels: Record<ClockKind, string> = {
    period: t('query.clock.period', 'From the start of the period'),
    joining: t('query.clock.joining', 'From when each joined'),
  };
  return (
    <EditorField
      label={label}
      tooltip={t(
        'query.clock.tooltip',
        'From when on curves of who stays count time. Shares kept are those of the period.'
      )}
      width={30}
    >
      <Combobox
        aria-label={label}
        options={CLOCKS.map((value) => ({ value, label: labels[value] }))}
        value={query.clock ?? 'period'}
        onChange={({ value }) => change({ clock: value === 'period' ? undefined : value })}
      />
    </EditorField>
  );
}
