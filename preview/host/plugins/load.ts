import type { PluginMeta } from '@grafana/data';
import { sharedModules } from './shared';

type Exports = Record<string, unknown>;
type Factory = (...modules: unknown[]) => Exports | Promise<Exports>;

const loaded = new Map<string, Promise<Exports>>();

/** What a plugin's built bundle exports. Loaded once, as Grafana's loader does. */
export function loadPlugin(meta: PluginMeta): Promise<Exports> {
  const known = loaded.get(meta.id) ?? load(meta);
  loaded.set(meta.id, known);
  return known;
}

async function load({ module, id }: PluginMeta): Promise<Exports> {
  const uri = new URL(`/${module}`, location.origin).href;
  const response = await fetch(uri);
  if (!response.ok) {
    throw new Error(`${id} is not built: ${response.status} for ${module}`);
  }
  const { names, factory } = definitionIn(await response.text(), uri);
  return factory(...names.map((name) => sharedModule(name, uri, id)));
}

/** The bundle is AMD: it calls `define` with the names it needs and a function of them. */
function definitionIn(source: string, uri: string): { names: string[]; factory: Factory } {
  let definition: { names: string[]; factory: Factory } | undefined;
  const define = (names: string[], factory: Factory) => (definition = { names, factory });
  // The one place where text becomes code: a bundle that this repository built.
  new Function('define', `${source}\n//# sourceURL=${uri}`)(define);
  if (!definition) {
    throw new Error(`${uri} defines no module`);
  }
  return definition;
}

function sharedModule(name: string, uri: string, id: string): unknown {
  if (name === 'module') {
    return { id: uri, uri };
  }
  const shared = sharedModules[name];
  if (!shared) {
    throw new Error(`${id} asks for ${name}, which Grafana does not share with plugins`);
  }
  return shared;
}
