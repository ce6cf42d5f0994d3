import { jobAsk } from './job/ask';
import { columnsOf } from './job/columns';
import type { Ids } from './job/columns';
import { runSliced } from './job/engine';
import { generate } from './job/generate';

/** One first answer in a fresh process: `cold LENGTH texts|numbers` prints milliseconds, the longest slice, and the bytes a row that rows take and that the engine keeps beside them. */
const [length, ids] = process.argv.slice(2);
const empty = bytes();
const columns = columnsOf(generate(Number(length)), ids as Ids);
const { ask } = jobAsk('rows', { looking: true });
// What making the rows left behind is not the engine's.
const loaded = bytes();
const start = performance.now();
const { longest } = runSliced(ask, columns);
const total = performance.now() - start;
const perRow = (more: number) => more / columns.length;
console.log(JSON.stringify({ total, longest, rows: perRow(loaded - empty), kept: perRow(bytes() - loaded) }));

function bytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
