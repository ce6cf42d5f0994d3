import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkDist } from '../../scripts/check-dist.mjs';
import { run } from './run.mjs';

const BUILT_FROM = ['src', '.config', 'package.json', 'webpack.config.ts', 'LICENSE', 'CHANGELOG.md'];

export async function runDistChecks({ env }) {
  if (isStale()) {
    const build = await run('npm', ['run', '--silent', 'build'], { env: { ...env, NODE_ENV: '' }, minutes: 4 });
    if (!build.ok) {
      return { failed: 1, output: build.output };
    }
  }
  const checks = checkDist();
  const failed = checks.filter(({ problem }) => problem);
  return {
    passed: checks.length - failed.length,
    failed: failed.length,
    output: failed.map(({ title, problem }) => `FAIL dist: ${title}\n  ${problem}`).join('\n'),
  };
}

function isStale() {
  return !existsSync('dist/module.js') || Math.max(...BUILT_FROM.map(newest)) > statSync('dist/module.js').mtimeMs;
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(mtimeMs, ...inside);
}
