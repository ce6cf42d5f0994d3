import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { MultiCombobox } from '@grafana/ui';
import { CLIMATE_VIEWS } from '../../model';
import { viewTitle } from '../../ui/words/climate';
import type { RowProps } from './rowProps';

/** What of the climate is to be looked at: nothing else is asked. */
export function ViewsField({ query, change }: RowProps) {
  const label = t('query.views.label', 'Views');
  return (
    <EditorField
      label={label}
      tooltip={t('query.views.tooltip', 'Only what these show is asked of your sources. Panels show these views.')}
      width={40}
    >
      <MultiCombobox
        aria-label={label}
        placeholder={t('query.views.all', 'All')}
        options={CLIMATE_VIEWS.map((value) => ({ value, label: viewTitle(value) }))}
        value={[...(query.views ?? [])]}
        onChange={(options) => {
          const views = options.map(({ value }) => value);
          change({ views: views.length > 0 ? views : undefined });
        }}
      />
    </EditorField>
  );
}
