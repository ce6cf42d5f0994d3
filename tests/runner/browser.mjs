import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPreview } from '../e2e/kit/preview.mjs';
import { run } from './run.mjs';

/** Where the tests are, and how many files run at once: what is measured must be alone. */
const FOLDERS = { 'tests/e2e': 2, 'tests/e2e/measured': 1 };

export async function runBrowserTests({ env, chromium }) {
  const folders = Object.entries(FOLDERS);
  if (!chromium) {
    return { skipped: folders.flatMap(([folder]) => filesIn(folder).map(testsIn)).reduce((a, b) => a + b, 0) };
  }
  const preview = await startPreview();
  const outcomes = [];
  for (const [folder, atOnce] of folders) {
    outcomes.push(await runFiles(filesIn(folder), atOnce, { ...env, BOARDROOM_TEST_PREVIEW: preview.address }));
  }
  await preview.stop();
  const all = (what) => outcomes.map((each) => each[what]).reduce((a, b) => a + b);
  return { passed: all('passed'), failed: all('failed'), skipped: all('skipped'), output: all('output') };
}

function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.e2e.mjs'));
  return names.sort().map((name) => join(folder, name));
}

async function runFiles(paths, atOnce, env) {
  const options = ['--test', '--test-reporter=tap', `--test-concurrency=${atOnce}`, ...paths];
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
