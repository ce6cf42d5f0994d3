import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { Button, Combobox, Field, IconButton, Stack } from '@grafana/ui';
import type { Goalposts, ProfileMetric } from '../../../model';
import { DraftInput } from '../../editors/DraftInput';
import { faultAt } from './faults';
import { GoalpostInputs } from './GoalpostInputs';
import type { PartProps } from './metricProps';

type By = NonNullable<ProfileMetric['by']>;

/** Goalposts of their own for some channels, intents or the like: a chat takes longer than a call. */
export function Exceptions(props: PartProps) {
  const { metric, title, path, vocabulary, faults, readOnly, change } = props;
  const { by } = metric;
  const error = faultAt(faults, `${path}.by.dimension`);
  const everywhere = { value: '', label: t('profile.everywhere', 'Nothing: alike everywhere') };
  const dimensions = Object.values(vocabulary.dimensions).map(({ name, title: label }) => ({ value: name, label }));
  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      <Field noMargin label={t('profile.differ-by', 'Goalposts differ by')} error={error} invalid={error !== undefined}>
        <Combobox<string>
          aria-label={t('profile.differ-by-of', 'Goalposts of {{title}} differ by', { title })}
          width={28}
          disabled={readOnly}
          options={[everywhere, ...dimensions]}
          value={by?.dimension ?? ''}
          onChange={({ value }) => change({ by: value ? { dimension: value, goalposts: {} } : undefined })}
        />
      </Field>
      {by && <Values {...props} by={by} />}
    </Stack>
  );
}

function Values({ by, ...props }: PartProps & { by: By }) {
  const { metric, title, unit, path, faults, readOnly, change } = props;
  const put = (values: ReadonlyArray<readonly [string, Goalposts]>) =>
    change({ by: { ...by, goalposts: Object.fromEntries(values) } });
  const values = Object.entries(by.goalposts);
  return (
    <>
      {values.map(([value, goalposts], index) => (
        <Stack key={index} direction="row" gap={1} alignItems="center">
          <DraftInput
            aria-label={t('profile.exception', 'Value with goalposts of its own: {{title}}', { title })}
            width={22}
            disabled={readOnly}
            placeholder={t('profile.exception-example', 'chat')}
            value={value}
            onCommit={(text) => put(values.map((each, at) => (at === index ? [text.trim(), goalposts] : each)))}
          />
          <GoalpostInputs
            title={t('profile.part-of', '{{title}}: {{part}}', { title, part: value })}
            goalposts={goalposts}
            unit={unit}
            error={faultAt(faults, `${path}.by.goalposts.${value}`)}
            disabled={readOnly}
            onChange={(changed) => put(values.map((each, at) => (at === index ? [value, changed] : each)))}
          />
          {!readOnly && (
            <IconButton
              name="trash-alt"
              aria-label={t('profile.remove-exception', 'Remove {{value}}', { value })}
              onClick={() => put(values.filter((_, at) => at !== index))}
            />
          )}
        </Stack>
      ))}
      {!readOnly && !('' in by.goalposts) && (
        <Button variant="secondary" fill="text" icon="plus" onClick={() => put([...values, ['', metric.goalposts]])}>
          <Trans i18nKey="profile.add-exception">Add a value with goalposts of its own</Trans>
        </Button>
      )}
    </>
  );
}
