import type { SceneObject } from '@grafana/scenes';
import type { Boot, Staged, StagedData } from '../../boot';

declare global {
  interface Window {
    boot: Boot;
    /** Laid there by whoever drives the browser, before the page loads. */
    staged?: Staged;
    /** Gives the panel on the stage other data. */
    restage?: (data: StagedData) => void;
    grafanaBootData?: unknown;
    /** The scene on screen; scenes keeps it for Grafana's older services. */
    __grafanaSceneContext?: SceneObject;
  }
}
