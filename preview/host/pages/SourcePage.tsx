import React, { useState } from 'react';
import type {
  DataSourceApi,
  DataSourceInstanceSettings,
  DataSourcePlugin,
  DataSourceSettings,
  TestDataSourceResponse,
} from '@grafana/data';
import { Alert, Button, EmptyState, LoadingPlaceholder, Stack } from '@grafana/ui';
import { useParams } from 'react-router-dom';
import type { ProvisionedSource } from '../../boot';
import { WAREHOUSE } from '../../boot';
import { dataSourcePlugin, dataSources } from '../plugins/dataSources';
import { dropEdit, instances, isEdited, keepEdit, sources } from '../plugins/instances';
import { Page } from '../shell/Page';
import { useLoaded } from '../shell/useLoaded';

/** /datasources/UID: the plugin's own configuration editor, with Grafana's Save & test below it. */
export function SourcePage() {
  const { uid = '' } = useParams();
  const settings = instances().find((each) => each.uid === uid);
  if (!settings) {
    return <EmptyState variant="not-found" message={`No data source ${uid}.`} />;
  }
  return (
    <Page pageNav={{ text: settings.name }} subTitle={settings.meta.name}>
      {uid === WAREHOUSE ? <OfGrafana settings={settings} /> : <Editor key={uid} settings={settings} />}
    </Page>
  );
}

/** The warehouse's editor belongs to Grafana; the preview can only ask whether it answers. */
function OfGrafana({ settings: { uid } }: { settings: DataSourceInstanceSettings }) {
  const [outcome, test] = useTest(uid);
  return (
    <Stack direction="column" gap={2} alignItems="flex-start">
      <div>The preview answers for this data source from its own database.</div>
      <Outcome outcome={outcome} />
      <Button onClick={test}>Test</Button>
    </Stack>
  );
}

function Editor({ settings }: { settings: DataSourceInstanceSettings }) {
  const { value: plugin, error } = useLoaded(() => dataSourcePlugin(settings), settings.uid);
  if (error) {
    return <Alert severity="error" title={error.message} />;
  }
  return plugin ? <Form plugin={plugin} uid={settings.uid} /> : <LoadingPlaceholder text="Loading" />;
}

function Form({ plugin, uid }: { plugin: DataSourcePlugin<DataSourceApi>; uid: string }) {
  const [options, setOptions] = useState(() => optionsOf(uid));
  const [outcome, test] = useTest(uid);
  const { ConfigEditor } = plugin.components;
  const save = () => {
    keepEdit(sourceFrom(options));
    test();
  };
  return (
    <Stack direction="column" gap={2}>
      {isEdited(uid) && <Edited uid={uid} />}
      {ConfigEditor ? (
        <ConfigEditor options={options} onOptionsChange={setOptions} />
      ) : (
        <div>This data source has nothing to set.</div>
      )}
      <Outcome outcome={outcome} />
      <div>
        <Button onClick={save}>Save &amp; test</Button>
      </div>
    </Stack>
  );
}

function Edited({ uid }: { uid: string }) {
  const forget = () => {
    dropEdit(uid);
    window.location.reload();
  };
  return (
    <Alert severity="info" title="Edited in this browser tab" buttonContent="Back to the file" onRemove={forget}>
      The provisioning file stays as it is; closing the tab forgets the edits.
    </Alert>
  );
}

function Outcome({ outcome }: { outcome?: TestDataSourceResponse }) {
  if (!outcome) {
    return null;
  }
  const { status, message, details } = outcome;
  return (
    <Alert severity={status === 'success' ? 'success' : 'error'} title={message} data-testid="data-testid Alert">
      {details?.message}
      {details?.verboseMessage && <pre>{details.verboseMessage}</pre>}
    </Alert>
  );
}

function useTest(uid: string): [TestDataSourceResponse | undefined, () => void] {
  const [outcome, setOutcome] = useState<TestDataSourceResponse>();
  const test = async () => {
    await dataSources.reload();
    const api = await dataSources.get({ uid });
    setOutcome(await api.testDatasource().catch(({ message }) => ({ status: 'error', message })));
  };
  return [outcome, () => void test()];
}

/** The record that Grafana's server would keep. */
function optionsOf(uid: string): DataSourceSettings {
  const index = sources().findIndex((source) => source.uid === uid);
  const { name, type, jsonData, isDefault } = sources()[index];
  return {
    id: index + 1,
    uid,
    orgId: 1,
    name,
    type,
    typeName: '',
    typeLogoUrl: '',
    access: 'proxy',
    url: '',
    user: '',
    database: '',
    basicAuth: false,
    basicAuthUser: '',
    isDefault,
    jsonData,
    secureJsonFields: {},
    readOnly: new URLSearchParams(location.search).has('readonly'),
    withCredentials: false,
  };
}

function sourceFrom({ uid, name, type, isDefault, jsonData }: DataSourceSettings): ProvisionedSource {
  return { uid, name, type, isDefault, editable: true, jsonData: { ...jsonData } };
}
