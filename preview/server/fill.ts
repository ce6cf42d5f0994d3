import { workerData } from 'node:worker_threads';
import { connect } from '../../databases';
import type { SimulateOptions } from '../../demo/centre';
import { simulate } from '../../demo/simulate';

export interface Fill {
  file: string;
  options: SimulateOptions;
}

// A thread of its own: the simulation would keep the page waiting.
const { file, options } = workerData as Fill;
const database = await connect(`duckdb:${file}`);
for (const { table, batches } of simulate(options)) {
  await database.load(table, batches);
}
await database.close();
