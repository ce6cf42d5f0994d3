import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { raceJob } from './job/race';
import { racePlugin } from './plugin';
import { median } from './rounds';

const COLD_RUNS = 5;

/** `npm run bench -- [LENGTH ...]`: default 100,000 and 1,000,000 contacts. */
const given = process.argv.slice(2).map(Number);
const lengths = given.length > 0 ? given : [100_000, 1_000_000];
for (const length of lengths) {
  console.log(`\nThe job, ${length.toLocaleString('en')} contacts, 2,735 result rows, all equal; x: against the first`);
  console.log(await raceJob(length, { rounds: length > 300_000 ? 9 : 21 }));
  for (const ids of ['texts', 'numbers']) {
    const runs = Array.from({ length: COLD_RUNS }, () => cold(length, ids));
    const middle = (of: 'total' | 'longest') => median(runs.map((run) => run[of])).toFixed(0);
    console.log(
      `  first answer from frames, fresh process, ids as ${ids}: ${middle('total')} ms, longest slice ${middle('longest')} ms`
    );
  }
}
console.log('\nThe plugin itself');
console.log(await racePlugin());

function cold(length: number, ids: string): { total: number; longest: number } {
  const script = fileURLToPath(new URL('./cold.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, String(length), ids], { encoding: 'utf8' }));
}
