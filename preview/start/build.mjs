import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { babelDefaults } from './babelDefaults.mjs';
import { fingerprint, newest } from './sources.mjs';

const PLUGIN_SOURCES = ['src', 'webpack.config.ts', '.config', 'package.json', 'CHANGELOG.md'];

/** The plugins, with Grafana's own webpack build, where dist is older than what it is made from. */
export async function buildPlugins({ root, given, dist }) {
  if (given || newest([dist]) > newest(PLUGIN_SOURCES.map((name) => path.join(root, name)))) {
    return;
  }
  // Without its slowest step: squeezing the text, which only a release needs.
  await run('npm', ['run', 'build', '--silent', '--', '--no-optimization-minimize', '--stats', 'errors-only'], root);
  // A date of long ago, so that whoever wants a dist to ship builds it anew.
  fs.utimesSync(path.join(dist, 'module.js'), 0, 0);
}

/** The page that plays Grafana. */
export async function buildHost({ root, cache }) {
  const sources = ['preview/host', 'preview/boot.ts', 'preview/start', 'package-lock.json'];
  await once(path.join(cache, 'host'), root, sources, {
    entryPoints: { host: path.join(root, 'preview/host/main.tsx'), app: path.join(root, 'preview/host/app.tsx') },
    splitting: true,
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.ttf': 'file', '.svg': 'dataurl' },
    plugins: [babelDefaults],
  });
}

/** The server's TypeScript, bundled and imported. */
export async function buildServer({ root, cache }) {
  const sources = [
    'preview/server',
    'preview/boot.ts',
    'preview/start',
    'databases',
    'demo',
    'src/model',
    'package-lock.json',
  ];
  const made = await once(path.join(cache, 'server'), root, sources, {
    entryPoints: [path.join(root, 'preview/server/server.ts'), path.join(root, 'preview/server/fill.ts')],
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  return import(pathToFileURL(path.join(made, 'server.mjs')).href);
}

/** Builds into a folder named after what it is made from: one that is there is one that fits. */
async function once(parent, root, sources, options) {
  const made = path.join(parent, fingerprint(sources.map((name) => path.join(root, name))));
  if (!fs.existsSync(made)) {
    const part = `${made}.${process.pid}`;
    await build({ ...options, outdir: part, absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'error' });
    fs.readdirSync(parent)
      .filter((name) => !name.includes('.'))
      .forEach((name) => fs.rmSync(path.join(parent, name), { recursive: true, force: true }));
    fs.renameSync(part, made);
  }
  return made;
}

function run(command, words, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The plugins do not build; mend what stands above and start again.'))
    );
  });
}
