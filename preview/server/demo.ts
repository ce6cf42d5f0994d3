import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HeldBack } from '../../demo';
import type { Fill } from './fill';
import type { Settings } from './settings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The demo up to today, and its present days, which are still to come. */
export interface Demo {
  /** A DuckDB file of what was over when the watch began. */
  file: string;
  held: HeldBack;
}

/** Made once a watch, and again when the simulator changes. */
export async function demoOf(settings: Settings): Promise<Demo> {
  const folder = path.join(settings.cache, 'demo');
  const file = path.join(folder, `${nameOf(settings)}.duckdb`);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true });
    dropOld(folder);
    const half = `${file}.${process.pid}`;
    await fill(half, settings);
    fs.renameSync(heldIn(half), heldIn(file));
    fs.renameSync(half, file);
  }
  return { file, held: JSON.parse(fs.readFileSync(heldIn(file), 'utf8')) };
}

/** Today and tomorrow, so that a preview may run through the night. */
const PRESENT_DAYS = 2;

/** The present has its rushes, which would crowd out an ordinary day: they begin with the hour before the watch. */
const WATCH = 3 * HOUR;

/** Under a name of its own until it is whole, so that a start which is broken off leaves nothing half. */
async function fill(file: string, { seed, scale }: Settings) {
  const until = today() + PRESENT_DAYS * DAY;
  const work: Fill = { file, heldFile: heldIn(file), options: { seed, scale, until, present: watchBegan() - HOUR } };
  const [code] = await once(new Worker(new URL('./fill.mjs', import.meta.url), { workerData: work }), 'exit');
  if (code !== 0) {
    throw new Error('The demo could not be written.');
  }
}

const heldIn = (file: string) => `${file}.held.json`;

function nameOf({ root, seed, scale }: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify([seed, scale, watchBegan()]));
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

function watchBegan(): number {
  return Math.floor(Date.now() / WATCH) * WATCH;
}

/** Yesterday's files, and what a broken start left behind. */
function dropOld(folder: string) {
  const old = fs.readdirSync(folder).map((name) => path.join(folder, name));
  old.filter((file) => Date.now() - fs.statSync(file).mtimeMs > DAY).forEach((file) => fs.rmSync(file));
}
