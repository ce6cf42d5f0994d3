import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { Button, Combobox, Field, Stack } from '@grafana/ui';
import { DIRECTIONS, FAMILIES, UNITS, type Metric } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { FormulaInput } from '../editors/FormulaInput';
import { formulaProblem } from '../editors/formulaProblem';
import { nameIn } from '../editors/nameIn';
import type { Vocabulary } from '../types';

interface Props {
  metric: Metric;
  vocabulary: Vocabulary;
  readOnly: boolean;
  onChange: (metric: Metric) => void;
  onRemove: () => void;
}

/** A day as it is written in every language. */
const DAY = '2026-01-01';

/** One metric of the house: its formula, checked while one types, and what its readers are told. */
export function HouseMetric(props: Props) {
  const { metric, readOnly, onRemove } = props;
  return (
    <Stack direction="column" gap={1}>
      <Stack direction="row" gap={2} wrap="wrap">
        <TextPart {...props} part="title" label={t('config.metric.title', 'Title')} width={40} />
        <TextPart {...props} part="name" label={t('config.metric.name', 'Name in queries')} width={32} />
        <Choice {...props} part="entity" label={t('config.metric.rows', 'Rows')} options={namesOf(props)} />
        <Choice {...props} part="family" label={t('config.metric.family', 'Family')} options={FAMILIES} />
        <Choice {...props} part="unit" label={t('config.metric.unit', 'Unit')} options={UNITS} />
        <Choice {...props} part="direction" label={t('config.metric.better', 'Better is')} options={DIRECTIONS} />
        <MinimumN {...props} />
      </Stack>
      <Formula {...props} />
      <TextPart {...props} part="sentence" label={t('config.metric.sentence', 'What it says, in one sentence')} />
      <Stack direction="row" gap={2} wrap="wrap">
        <TextPart {...props} part="owner" label={t('config.metric.owner', 'Owner')} width={32} />
        <TextPart
          {...props}
          part="source"
          label={t('config.metric.source', 'Where the definition is from')}
          width={60}
        />
        <TextPart {...props} part="effective" label={t('config.metric.effective', 'In force since')} width={20} />
      </Stack>
      {!readOnly && (
        <div>
          <Button variant="destructive" fill="text" icon="trash-alt" onClick={onRemove}>
            <Trans i18nKey="config.metric.remove" values={{ title: metric.title }}>
              {'Remove {{title}}'}
            </Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}

function namesOf({ vocabulary }: Props): readonly string[] {
  return Object.keys(vocabulary.entities);
}

function Formula({ metric, vocabulary, readOnly, onChange }: Props) {
  const label = t('config.metric.formula', 'Formula of {{title}}', { title: metric.title });
  return (
    <Field label={t('config.metric.formulaLabel', 'Formula')}>
      <FormulaInput
        label={label}
        formula={metric.formula}
        disabled={readOnly}
        check={(text) => formulaProblem(text, metric.entity, vocabulary, metric)}
        onCommit={(formula) => onChange({ ...metric, formula })}
      />
    </Field>
  );
}

interface TextProps extends Props {
  part: 'title' | 'name' | 'sentence' | 'owner' | 'source' | 'effective';
  label: string;
  width?: number;
}

function TextPart({ metric, part, label, width, readOnly, onChange }: TextProps) {
  const id = `boardroom-metric-${metric.name}-${part}`;
  const taken = (text: string) => (part === 'name' ? nameIn(text) || metric.name : text.trim());
  return (
    <Field label={label} htmlFor={id}>
      <DraftInput
        id={id}
        width={width}
        disabled={readOnly}
        placeholder={part === 'effective' ? DAY : undefined}
        value={metric[part]}
        onCommit={(text) => onChange({ ...metric, [part]: taken(text) })}
      />
    </Field>
  );
}

interface ChoiceProps<P extends 'entity' | 'family' | 'unit' | 'direction'> extends Props {
  part: P;
  label: string;
  options: ReadonlyArray<Metric[P]>;
}

function Choice<P extends 'entity' | 'family' | 'unit' | 'direction'>(props: ChoiceProps<P>) {
  const { metric, part, label, options, readOnly, onChange } = props;
  const id = `boardroom-metric-${metric.name}-${part}`;
  return (
    <Field label={label} htmlFor={id}>
      <Combobox<string>
        id={id}
        width={20}
        disabled={readOnly}
        options={options.map((value) => ({ value, label: value }))}
        value={metric[part]}
        onChange={({ value }) => onChange({ ...metric, [part]: value })}
      />
    </Field>
  );
}

function MinimumN({ metric, readOnly, onChange }: Props) {
  const id = `boardroom-metric-${metric.name}-minimum`;
  return (
    <Field label={t('config.metric.minimum', 'Least rows below the line')} htmlFor={id}>
      <DraftInput
        id={id}
        type="number"
        width={16}
        disabled={readOnly}
        value={String(metric.minimumN)}
        onCommit={(text) => onChange({ ...metric, minimumN: Math.max(0, Number(text) || 0) })}
      />
    </Field>
  );
}
