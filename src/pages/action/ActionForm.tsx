import React, { useState } from 'react';
import { t } from '@grafana/i18n';
import { Alert, Button, Field, Input, RadioButtonGroup, Stack } from '@grafana/ui';
import { Problem } from '../../model';
import { annotationFrom, type Draft, type Kind, KINDS } from './draft';
import { keep } from './noting';
import { WhereFields } from './WhereFields';
import { Written } from './Written';

interface Props {
  draft: Draft;
  /** Uid of the data source that knows metrics and places; null where there is none. */
  source: string | null;
  onChange: (draft: Draft) => void;
  onWritten: () => void;
}

/** What is decided, by whom and when; and before it is written, what will be written where. */
export function ActionForm({ draft, source, onChange, onWritten }: Props) {
  const [outcome, setOutcome] = useState<number | Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const annotation = annotationFrom(draft);
  const change = (changed: Partial<Draft>) => {
    setOutcome(null);
    onChange({ ...draft, ...changed });
  };
  const write = async () => {
    if (annotation) {
      setBusy(true);
      const kept = await keep(annotation);
      setBusy(false);
      setOutcome(kept);
      kept instanceof Problem || onWritten();
    }
  };
  return (
    <Stack direction="column" gap={2}>
      <Field noMargin label={t('action-form.note', 'What is done')} htmlFor="act-note">
        <Input
          id="act-note"
          value={draft.note}
          placeholder={t('action-form.note-example', 'Listen in together, twice a week')}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </Field>
      <Field noMargin label={t('action-form.kind', 'Kind')}>
        <RadioButtonGroup
          aria-label={t('action-form.kind', 'Kind')}
          options={kindOptions()}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <WhereFields draft={draft} source={source} onChange={change} />
      <WhenFields draft={draft} onChange={change} />
      <Written annotation={annotation} />
      <Outcome outcome={outcome} />
      <div>
        <Button icon="comment-alt" disabled={!annotation || isBusy} onClick={() => void write()}>
          {t('action-form.write', 'Note it')}
        </Button>
      </div>
    </Stack>
  );
}

/** In the reader's words; what is written stays one language for all. */
function kindOptions() {
  const words: Record<Kind, string> = {
    coaching: t('action-form.coaching', 'Coaching'),
    'root cause': t('action-form.root-cause', 'Look for the root cause'),
    'deliberate act': t('action-form.deliberate', 'Deliberate act'),
  };
  return KINDS.map((kind) => ({ value: kind, label: words[kind] }));
}

function WhenFields({ draft, onChange }: { draft: Draft; onChange: (changed: Partial<Draft>) => void }) {
  const whens = [
    { value: true, label: t('action-form.done', 'Done on') },
    { value: false, label: t('action-form.due', 'Due on') },
  ];
  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <Field noMargin label={t('action-form.owner', 'Owner')} htmlFor="act-owner">
        <Input
          id="act-owner"
          width={32}
          value={draft.owner}
          onChange={({ currentTarget }) => onChange({ owner: currentTarget.value })}
        />
      </Field>
      <RadioButtonGroup
        aria-label={t('action-form.when', 'Done or due')}
        options={whens}
        value={draft.isDone}
        onChange={(isDone) => onChange({ isDone })}
      />
      <Input
        type="date"
        aria-label={t('action-form.day', 'Day')}
        width={22}
        value={draft.day}
        onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
      />
    </Stack>
  );
}

function Outcome({ outcome }: { outcome: number | Problem | null }) {
  if (outcome === null) {
    return null;
  }
  return outcome instanceof Problem ? (
    <Alert severity="error" title={t('action-form.refused', 'Nothing was written')}>
      {outcome.toLine()}
    </Alert>
  ) : (
    <Alert severity="success" title={t('action-form.written', 'Noted, as annotation {{id}}', { id: outcome })}>
      {t('action-form.follow', 'What comes of it can be told once there are 14 days with figures after it.')}
    </Alert>
  );
}
