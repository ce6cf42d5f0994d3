import React, { useEffect, useMemo, useState } from 'react';
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

/** /explore?source=UID&query=JSON: one query of one data source, with what the inspector tells about it. */
export function ExplorePage() {
  const asked = new URLSearchParams(useLocation().search);
  const uid = asked.get('source') ?? instances().find(({ isDefault }) => isDefault)?.uid ?? instances()[0]?.uid ?? '';
  const { value: source, error } = useLoaded(() => dataSources.get({ uid }), uid);
  return (
    <Page pageNav={{ text: 'Explore' }}>
      <div>
        <DataSourcePicker
          current={uid}
          noDefault
          width={50}
          onChange={(chosen) => locationService.partial({ source: chosen.uid, query: null })}
        />
      </div>
      {error && <Alert severity="error" title={error.message} />}
      {source ? (
        <Explorer key={uid} source={source} start={asked.get('query')} />
      ) : (
        <LoadingPlaceholder text="Loading" />
      )}
    </Page>
  );
}

function Explorer({ source, start }: { source: DataSourceApi; start: string | null }) {
  const [query, setQuery] = useState(() => firstQuery(source, start));
  const explored = useMemo(() => new Explored(), []);
  const { $data: runner, time } = explored.state;
  const run = () => {
    locationService.partial({ query: JSON.stringify(query) }, true);
    runner.setState({ queries: [query as never], datasource: source.getRef() });
    runner.runQueries();
  };
  useEffect(() => {
    const stop = explored.activate();
    if (start) {
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

function firstQuery(source: DataSourceApi, start: string | null): DataQuery {
  const asked = start ? JSON.parse(start) : source.getDefaultQuery?.(CoreApp.Explore);
  return { ...asked, refId: 'A', datasource: source.getRef() };
}
