import { NoDataView } from '../shell/NoDataView';
import { Page } from '../shell/Page';
import { setPanelDataErrorView, setPluginPage } from './setters.mjs';

/** What plugins show through @grafana/runtime and Grafana alone can draw. */
export function showInternals() {
  setPluginPage(Page);
  setPanelDataErrorView(NoDataView);
}
