import { EventBusSrv, locationUtil, setTimeZoneResolver, urlUtil, type CurrentUser } from '@grafana/data';
import {
  config,
  FakeEchoSrv,
  locationService,
  setAppEvents,
  setBackendSrv,
  setChromeHeaderHeightHook,
  setCurrentUser,
  setDataSourceSrv,
  setEchoSrv,
  setLocationSrv,
  setPluginComponentHook,
  setPluginComponentsHook,
  setPluginFunctionsHook,
  setPluginImportUtils,
  setPluginLinksHook,
  setReturnToPreviousHook,
  setRunRequest,
  setTemplateSrv,
} from '@grafana/runtime';
import { dataSources } from '../plugins/dataSources';
import { panelFromCache, importPanel } from '../plugins/panels';
import { runRequest } from '../query/runRequest';
import { backend } from './backend';
import { showInternals } from './internals';
import { templates } from './templates';

/** Grafana's start, as far as plugins and the libraries notice it. */
export function startServices() {
  setEchoSrv(new FakeEchoSrv());
  setAppEvents(new EventBusSrv());
  setBackendSrv(backend);
  setTemplateSrv(templates);
  setDataSourceSrv(dataSources);
  setRunRequest(runRequest);
  setPluginImportUtils({ importPanelPlugin: importPanel, getPanelPluginFromCache: panelFromCache });
  startLocation();
  startUser();
  startExtensions();
  showInternals();
}

function startLocation() {
  setLocationSrv({
    update: ({ path, query = {}, partial }) =>
      partial ? locationService.partial(query) : locationService.push(urlUtil.renderUrl(path ?? '', query)),
  });
  locationUtil.initialize({
    config: config as never,
    getTimeRangeForUrl: () => ({ from: 'now-6h', to: 'now' }),
    getVariablesUrlParams: () => ({}),
  });
}

function startUser() {
  const { user } = config.bootData;
  setCurrentUser(user as CurrentUser);
  setTimeZoneResolver(() => user.timezone);
}

/** No other app is installed, so nothing extends anything. */
function startExtensions() {
  setReturnToPreviousHook(() => () => undefined);
  setChromeHeaderHeightHook(() => 0);
  setPluginLinksHook(() => ({ isLoading: false, links: [] }));
  setPluginComponentHook(() => ({ isLoading: false, component: null }));
  setPluginComponentsHook(() => ({ isLoading: false, components: [] }));
  setPluginFunctionsHook(() => ({ isLoading: false, functions: [] }));
}
