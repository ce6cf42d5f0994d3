import { dialectOf, statementFor } from '../src/sql';

import { jobAsk } from './job/ask';
import { race, table } from './rounds';

const LOOPS = 20;

/** What the plugin itself takes beside the source. */
export async function racePlugin(): Promise<string> {
  const dialect = dialectOf('duckdb');
  const { ask } = jobAsk('duckdb', { looking: true });
  const contestants = [
    {
      name: 'compile 8 metrics, plan the job, write its SQL',
      run: () => statementFor(jobAsk('duckdb', { looking: true }).ask, dialect),
    },
    { name: 'of that, write the SQL', run: () => statementFor(ask, dialect) },
  ];
  const timings = await race(
    contestants.map(({ name, run }) => ({ name, run: () => repeat(run) })),
    15
  );
  return table(timings.map((timing) => ({ ...timing, median: timing.median / LOOPS, least: timing.least / LOOPS })));
}

function repeat(run: () => unknown): void {
  for (let i = 0; i < LOOPS; i += 1) {
    run();
  }
}
