import { jobAsk } from './job/ask';
import { columnsOf } from './job/columns';
import type { Ids } from './job/columns';
import { runSliced } from './job/engine';
import { generate } from './job/generate';

/** One first answer in a fresh process: `cold LENGTH texts|numbers` prints milliseconds and the longest slice. */
const [length, ids] = process.argv.slice(2);
const columns = columnsOf(generate(Number(length)), ids as Ids);
const { ask } = jobAsk('rows', { looking: true });
// What making the rows left behind is not the engine's.
globalThis.gc?.();
const start = performance.now();
const { longest } = runSliced(ask, columns);
console.log(JSON.stringify({ total: performance.now() - start, longest }));
