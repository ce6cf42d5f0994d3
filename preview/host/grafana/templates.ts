import type { ScopedVars, TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import { SafeSerializableSceneObject, sceneGraph, SceneVariableSet, type SceneObject } from '@grafana/scenes';

const VARIABLE = /\$\w+|\$\{[^}]+\}|\[\[[^\]]+\]\]/;

/** Grafana's older service for variables, answered from the scene that asks or the one on screen. */
export const templates: TemplateSrv = {
  getVariables: () => variablesOf(window.__grafanaSceneContext),
  replace: (target = '', scopedVars, format) => replace(target, scopedVars, format),
  containsTemplate: (target = '') => VARIABLE.test(target),
  updateTimeRange: () => undefined,
};

function replace(target: string, scopedVars?: ScopedVars, format?: string | Function): string {
  const scene = sceneOf(scopedVars);
  return scene ? sceneGraph.interpolate(scene, target, scopedVars, format as never) : fromScope(target, scopedVars);
}

function sceneOf(scopedVars?: ScopedVars): SceneObject | undefined {
  const asker = scopedVars?.__sceneObject?.value;
  return asker instanceof SafeSerializableSceneObject ? asker.valueOf() : (asker ?? window.__grafanaSceneContext);
}

/** On a page without a scene only the caller's own values are known. */
function fromScope(target: string, scopedVars: ScopedVars = {}): string {
  return target.replace(/\$\{(\w+)(?:[.:][^}]*)?\}|\$(\w+)/g, (match, braced?: string, bare?: string) => {
    const known = scopedVars[braced ?? bare ?? ''];
    return known ? String(known.value) : match;
  });
}

/** The shape of a dashboard's `templating.list`, which is what older code expects. */
function variablesOf(scene: SceneObject | undefined): TypedVariableModel[] {
  const set = scene && sceneGraph.getVariables(scene);
  const variables = set instanceof SceneVariableSet ? set.state.variables : [];
  return variables.map(({ state }) => {
    const { value, text } = state as { value?: unknown; text?: unknown };
    return { ...state, current: { value, text } } as unknown as TypedVariableModel;
  });
}
