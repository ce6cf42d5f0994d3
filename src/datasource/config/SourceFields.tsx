import React from 'react';
import { t } from '@grafana/i18n';
import { DataSourcePicker } from '@grafana/runtime';
import { Combobox, Field, Stack, TextArea } from '@grafana/ui';
import { presets } from '../../catalog/presets';
import type { EntityMapping } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { FormulaInput } from '../editors/FormulaInput';
import { OWN_TYPE } from '../sourceKind';
import type { EntityProps } from './entityProps';
import { conditionProblem, issueAt, type Issues } from './issues';
import { tidy } from './mappingEdits';

type Props = EntityProps & { issues: Issues };

/** Formulas, names and durations: the same in every language. */
const EXAMPLE = {
  table: 'schema.table',
  zone: 'UTC',
  longest: '1d',
  settles_after: '2d',
  where: "not (queue = 'test')",
};

/** Where the rows of an entity are, and which of them count. */
export function SourceFields(props: Props) {
  const { entity, entities, mapping, whole, readOnly } = props;
  const change = changer(props);
  return (
    <>
      <Stack direction="row" gap={2} wrap="wrap">
        <SourceField {...props} />
        <PresetField {...props} />
        <TextSetting {...props} setting="table" label={t('config.table.label', 'Table or view')} />
        <TextSetting {...props} setting="zone" label={t('config.zone.label', 'Time zone of local times')} />
        <TextSetting {...props} setting="longest" label={t('config.longest.label', 'Longest believable row')} />
        <TextSetting {...props} setting="settles_after" label={t('config.settles.label', 'Settles after')} />
      </Stack>
      {!whole.table && <QueryField {...props} />}
      <Field
        label={t('config.where.label', 'Rows to keep')}
        description={t('config.where.description', 'A formula over the fields below. Empty: all rows.')}
      >
        <FormulaInput
          label={t('config.where.aria', 'Rows of {{entity}} to keep', { entity: entity.title })}
          formula={mapping.where ?? ''}
          disabled={readOnly}
          placeholder={EXAMPLE.where}
          check={(formula) => conditionProblem(formula, { entity, entities, mapping: whole })}
          onCommit={(where) => change({ where: where.trim() || undefined })}
        />
      </Field>
    </>
  );
}

function SourceField(props: Props) {
  const { entity, mapping, issues, readOnly } = props;
  const issue = issueAt(issues, 'source');
  const id = `boardroom-source-${entity.name}`;
  return (
    <Field
      required
      label={t('config.source.label', 'Data source')}
      htmlFor={id}
      invalid={issue !== undefined}
      error={issue}
    >
      <DataSourcePicker
        inputId={id}
        current={mapping.source || null}
        noDefault
        disabled={readOnly}
        invalid={issue !== undefined}
        filter={({ type }) => type !== OWN_TYPE}
        onChange={({ uid }) => changer(props)({ source: uid })}
      />
    </Field>
  );
}

/** Only where a known system has rows of this kind. */
function PresetField(props: Props) {
  const { entity, mapping, readOnly } = props;
  const known = Object.values(presets).filter(({ entities }) => entity.name in entities);
  const chosen = known.find(({ name }) => name === mapping.preset);
  const id = `boardroom-preset-${entity.name}`;
  return known.length === 0 ? null : (
    <Field label={t('config.preset.label', 'Known system')} description={chosen?.sentence} htmlFor={id}>
      <Combobox
        id={id}
        width={36}
        isClearable
        disabled={readOnly}
        placeholder={t('config.preset.placeholder', 'None')}
        options={known.map(({ name, title }) => ({ value: name, label: title }))}
        value={mapping.preset ?? null}
        onChange={(choice) => changer(props)({ preset: choice?.value })}
      />
    </Field>
  );
}

interface TextSettingProps extends Props {
  setting: 'table' | 'zone' | 'longest' | 'settles_after';
  label: string;
}

function TextSetting({ setting, label, ...props }: TextSettingProps) {
  const { entity, mapping, whole, issues, readOnly } = props;
  const issue = issueAt(issues, setting);
  const id = `boardroom-${setting}-${entity.name}`;
  return (
    <Field label={label} htmlFor={id} invalid={issue !== undefined} error={issue}>
      <DraftInput
        id={id}
        width={28}
        disabled={readOnly}
        placeholder={whole[setting] ?? EXAMPLE[setting]}
        value={mapping[setting] ?? ''}
        onCommit={(text) => changer(props)({ [setting]: text.trim() || undefined })}
      />
    </Field>
  );
}

/** For sources that know no tables: their own query, as they store it. */
function QueryField(props: Props) {
  const { entity, mapping, readOnly } = props;
  const [invalid, setInvalid] = React.useState(false);
  const take = (text: string) => {
    const query = queryIn(text);
    setInvalid(query === null);
    if (query !== null) {
      changer(props)({ query });
    }
  };
  return (
    <Field
      label={t('config.query.label', 'Query instead of a table')}
      description={t(
        'config.query.description',
        'For a data source that we write no SQL for: its query as JSON, as the panel JSON shows it. The browser then computes from the rows.'
      )}
      invalid={invalid}
      error={t('config.query.error', 'This is not a JSON object.')}
    >
      <TextArea
        aria-label={t('config.query.aria', 'Query of {{entity}}', { entity: entity.title })}
        rows={4}
        disabled={readOnly}
        defaultValue={mapping.query ? JSON.stringify(mapping.query, null, 2) : ''}
        onBlur={(event) => take(event.currentTarget.value)}
      />
    </Field>
  );
}

/** null where the text is no JSON object. */
function queryIn(text: string): Record<string, unknown> | undefined | null {
  if (text.trim() === '') {
    return undefined;
  }
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}

function changer({ mapping, onChange }: EntityProps): (changed: Partial<EntityMapping>) => void {
  return (changed) => onChange(tidy({ ...mapping, ...changed }));
}
