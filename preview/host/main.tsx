import { bootData } from './grafana/bootData';

// @grafana/runtime reads it while it is being imported, hence the second step.
window.grafanaBootData = bootData(window.boot);
await import('./app');
