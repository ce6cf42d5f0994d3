import React from 'react';
import type { QueryEditorProps } from '@grafana/data';
import { EditorRows } from '@grafana/plugin-ui';
import { vocabulary } from './definitions';
import { AnswerRow } from './query/AnswerRow';
import { FiltersRow } from './query/FiltersRow';
import { MetricsRows } from './query/MetricsRows';
import { OwnMetrics } from './query/OwnMetrics';
import { SplitRow } from './query/SplitRow';
import { Statement } from './query/Statement';
import { withDefaults } from './question';
import type { BoardroomApi, BoardroomOptions, BoardroomQuery } from './types';

type Props = QueryEditorProps<BoardroomApi, BoardroomQuery, BoardroomOptions>;

/** Builds a question from named metrics, dimensions and profiles. */
export default function QueryEditor({ datasource, query: stored, data, range, onChange, onRunQuery }: Props) {
  const query = withDefaults(stored);
  const known = vocabulary(datasource.named());
  const change = (changed: Partial<BoardroomQuery>) => {
    onChange({ ...query, ...changed });
    onRunQuery();
  };
  const row = { query, vocabulary: known, change };
  return (
    <EditorRows>
      <AnswerRow {...row} datasource={datasource} range={range} />
      {query.answer === 'metrics' && <MetricsRows {...row} />}
      {query.answer === 'metrics' && <OwnMetrics {...row} />}
      <SplitRow {...row} />
      <FiltersRow {...row} datasource={datasource} range={range} />
      <Statement frames={data?.series ?? []} refId={query.refId} />
    </EditorRows>
  );
}
