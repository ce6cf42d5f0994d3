import type { SceneObject } from '@grafana/scenes';
import type { Boot, Stage } from '../../boot';

declare global {
  interface Window {
    boot: Boot;
    stage?: Stage;
    grafanaBootData?: unknown;
    /** The scene on screen; scenes keeps it for Grafana's older services. */
    __grafanaSceneContext?: SceneObject;
  }
}
