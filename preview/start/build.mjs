import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { babelDefaults } from './babelDefaults.mjs';
import { fingerprint, newest } from './sources.mjs';

/** The plugins, with Grafana's own webpack build. Skipped when nothing under src is newer than what it made. */
export async function buildPlugins({ root, dist, cache }) {
  const stamp = path.join(cache, `plugins-${path.basename(dist)}`);
  const built = Math.max(newest([dist]), newest([stamp]));
  const sources = ['src', 'webpack.config.ts', '.config', 'package.json', 'CHANGELOG.md'];
  if (fs.existsSync(path.join(dist, 'module.js')) && newest(sources.map((name) => path.join(root, name))) <= built) {
    return;
  }
  const begun = new Date();
  await run('npm', ['run', 'build', '--silent', '--', '--output-path', dist, '--stats', 'errors-only'], root);
  touch(stamp, begun);
}

/** The page that plays Grafana. Named after what it was made from, so a build that is there is a build that fits. */
export async function buildHost({ root, cache }) {
  const made = path.join(cache, 'host', fingerprint(hostSources(root)));
  if (fs.existsSync(path.join(made, 'host.js'))) {
    return;
  }
  fs.rmSync(path.dirname(made), { recursive: true, force: true });
  await build({ ...hostOptions(root), outdir: `${made}.part` });
  fs.renameSync(`${made}.part`, made);
}

/** The server's TypeScript, bundled and imported. */
export async function buildServer({ root, cache }) {
  const outfile = path.join(cache, `server-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, 'preview/server/server.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    fs.rmSync(outfile, { force: true });
  }
}

function hostSources(root) {
  return ['preview/host', 'preview/boot.ts', 'preview/start', 'package-lock.json'].map((name) => path.join(root, name));
}

function hostOptions(root) {
  return {
    entryPoints: { host: path.join(root, 'preview/host/main.ts'), app: path.join(root, 'preview/host/app.tsx') },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.ttf': 'file', '.svg': 'dataurl' },
    logLevel: 'error',
    plugins: [babelDefaults],
  };
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

function touch(file, time) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
  fs.utimesSync(file, time, time);
}
