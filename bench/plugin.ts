import { firstWants, street } from '../src/answer';
import type { Received, Step } from '../src/answer';
import type { Columns, Request, Result } from '../src/model';
import { dialectOf, statementFor } from '../src/sql';

import { METRICS, definitionsFor, jobAsk, request } from './job/ask';
import { openDuckDb } from './job/duckdb';
import { generate } from './job/generate';
import { race, table } from './rounds';

/** One object, under which metrics are compiled once, as a data source keeps it. */
const DEFINITIONS = definitionsFor('duckdb');
const LOOPS = 10;
const CONTACTS = 100_000;

const byAgent: Request = {
  ...request,
  metrics: METRICS.map((metric) => ({ metric })),
  groupBy: ['site', 'team', 'agent'],
};
const scorecard: Request = { ...request, answer: 'scorecard', profile: 'balanced', groupBy: ['site', 'team', 'agent'] };

/** What the plugin itself takes beside the source: everything but running the statements. */
export async function racePlugin(): Promise<string> {
  const connection = await openDuckDb(generate(CONTACTS), 2);
  const run = async (statement: string): Promise<Columns> => {
    const reader = await connection.runAndReadAll(statement);
    const columns = reader.getColumnsJS().map((values, index) => ({
      name: reader.columnName(index),
      values: values.map((value) => (typeof value === 'bigint' ? Number(value) : value)),
    }));
    return { length: reader.currentRowCount, columns };
  };
  const answers = [
    { name: 'answer: 8 metrics by agent and week', received: await fetched(byAgent, run), of: byAgent },
    { name: 'answer: scorecard down to agents', received: await fetched(scorecard, run), of: scorecard },
  ];
  connection.closeSync();
  const dialect = dialectOf('duckdb');
  const { ask } = jobAsk('duckdb', { looking: true });
  const contestants = [
    {
      name: 'compile 8 metrics, plan the job, write its SQL',
      run: () => statementFor(jobAsk('duckdb', { looking: true }).ask, dialect),
    },
    { name: 'of that, write the SQL', run: () => statementFor(ask, dialect) },
    ...answers.map(({ name, received, of }) => ({ name, run: () => answered(of, received) })),
  ];
  const timings = await race(
    contestants.map(({ name, run: once }) => ({ name, run: () => repeat(once) })),
    15
  );
  const cold = answers.map(({ name, received, of }) => `  ${name}: ${rowsOf(answered(of, received))} rows`).join('\n');
  const each = timings.map(({ name, median, least, processor }) => ({
    ...{ name, median: median / LOOPS, least: least / LOOPS, processor: processor / LOOPS },
  }));
  return `${table(each)}\n${cold}`;
}

/** All that an answer asks of its source, run once. */
async function fetched(of: Request, run: (statement: string) => Promise<Columns>): Promise<Received> {
  const received = new Map<string, Columns>();
  for (;;) {
    const step = walk(of, received);
    if (step.kind !== 'fetch') {
      return received;
    }
    for (const want of step.wants) {
      received.set(want.id, await run(want.kind === 'statement' ? want.statement : ''));
    }
  }
}

/** As a host walks it: once to learn what to fetch, once with what came. */
function walk(of: Request, received: Received): Step {
  const next = street(of, DEFINITIONS);
  firstWants(next);
  return next(received);
}

/** The first packet, which does not wait for intervals. */
function answered(of: Request, received: Received): Result {
  const step = walk(of, received);
  if (step.kind === 'compute' && step.sofar) {
    return step.sofar();
  }
  if (step.kind !== 'result') {
    throw new Error(`The ${of.answer} answer stopped before its end, so there is nothing to time.`);
  }
  return step.result;
}

function rowsOf(result: Result): number {
  return result.answer === 'metrics' ? result.rows.length : result.answer === 'scorecard' ? result.nodes.length : 1;
}

function repeat(run: () => unknown): void {
  for (let i = 0; i < LOOPS; i += 1) {
    run();
  }
}
