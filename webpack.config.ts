import CopyWebpackPlugin from 'copy-webpack-plugin';
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import type { Configuration } from 'webpack';
import VirtualModulesPlugin from 'webpack-virtual-modules';

import scaffold, { type Env } from './.config/webpack/webpack.config.ts';

const source = path.resolve(process.cwd(), 'src');
const appId = idOf('plugin.json');
const nested = globSync('{datasource,panels/*}/plugin.json', { cwd: source, posix: true })
  .sort()
  .map((file) => [idOf(file), path.posix.dirname(file)]);

const config = async (env: Env): Promise<Configuration> => {
  const base = await scaffold(env);
  const plugins = base.plugins?.filter((plugin) => !(plugin instanceof VirtualModulesPlugin)).map(withoutFixtures);
  return {
    ...base,
    // The scaffold's cache does not know this file, and would go on serving what an older version of it built.
    cache: { type: 'filesystem', buildDependencies: { config: [path.resolve(process.cwd(), 'webpack.config.ts')] } },
    entry: apart(base.entry as Record<string, string>),
    experiments: { ...base.experiments, layers: true },
    module: { ...base.module, rules: base.module?.rules?.map(forToday) },
    plugins: [
      ...(plugins ?? []),
      new VirtualModulesPlugin({ 'node_modules/grafana-public-path.js': publicPathOfTheApp() }),
      // The scaffold copies logos and screenshots of the root plugin only.
      new CopyWebpackPlugin({ patterns: [{ from: '{datasource,panels}/**/img/**', to: '.', noErrorOnMissing: true }] }),
    ],
  };
};

/**
 * Plugins of one page hand each other their chunks, by the numbers of modules. In a layer of its own each has modules of its own:
 * one that another plugin shook further would lack what this one needs.
 */
function apart(entries: Record<string, string>): Configuration['entry'] {
  return Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, { import: file, layer: name }]));
}

/** Chunks lie at the app's root, but Grafana serves a nested module under its own id (or, on a CDN, its own folder). */
function publicPathOfTheApp(): string {
  return `
import amdMetaModule from 'amd-module';

const nested = ${JSON.stringify(nested)};
let base = amdMetaModule && amdMetaModule.uri
  ? amdMetaModule.uri.slice(0, amdMetaModule.uri.lastIndexOf('/') + 1)
  : 'public/plugins/${appId}/';
for (const [id, folder] of nested) {
  if (base.endsWith('/' + id + '/')) {
    base = base.slice(0, -id.length - 1) + '${appId}/';
  } else if (base.endsWith('/' + folder + '/')) {
    base = base.slice(0, -folder.length - 1);
  }
}
__webpack_public_path__ = base;
`;
}

type Rule = NonNullable<NonNullable<Configuration['module']>['rules']>[number];

/** What every browser that Grafana 12 supports runs as it is; older targets write a letter of any script (\p{L}) out as 11 kB. */
const TARGET = 'es2020';

/** The compiler's own small functions once in a bundle, not once in each of its modules. */
function forToday(rule: Rule): Rule {
  const { use } = (rule || {}) as { use?: { loader?: string; options?: { jsc?: object } } };
  return use?.loader === 'swc-loader'
    ? {
        ...(rule as object),
        use: {
          ...use,
          options: { ...use.options, jsc: { ...use.options?.jsc, externalHelpers: true, target: TARGET } },
        },
      }
    : rule;
}

type Plugin = NonNullable<Configuration['plugins']>[number];

/** The scaffold ships every JSON file under src; what only tests read stays at home. */
function withoutFixtures(plugin: Plugin): Plugin {
  if (!(plugin instanceof CopyWebpackPlugin)) {
    return plugin;
  }
  const { patterns } = plugin as unknown as { patterns: Array<{ from: string }> };
  const ignore = ['**/fixtures/**', '**/*.test.json'];
  return new CopyWebpackPlugin({ patterns: patterns.map((pattern) => ({ ...pattern, globOptions: { ignore } })) });
}

function idOf(file: string): string {
  return JSON.parse(fs.readFileSync(path.join(source, file), 'utf8')).id;
}

export default config;
