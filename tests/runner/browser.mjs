import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const FOLDER = 'tests/e2e';

export async function runBrowserTests({ env, chromium }) {
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.e2e.mjs'))
        .sort()
    : [];
  const paths = files.map((name) => join(FOLDER, name));
  if (paths.length === 0) {
    return {};
  }
  if (!chromium) {
    return { skipped: paths.map(testsIn).reduce((a, b) => a + b, 0) };
  }
  const options = ['--test', '--test-reporter=tap', '--test-concurrency=1', ...paths];
  const { ok, output } = await run('node', options, { env, minutes: 16 });
  const passed = counted(output, 'pass');
  const failed = counted(output, 'fail') + counted(output, 'cancelled');
  const crashed = !ok && failed === 0 ? 1 : 0;
  return {
    passed,
    failed: failed + crashed,
    skipped: counted(output, 'skipped') + counted(output, 'todo'),
    output: ok ? '' : output,
  };
}

function counted(output, what) {
  return Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
}

function testsIn(path) {
  return readFileSync(path, 'utf8').match(/^\s*(test|it)\(/gm)?.length ?? 1;
}
