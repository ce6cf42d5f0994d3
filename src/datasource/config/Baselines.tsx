import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Button, IconButton, Stack } from '@grafana/ui';
import type { Baseline } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { nameIn } from '../editors/nameIn';

interface Props {
  baselines: readonly Baseline[];
  readOnly: boolean;
  onChange: (baselines: Baseline[] | undefined) => void;
}

/** Periods that the house compares with by name: a query says "Before the move" instead of two dates. */
export function Baselines({ baselines, readOnly, onChange }: Props) {
  const replace = (changed: Baseline[]) => onChange(changed.length > 0 ? changed : undefined);
  return (
    <ConfigSection
      title={t('config.baselines.title', 'Baselines')}
      description={t(
        'config.baselines.description',
        'Periods to compare with by name, such as the year before a move. Both days belong to it.'
      )}
      isCollapsible
      isInitiallyOpen={baselines.length > 0}
    >
      <Stack direction="column" gap={1} alignItems="flex-start">
        {baselines.map((baseline, index) => (
          <BaselineRow
            key={index}
            baseline={baseline}
            readOnly={readOnly}
            onChange={(changed) => replace(baselines.map((each, at) => (at === index ? changed : each)))}
            onRemove={() => replace(baselines.filter((_, at) => at !== index))}
          />
        ))}
        {!readOnly && (
          <Button variant="secondary" icon="plus" onClick={() => replace([...baselines, nextOf(baselines)])}>
            <Trans i18nKey="config.baselines.add">Add a baseline</Trans>
          </Button>
        )}
      </Stack>
    </ConfigSection>
  );
}

/** The year 2025 under a free name: right as it stands. */
function nextOf(baselines: readonly Baseline[]): Baseline {
  const names = baselines.map(({ name }) => name);
  let number = names.length + 1;
  while (names.includes(`baseline_${number}`)) {
    number += 1;
  }
  return { name: `baseline_${number}`, title: '2025', from: '2025-01-01', to: '2025-12-31' };
}

interface RowProps {
  baseline: Baseline;
  readOnly: boolean;
  onChange: (baseline: Baseline) => void;
  onRemove: () => void;
}

function BaselineRow({ baseline, readOnly, onChange, onRemove }: RowProps) {
  const labels = {
    title: t('config.baseline.title', 'Title'),
    name: t('config.baseline.name', 'Name in queries'),
    from: t('config.baseline.from', 'First day'),
    to: t('config.baseline.to', 'Last day'),
  };
  const parts = ['title', 'name', 'from', 'to'] as const;
  const taken = (part: keyof Baseline, text: string) =>
    (part === 'name' ? nameIn(text) : text.trim()) || baseline[part];
  return (
    <Stack direction="row" gap={1}>
      {parts.map((part) => (
        <DraftInput
          key={part}
          aria-label={t('config.baseline.aria', '{{part}}: {{name}}', { part: labels[part], name: baseline.name })}
          placeholder={labels[part]}
          width={part === 'title' ? 40 : 24}
          disabled={readOnly}
          value={baseline[part]}
          onCommit={(text) => onChange({ ...baseline, [part]: taken(part, text) })}
        />
      ))}
      {!readOnly && (
        <IconButton
          name="trash-alt"
          aria-label={t('config.baseline.remove', 'Remove {{name}}', { name: baseline.name })}
          onClick={onRemove}
        />
      )}
    </Stack>
  );
}
