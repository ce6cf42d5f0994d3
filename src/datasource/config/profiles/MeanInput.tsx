import React from 'react';
import { t } from '@grafana/i18n';
import { Field, RadioButtonGroup, Stack } from '@grafana/ui';
import type { Exponent } from '../../../model';
import { LADDER, meanName, meanText } from '../../../ui/words/means';
import { NumberInput } from './NumberInput';

interface Props {
  label: string;
  value: Exponent;
  error: string | undefined;
  disabled: boolean;
  onChange: (exponent: Exponent) => void;
}

/** As it is written in formulas, in every language. */
const EXPONENT = 'p';

/** How far a strong part may make up for a weak one: four named rungs, and any exponent between them. */
export function MeanInput({ error, ...props }: Props) {
  return (
    <Field label={props.label} description={meanText(props.value)} error={error} invalid={error !== undefined}>
      <Rungs {...props} />
    </Field>
  );
}

function Rungs({ label, value, disabled, onChange }: Omit<Props, 'error'>) {
  const rungs = LADDER.map((rung) => ({ value: rung, label: meanName(rung) }));
  return (
    <Stack direction="row" gap={1} wrap="wrap">
      <RadioButtonGroup<Exponent>
        aria-label={label}
        options={rungs}
        value={value}
        disabled={disabled}
        onChange={onChange}
      />
      {value !== 'weakest' && (
        <NumberInput
          label={t('profile.exponent', 'Exponent: {{label}}', { label })}
          prefix={EXPONENT}
          value={value}
          disabled={disabled}
          onCommit={(typed) => typed !== undefined && onChange(typed)}
        />
      )}
    </Stack>
  );
}
