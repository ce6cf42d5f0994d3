import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Combobox, Field, Stack, useStyles2 } from '@grafana/ui';
import type { ProfileMetric } from '../../../model';
import { DraftInput } from '../../editors/DraftInput';
import { parameterIn } from '../../query/choices';
import { tidy } from '../mappingEdits';
import { Exceptions } from './Exceptions';
import { faultAt } from './faults';
import type { PartProps } from './metricProps';
import { NumberInput } from './NumberInput';

/** What most metrics of a profile do not need: a variant, other parameters, a limit, goalposts by channel; and why all this. */
export function MetricDetails(props: PartProps) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.details}>
      <Stack direction="row" gap={2} wrap="wrap">
        <Variant {...props} />
        <Parameters {...props} />
        <Limits {...props} />
      </Stack>
      <Exceptions {...props} />
      <Reason {...props} />
    </div>
  );
}

function Variant({ metric, title, path, vocabulary, faults, readOnly, change }: PartProps) {
  const variants = vocabulary.metrics[metric.metric]?.variants ?? [];
  const error = faultAt(faults, `${path}.variant`);
  if (variants.length === 0 && !error) {
    return null;
  }
  const usual = { value: '', label: t('profile.usual', 'As defined') };
  return (
    <Field noMargin label={t('profile.variant', 'Variant')} error={error} invalid={error !== undefined}>
      <Combobox<string>
        aria-label={t('profile.variant-of', 'Variant of {{title}}', { title })}
        width={28}
        disabled={readOnly}
        options={[usual, ...variants.map(({ name, title: label }) => ({ value: name, label }))]}
        value={metric.variant ?? ''}
        onChange={({ value }) => change({ variant: value || undefined })}
      />
    </Field>
  );
}

function Parameters({ metric, path, vocabulary, faults, readOnly, change }: PartProps) {
  const known = vocabulary.metrics[metric.metric]?.parameters ?? [];
  return known.map(({ name, title, default: usual }) => {
    const error = faultAt(faults, `${path}.parameters.${name}`);
    const id = `boardroom-profile-${path}-${name}`;
    const commit = (text: string) => {
      const parameters = tidy({
        ...metric.parameters,
        [name]: parameterIn(text, usual),
      }) as ProfileMetric['parameters'];
      change({ parameters: Object.keys(parameters ?? {}).length > 0 ? parameters : undefined });
    };
    return (
      <Field noMargin key={name} label={title} htmlFor={id} error={error} invalid={error !== undefined}>
        <DraftInput
          id={id}
          width={14}
          disabled={readOnly}
          placeholder={String(usual)}
          value={String(metric.parameters?.[name] ?? '')}
          onCommit={commit}
        />
      </Field>
    );
  });
}

/** Beyond such a value a whole side scores nothing: rarely wanted, so both are empty. */
function Limits({ metric, title, unit, path, faults, readOnly, change }: PartProps) {
  const error = faultAt(faults, `${path}.veto`);
  const commit = (side: 'below' | 'above') => (value: number | undefined) => {
    const veto = tidy({ ...metric.veto, [side]: value });
    change({ veto: Object.keys(veto).length > 0 ? veto : undefined });
  };
  const labels = {
    below: t('profile.veto-below', 'Side scores nothing below'),
    above: t('profile.veto-above', 'Side scores nothing above'),
  };
  return (['below', 'above'] as const).map((side) => (
    <Field
      noMargin
      key={side}
      label={labels[side]}
      error={side === 'below' ? error : undefined}
      invalid={error !== undefined}
    >
      <NumberInput
        label={t('profile.part-of', '{{title}}: {{part}}', { title, part: labels[side] })}
        value={metric.veto?.[side]}
        unit={unit}
        disabled={readOnly}
        onCommit={commit(side)}
      />
    </Field>
  ));
}

function Reason({ metric, path, readOnly, change }: PartProps) {
  const id = `boardroom-profile-${path}-reason`;
  return (
    <Field
      noMargin
      label={t('profile.reason', 'Why these goalposts: the figure they rest on, or whose opinion')}
      htmlFor={id}
    >
      <DraftInput
        id={id}
        disabled={readOnly}
        value={metric.reason ?? ''}
        onCommit={(text) => change({ reason: text.trim() || undefined })}
      />
    </Field>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  details: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    margin: theme.spacing(0.5, 0, 2),
    paddingLeft: theme.spacing(2),
    borderLeft: `2px solid ${theme.colors.border.medium}`,
  }),
});
