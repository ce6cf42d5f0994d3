import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { raceDecode } from './decode';
import { raceJob } from './job/race';
import { raceLive } from './live';
import { raceModels } from './models';
import { racePlugin } from './plugin';
import { raceRefresh } from './refresh';
import { median } from './rounds';
import { raceScore } from './score';
import { raceSql } from './sql';

const COLD_RUNS = 5;

/** `npm run bench -- [job] [sql] [plugin] [decode] [refresh] [live] [models] [score] [LENGTH ...]`: all parts by default; 100,000 and 1,000,000 contacts for the job, 300,000 for the databases. */
const given = process.argv.slice(2);
const lengths = given.map(Number).filter((length) => length > 0);
const parts = given.filter((word) => !(Number(word) > 0));
const PARTS = ['job', 'sql', 'plugin', 'decode', 'refresh', 'live', 'models', 'score'];
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  throw new Error(`No part is called ${unknown.join(' or ')}. There are ${PARTS.join(', ')}.`);
}
const asked = (part: string) => parts.length === 0 || parts.includes(part);

for (const length of asked('job') ? orElse([100_000, 1_000_000]) : []) {
  console.log(`\nThe job, ${length.toLocaleString('en')} contacts, 2,735 result rows, all equal; x: against the first`);
  console.log(await raceJob(length, { rounds: length > 300_000 ? 9 : 21 }));
  for (const ids of ['texts', 'numbers']) {
    const runs = Array.from({ length: COLD_RUNS }, () => cold(length, ids));
    const middle = (of: keyof Cold) => median(runs.map((run) => run[of])).toFixed(0);
    console.log(
      `  first answer from frames, fresh process, ids as ${ids}: ${middle('total')} ms, longest slice ${middle('longest')} ms, memory a row: ${middle('rows')} bytes of rows, ${middle('kept')} that the engine keeps`
    );
  }
}
for (const length of asked('sql') ? orElse([300_000]) : []) {
  console.log(
    `\nStatements, ${length.toLocaleString('en')} contacts, 2,500 rows of cells, all equal; x: against hand-written`
  );
  console.log(await raceSql(length));
}
if (asked('plugin')) {
  console.log('\nThe plugin itself');
  console.log(await racePlugin());
}
if (asked('decode')) {
  console.log('\nDecoding a response; x: against JSON.parse');
  console.log(await raceDecode());
}
if (asked('refresh')) {
  console.log('\nA refresh after a minute, 8 metrics by site and day, DuckDB; x: against asking for all again');
  console.log(await raceRefresh());
}
if (asked('live')) {
  console.log('\nA wall by queue, asked again after ten seconds, by the history behind it');
  console.log(await raceLive());
}
if (asked('models')) {
  console.log('\nModels of customers');
  console.log(await raceModels());
}
if (asked('score')) {
  console.log('\nScores of 400 agents by 20 metrics, and why they moved, cells having come; x: against the first');
  console.log(await raceScore());
}

function orElse(usual: readonly number[]): readonly number[] {
  return lengths.length > 0 ? lengths : usual;
}

interface Cold {
  total: number;
  longest: number;
  rows: number;
  kept: number;
}

function cold(length: number, ids: string): Cold {
  const script = fileURLToPath(new URL('./cold.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, String(length), ids], { encoding: 'utf8' }));
}
