import React from 'react';
import { t } from '@grafana/i18n';
import { Field, Stack, Switch } from '@grafana/ui';
import { DraftInput } from '../editors/DraftInput';
import type { EntityProps } from './entityProps';
import { issueAt, type Issues } from './issues';
import { tidy } from './mappingEdits';

type Props = EntityProps & { issues: Issues };

const LEAST_PEOPLE = 5;

/** What people said when asked: single answers, of which cells are made, or cells that somebody vouches for. */
export function ReleaseFields(props: Props) {
  const { entity, mapping, readOnly, onChange } = props;
  const { release } = mapping;
  const id = `boardroom-release-${entity.name}`;
  const turn = (isRaw: boolean) =>
    onChange(tidy({ ...mapping, release: isRaw ? {} : undefined, anonymous: isRaw ? undefined : '' }));
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field
        label={t('config.release.label', 'The table holds single answers')}
        description={t('config.release.description', 'Only cells of enough people leave the data source.')}
        htmlFor={id}
      >
        <Switch
          id={id}
          disabled={readOnly}
          value={release !== undefined}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
      </Field>
      {release ? <RawFields {...props} release={release} /> : <VouchedField {...props} />}
    </Stack>
  );
}

function RawFields({ release, ...props }: Props & { release: NonNullable<Props['mapping']['release']> }) {
  const { entity, mapping, issues, readOnly, onChange } = props;
  const change = (part: typeof release) => onChange({ ...mapping, release: tidy({ ...release, ...part }) });
  const least = issueAt(issues, 'release.minimum');
  return (
    <>
      <Field
        label={t('config.release.minimum', 'Fewest people in a cell')}
        htmlFor={`boardroom-minimum-${entity.name}`}
        invalid={least !== undefined}
        error={least}
      >
        <DraftInput
          id={`boardroom-minimum-${entity.name}`}
          width={12}
          type="number"
          min={LEAST_PEOPLE}
          disabled={readOnly}
          placeholder={String(LEAST_PEOPLE)}
          value={release.minimum === undefined ? '' : String(release.minimum)}
          onCommit={(text) => change({ minimum: text.trim() === '' ? undefined : Number(text) })}
        />
      </Field>
      <Field
        label={t('config.release.acknowledged', 'Who knows that this source can read single answers')}
        htmlFor={`boardroom-acknowledged-${entity.name}`}
      >
        <DraftInput
          id={`boardroom-acknowledged-${entity.name}`}
          width={36}
          disabled={readOnly}
          value={release.acknowledged ?? ''}
          onCommit={(text) => change({ acknowledged: text.trim() || undefined })}
        />
      </Field>
    </>
  );
}

function VouchedField({ entity, mapping, issues, readOnly, onChange }: Props) {
  const id = `boardroom-anonymous-${entity.name}`;
  const issue = issueAt(issues, 'anonymous');
  return (
    <Field
      required
      label={t('config.anonymous.label', 'Who vouches that its rows are cells of enough people')}
      htmlFor={id}
      invalid={issue !== undefined}
      error={issue}
    >
      <DraftInput
        id={id}
        width={36}
        disabled={readOnly}
        value={mapping.anonymous ?? ''}
        onCommit={(text) => onChange({ ...mapping, anonymous: text.trim() })}
      />
    </Field>
  );
}
