import React, { useState } from 'react';
import { t } from '@grafana/i18n';
import { Combobox, FieldValidationMessage, IconButton, Stack } from '@grafana/ui';
import { optionsWith } from '../../query/options';
import { tidy } from '../mappingEdits';
import { faultAt } from './faults';
import { GoalpostInputs } from './GoalpostInputs';
import { MetricDetails } from './MetricDetails';
import type { MetricProps, PartProps } from './metricProps';
import { NumberInput } from './NumberInput';
import { metricFrom, shareOf } from './profileEdits';

/** One metric of a family: what it weighs, what the house aims at, and between which values it earns points. */
export function MetricRow(props: MetricProps) {
  const { metric, vocabulary, onChange } = props;
  const [open, setOpen] = useState(false);
  const known = vocabulary.metrics[metric.metric];
  const parts: PartProps = {
    ...props,
    title: known?.title ?? metric.metric,
    unit: known?.unit ?? 'number',
    change: (changed) => onChange(tidy({ ...metric, ...changed })),
  };
  return (
    <>
      <tr>
        <td>
          <MetricChoice {...props} />
        </td>
        <td>
          <Weight {...parts} />
        </td>
        <td>
          <Target {...parts} />
        </td>
        <td>
          <Points {...parts} />
        </td>
        <td>
          <Deeds {...parts} open={open} onOpen={setOpen} />
        </td>
      </tr>
      {(open || hasFaultBelow(props)) && (
        <tr>
          <td colSpan={5}>
            <MetricDetails {...parts} />
          </td>
        </tr>
      )}
    </>
  );
}

function Weight({ metric, all, title, readOnly, change }: PartProps) {
  return (
    <Stack direction="row" gap={0.5} alignItems="center">
      <NumberInput
        label={t('profile.weight-of', 'Weight of {{title}}', { title })}
        value={metric.weight}
        width={9}
        disabled={readOnly}
        onCommit={(weight) => weight !== undefined && weight > 0 && change({ weight })}
      />
      {`${Math.round(100 * shareOf(metric.weight, all))}%`}
    </Stack>
  );
}

function Target({ metric, title, unit, readOnly, change }: PartProps) {
  return (
    <NumberInput
      label={t('profile.target-of', 'Target of {{title}}', { title })}
      value={metric.target}
      unit={unit}
      disabled={readOnly}
      onCommit={(target) => target !== undefined && change({ target })}
    />
  );
}

function Points({ metric, title, unit, path, faults, readOnly, change }: PartProps) {
  return (
    <GoalpostInputs
      title={title}
      goalposts={metric.goalposts}
      unit={unit}
      error={faultAt(faults, `${path}.goalposts`)}
      disabled={readOnly}
      onChange={(goalposts) => change({ goalposts })}
    />
  );
}

function Deeds({
  all,
  title,
  readOnly,
  open,
  onOpen,
  onChange,
}: PartProps & { open: boolean; onOpen: (open: boolean) => void }) {
  return (
    <Stack direction="row" gap={0.5} alignItems="center" height={4}>
      <IconButton
        name={open ? 'angle-up' : 'angle-down'}
        aria-expanded={open}
        aria-label={t('profile.more', 'Limits, exceptions and reason of {{title}}', { title })}
        onClick={() => onOpen(!open)}
      />
      {!readOnly && all.length > 1 && (
        <IconButton
          name="trash-alt"
          aria-label={t('profile.remove-metric', 'Remove {{title}}', { title })}
          onClick={() => onChange(undefined)}
        />
      )}
    </Stack>
  );
}

/** A fault must not hide where nobody looks. */
function hasFaultBelow({ faults, path }: MetricProps): boolean {
  const shown = [`${path}.metric`, `${path}.goalposts`];
  return [...faults.keys()].some((at) => at.startsWith(`${path}.`) && !shown.includes(at));
}

function MetricChoice({ metric, path, vocabulary, faults, readOnly, onChange }: MetricProps) {
  const error = faultAt(faults, `${path}.metric`);
  const choose = (name: string) => {
    const chosen = vocabulary.metrics[name];
    return chosen && onChange({ ...metricFrom(chosen, vocabulary.profiles), weight: metric.weight });
  };
  return (
    <>
      <Combobox<string>
        aria-label={t('profile.metric', 'Metric')}
        width={28}
        disabled={readOnly}
        options={optionsWith(vocabulary.metrics, [metric.metric])}
        value={metric.metric}
        onChange={({ value }) => choose(value)}
      />
      {error && <FieldValidationMessage>{error}</FieldValidationMessage>}
    </>
  );
}
