import React from 'react';
import type { QueryEditorProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { EditorField, EditorRow, EditorRows } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { vocabulary } from './definitions';
import { variableQuery } from './variableQuery';
import { optionsOf } from './query/options';
import {
  LISTS,
  type BoardroomApi,
  type BoardroomOptions,
  type BoardroomQuery,
  type BoardroomVariableQuery,
  type ListKind,
} from './types';

type Props = QueryEditorProps<BoardroomApi, BoardroomQuery, BoardroomOptions, BoardroomVariableQuery>;

/** Which list a dashboard variable offers. */
export default function VariableEditor({ datasource, query: stored, onChange, onRunQuery }: Props) {
  const query = readable(stored);
  const change = (changed: Partial<BoardroomVariableQuery>) => {
    onChange({ ...query, ...changed });
    onRunQuery();
  };
  const labels: Record<ListKind, string> = {
    values: t('variable.list.values', 'Values of a dimension'),
    metrics: t('variable.list.metrics', 'Metrics'),
    profiles: t('variable.list.profiles', 'Profiles'),
    dimensions: t('variable.list.dimensions', 'Dimensions'),
  };
  return (
    <EditorRows>
      <EditorRow>
        <EditorField label={t('variable.list.label', 'List')} width={30}>
          <Combobox
            aria-label={t('variable.list.label', 'List')}
            options={LISTS.map((value) => ({ value, label: labels[value] }))}
            value={query.list}
            onChange={({ value }) => change({ list: value })}
          />
        </EditorField>
        {query.list === 'values' && (
          <EditorField label={t('variable.dimension.label', 'Dimension')} width={30}>
            <Combobox
              aria-label={t('variable.dimension.label', 'Dimension')}
              options={optionsOf(vocabulary(datasource.named()).dimensions)}
              value={query.dimension ?? null}
              onChange={({ value }) => change({ dimension: value })}
            />
          </EditorField>
        )}
      </EditorRow>
    </EditorRows>
  );
}

/** A variable stored as a text that names no list opens as a fresh one. */
function readable(stored: BoardroomVariableQuery): BoardroomVariableQuery {
  try {
    return variableQuery(stored);
  } catch {
    return { refId: 'variable', list: 'values', dimension: 'site' };
  }
}
