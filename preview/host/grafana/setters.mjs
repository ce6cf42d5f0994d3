// Setters that Grafana calls at its start. They stand in files that the packages hold and do not export.
export { initializeI18n } from '../../../node_modules/@grafana/i18n/dist/esm/i18n.mjs';
export { setPanelDataErrorView } from '../../../node_modules/@grafana/runtime/dist/esm/components/PanelDataErrorView.mjs';
export { setPluginPage } from '../../../node_modules/@grafana/runtime/dist/esm/components/PluginPage.mjs';
