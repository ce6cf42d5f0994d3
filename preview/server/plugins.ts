import fs from 'node:fs';
import path from 'node:path';
import type { AppPluginMeta, PluginInclude, PluginMeta } from '@grafana/data';

export interface BuiltPlugin {
  manifest: PluginMeta & { includes?: PluginInclude[] };
  folder: string;
}

/** The app and its nested plugins, each where webpack put its plugin.json. */
export function findPlugins(dist: string): BuiltPlugin[] {
  return foldersBelow(dist)
    .filter((folder) => fs.existsSync(path.join(folder, 'plugin.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(fs.readFileSync(path.join(folder, 'plugin.json'), 'utf8')) }));
}

/** plugin.json with what Grafana's server adds before it tells the browser. */
export function metaOf({ manifest }: BuiltPlugin): PluginMeta {
  const baseUrl = `public/plugins/${manifest.id}`;
  const { logos } = manifest.info;
  return {
    ...manifest,
    baseUrl,
    module: `${baseUrl}/module.js`,
    info: { ...manifest.info, logos: { small: `/${baseUrl}/${logos.small}`, large: `/${baseUrl}/${logos.large}` } },
  };
}

export function appMetaOf(plugin: BuiltPlugin): AppPluginMeta & { jsonData: Record<string, unknown> } {
  return { ...metaOf(plugin), enabled: true, pinned: true, jsonData: {} };
}

function foldersBelow(folder: string): string[] {
  const below = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));
  return [folder, ...below.flatMap(foldersBelow)];
}
