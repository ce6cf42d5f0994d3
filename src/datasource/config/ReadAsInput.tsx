import React from 'react';
import { t } from '@grafana/i18n';
import { Combobox } from '@grafana/ui';
import type { ReadAs } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { READ_AS } from '../settings/mappingSchema';
import { tidy } from './mappingEdits';

interface Props {
  label: string;
  value: ReadAs | undefined;
  readOnly: boolean;
  onChange: (value: ReadAs | undefined) => void;
}

const PATTERN = 'pattern';
const EXAMPLE = 'dd.MM.yyyy HH:mm:ss';
const OPTIONS = [...READ_AS, PATTERN].map((value) => ({ value, label: value, description: exampleOf(value) }));

/** How the text or number in a column is to be read, for example `hh:mm:ss`, or a pattern of one's own. */
export function ReadAsInput({ label, value, readOnly, onChange }: Props) {
  const pattern = typeof value === 'object' ? value : undefined;
  const choose = (chosen: string | undefined) => onChange(readAs(chosen));
  return (
    <>
      <Combobox
        aria-label={t('config.as.aria', 'How {{field}} is read', { field: label })}
        width={22}
        isClearable
        disabled={readOnly}
        placeholder={t('config.as.placeholder', 'As its type')}
        options={OPTIONS}
        value={pattern ? PATTERN : namedOrNull(value)}
        onChange={(option) => choose(option?.value)}
      />
      {pattern && (
        <>
          <DraftInput
            aria-label={t('config.format.aria', 'Pattern of {{field}}', { field: label })}
            placeholder={EXAMPLE}
            disabled={readOnly}
            value={pattern.format}
            onCommit={(format) => onChange({ ...pattern, format })}
          />
          <DraftInput
            aria-label={t('config.formatZone.aria', 'Time zone of {{field}}', { field: label })}
            placeholder={t('config.formatZone.placeholder', "the mapping's zone")}
            disabled={readOnly}
            value={pattern.zone ?? ''}
            onCommit={(zone) => onChange(tidy({ ...pattern, zone: zone.trim() || undefined }))}
          />
        </>
      )}
    </>
  );
}

function readAs(chosen: string | undefined): ReadAs | undefined {
  return chosen === PATTERN ? { format: 'yyyy-MM-dd HH:mm:ss' } : READ_AS.find((name) => name === chosen);
}

function namedOrNull(value: ReadAs | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function exampleOf(value: string): string | undefined {
  const examples: Record<string, string> = {
    'hh:mm:ss': '0:03:07',
    epoch: '1711848600',
    epoch_ms: '1711848600000',
    iso: '2024-03-31T01:30:00Z',
    timestamp: 'with time zone',
    local: 'without time zone',
  };
  return examples[value];
}
