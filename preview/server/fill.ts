import { workerData } from 'node:worker_threads';
import { connect } from '../../databases';
import { loadDemo, type SimulateOptions } from '../../demo';

export interface Fill {
  file: string;
  options: SimulateOptions;
}

// A thread of its own: the simulation would keep the page waiting.
const { file, options } = workerData as Fill;
const database = await connect(`duckdb:${file}`);
await loadDemo(database, options);
await database.close();
