import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fill } from './fill';
import type { Settings } from './settings';

const DAY = 86_400_000;

/** A DuckDB file with the demo up to today; made once a day, and again when the simulator changes. */
export async function demoFile(settings: Settings): Promise<string> {
  const folder = path.join(settings.cache, 'demo');
  const file = path.join(folder, `${nameOf(settings)}.duckdb`);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true });
    dropOld(folder);
    await fill(`${file}.${process.pid}`, settings);
    fs.renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

/** Under a name of its own until it is whole, so that a start which is broken off leaves nothing half. */
async function fill(file: string, { seed, scale }: Settings) {
  const work: Fill = { file, options: { seed, scale, until: today() } };
  const [code] = await once(new Worker(new URL('./fill.mjs', import.meta.url), { workerData: work }), 'exit');
  if (code !== 0) {
    throw new Error('The demo could not be written.');
  }
}

function nameOf({ root, seed, scale }: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify([seed, scale, today()]));
  for (const file of sourcesIn(path.join(root, 'demo'))) {
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function sourcesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name) && !/\.test\.ts$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

function today(): number {
  return Math.floor(Date.now() / DAY) * DAY;
}

/** Yesterday's files, and what a broken start left behind. */
function dropOld(folder: string) {
  const old = fs.readdirSync(folder).map((name) => path.join(folder, name));
  old.filter((file) => Date.now() - fs.statSync(file).mtimeMs > DAY).forEach((file) => fs.rmSync(file));
}
