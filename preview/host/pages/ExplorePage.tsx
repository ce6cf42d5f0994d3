import React, { useEffect, useState } from 'react';
import { CoreApp, type DataQuery, type DataSourceApi } from '@grafana/data';
import { DataSourcePicker, locationService } from '@grafana/runtime';
import { type SceneQueryRunner, UrlSyncContextProvider } from '@grafana/scenes';
import { Alert, Button, LoadingPlaceholder, Stack } from '@grafana/ui';
import { useLocation } from 'react-router-dom';
import { Explored, Pictures } from '../dashboard/explore';
import { Inspector } from '../dashboard/Inspector';
import { SqlEditor } from '../query/SqlEditor';
import { dataSources } from '../plugins/dataSources';
import { instances } from '../plugins/instances';
import { Page } from '../shell/Page';
import { useLoaded } from '../shell/useLoaded';

/** What Grafana's own address of Explore says of its one pane. */
interface Pane {
  /** Uid. */
  datasource?: string;
  queries?: DataQuery[];
  range?: { from: string; to: string };
}

/** /explore?panes=JSON: one query of one data source, with what the inspector tells about it. */
export function ExplorePage() {
  const pane = paneIn(useLocation().search);
  const uid = pane.datasource ?? instances().find(({ isDefault }) => isDefault)?.uid ?? instances()[0]?.uid ?? '';
  const { value: source, error } = useLoaded(() => dataSources.get({ uid }), uid);
  return (
    <Page pageNav={{ text: 'Explore' }}>
      <div>
        <DataSourcePicker current={uid} noDefault width={50} onChange={(chosen) => goTo({ datasource: chosen.uid })} />
      </div>
      {error && <Alert severity="error" title={error.message} />}
      {source ? <Explorer key={uid} source={source} pane={pane} /> : <LoadingPlaceholder text="Loading" />}
    </Page>
  );
}

function paneIn(search: string): Pane {
  const panes: Record<string, Pane> = JSON.parse(new URLSearchParams(search).get('panes') ?? '{}');
  return Object.values(panes)[0] ?? {};
}

function goTo(pane: Pane, replace = false) {
  locationService.partial({ panes: JSON.stringify({ a: pane }) }, replace);
}

function Explorer({ source, pane }: { source: DataSourceApi; pane: Pane }) {
  const [query, setQuery] = useState(() => firstQuery(source, pane));
  const [explored] = useState(() => new Explored(pane.range));
  const { $data: runner, time } = explored.state;
  const run = () => {
    goTo({ ...pane, datasource: source.uid, queries: [query] }, true);
    runner.setState({ queries: [query as never], datasource: source.getRef() });
    runner.runQueries();
  };
  useEffect(() => {
    const stop = explored.activate();
    if (pane.queries) {
      run();
    }
    return stop;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the query that the address brought runs by itself
  }, [explored]);
  return (
    <UrlSyncContextProvider scene={explored}>
      <Stack direction="column" gap={2}>
        <Editor {...{ source, query, runner, run }} onChange={setQuery} />
        <Stack justifyContent="space-between">
          <Button icon="sync" onClick={run}>
            Run query
          </Button>
          <time.Component model={time} />
        </Stack>
        <Pictures explored={explored} />
        <Inspected runner={runner} />
      </Stack>
    </UrlSyncContextProvider>
  );
}

interface EditorProps {
  source: DataSourceApi;
  query: DataQuery;
  runner: SceneQueryRunner;
  run(): void;
  onChange(query: DataQuery): void;
}

function Editor({ source, query, runner, run, onChange }: EditorProps) {
  const { data } = runner.useState();
  const QueryEditor = source.components?.QueryEditor ?? SqlEditor;
  return (
    <QueryEditor
      {...{ query, data, onChange }}
      datasource={source}
      queries={[query]}
      app={CoreApp.Explore}
      range={data?.timeRange}
      onRunQuery={run}
    />
  );
}

function Inspected({ runner }: { runner: SceneQueryRunner }) {
  const { data } = runner.useState();
  return data ? <Inspector data={data} /> : null;
}

function firstQuery(source: DataSourceApi, { queries = [] }: Pane): DataQuery {
  const asked = queries[0] ?? source.getDefaultQuery?.(CoreApp.Explore);
  return { ...asked, refId: 'A', datasource: source.getRef() };
}
