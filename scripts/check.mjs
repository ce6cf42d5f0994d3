// Every static check, one after the other and all of them even when one fails, so that one run names everything.
import { spawnSync } from 'node:child_process';

const CHECKS = {
  lock: ['node', 'scripts/lock.mjs', '--check'],
  types: ['tsc', '--noEmit'],
  'pure rooms': ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  lint: ['npm', 'run', '--silent', 'lint'],
  rooms: ['npm', 'run', '--silent', 'rooms'],
  'rooms drawing': ['node', 'scripts/draw-rooms.mjs', '--check'],
  'catalogue page': ['node', 'scripts/draw-catalogue.mjs', '--check'],
  unused: ['npm', 'run', '--silent', 'unused'],
  format: ['npm', 'run', '--silent', 'format:check'],
};

const wanted = process.argv.slice(2);
const failed = Object.entries(CHECKS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .filter(([name, command]) => !passes(name, command))
  .map(([name]) => name);

if (failed.length > 0) {
  console.error(`check: ${failed.join(', ')} failed`);
  process.exit(1);
}

function passes(name, [program, ...options]) {
  const start = performance.now();
  const run = spawnSync(program, options, { encoding: 'utf8' });
  const ok = run.status === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) {
    console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`.trimEnd());
  }
  return ok;
}
