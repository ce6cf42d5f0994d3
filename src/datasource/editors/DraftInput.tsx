import React, { type ComponentProps } from 'react';
import { Input } from '@grafana/ui';
import { useDraft } from './useDraft';

interface Props extends Omit<ComponentProps<typeof Input>, 'value' | 'onChange' | 'onBlur' | 'ref'> {
  value: string;
  onCommit: (text: string) => void;
}

/** Text that is taken over when one leaves it or presses Enter: half-typed settings would be read, and refused, at each key. */
export function DraftInput({ value, onCommit, ...rest }: Props) {
  const { text, change, commit } = useDraft(value, onCommit);
  return (
    <Input
      {...rest}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
