import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { Button, Field, IconButton, Stack } from '@grafana/ui';
import type { NeededData } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import type { EntityProps } from './entityProps';
import { tidy } from './mappingEdits';

/** The data that the house wants to hold about each customer: known when there, fresh when updated lately. */
export function NeedsTable({ mapping, readOnly, onChange }: EntityProps) {
  const needs = mapping.needs ?? [];
  const replace = (changed: NeededData[]) =>
    onChange(tidy({ ...mapping, needs: changed.length > 0 ? changed : undefined }));
  return (
    <Field
      label={t('config.needs.label', 'Customer data that you want to hold')}
      description={t('config.needs.description', 'Known when the column is filled; fresh when it was updated lately.')}
    >
      <Stack direction="column" gap={1} alignItems="flex-start">
        {needs.map((need, index) => (
          <NeedRow
            key={index}
            need={need}
            readOnly={readOnly}
            onChange={(changed) => replace(needs.map((each, at) => (at === index ? changed : each)))}
            onRemove={() => replace(needs.filter((_, at) => at !== index))}
          />
        ))}
        {!readOnly && (
          <Button
            variant="secondary"
            icon="plus"
            onClick={() => replace([...needs, { name: 'email', column: 'email' }])}
          >
            <Trans i18nKey="config.needs.add">Add customer data</Trans>
          </Button>
        )}
      </Stack>
    </Field>
  );
}

interface RowProps {
  need: NeededData;
  readOnly: boolean;
  onChange: (need: NeededData) => void;
  onRemove: () => void;
}

function NeedRow({ need, readOnly, onChange, onRemove }: RowProps) {
  const labels = {
    name: t('config.needs.name', 'Name'),
    column: t('config.needs.column', 'Column'),
    updated: t('config.needs.updated', 'Column of its last update'),
    fresh: t('config.needs.fresh', 'Fresh for, such as 365d'),
  };
  const parts = ['name', 'column', 'updated', 'fresh'] as const;
  return (
    <Stack direction="row" gap={1}>
      {parts.map((part) => (
        <DraftInput
          key={part}
          aria-label={t('config.needs.aria', '{{part}}: {{name}}', { part: labels[part], name: need.name })}
          placeholder={labels[part]}
          width={28}
          disabled={readOnly}
          value={need[part] ?? ''}
          onCommit={(text) => onChange(tidy({ ...need, [part]: text.trim() || undefined }))}
        />
      ))}
      {!readOnly && (
        <IconButton
          name="trash-alt"
          aria-label={t('config.needs.remove', 'Remove {{name}}', { name: need.name })}
          onClick={onRemove}
        />
      )}
    </Stack>
  );
}
