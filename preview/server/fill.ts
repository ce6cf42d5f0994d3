import fs from 'node:fs';
import { workerData } from 'node:worker_threads';
import { connect } from '../../databases';
import { loadDemo, type SimulateOptions } from '../../demo';

export interface Fill {
  file: string;
  /** Where rows go that are still to come, as JSON. */
  heldFile: string;
  options: SimulateOptions & { present: number };
}

// A thread of its own: the simulation would keep the page waiting.
const { file, heldFile, options } = workerData as Fill;
const database = await connect(`duckdb:${file}`);
fs.writeFileSync(heldFile, JSON.stringify(await loadDemo(database, options)));
await database.close();
