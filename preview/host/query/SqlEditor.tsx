import React from 'react';
import type { DataQuery, QueryEditorProps, DataSourceApi } from '@grafana/data';
import { Field, TextArea } from '@grafana/ui';

/** Stands for the query editor of Grafana's SQL data sources. */
export function SqlEditor({ query, onChange }: QueryEditorProps<DataSourceApi, DataQuery>) {
  const { rawSql = '' } = query as DataQuery & { rawSql?: string };
  const change = (text: string) => onChange({ ...query, rawSql: text, format: 'table', rawQuery: true } as DataQuery);
  return (
    <Field label="SQL">
      <TextArea
        rows={5}
        value={rawSql}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        spellCheck={false}
      />
    </Field>
  );
}
