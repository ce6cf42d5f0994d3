import React from 'react';
import type { Unit } from '../../../model';
import { DraftInput } from '../../editors/DraftInput';
import { shownNumber, typedNumber, unitOf } from './profileEdits';

interface Props {
  label: string;
  value: number | undefined;
  /** Shares are typed as per cents. */
  unit?: Unit;
  width?: number;
  prefix?: string;
  invalid?: boolean;
  disabled: boolean;
  /** undefined: emptied. */
  onCommit: (value: number | undefined) => void;
}

/** A figure in its metric's unit. */
export function NumberInput({ label, value, unit = 'number', width = 11, onCommit, ...rest }: Props) {
  const { factor, suffix } = unitOf(unit);
  const commit = (text: string) => onCommit(typedNumber(text, factor) ?? undefined);
  return (
    <DraftInput
      {...rest}
      aria-label={label}
      type="number"
      step="any"
      width={width}
      suffix={suffix || undefined}
      value={shownNumber(value, factor)}
      onCommit={commit}
    />
  );
}
