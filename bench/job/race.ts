import { dialectOf, statementFor } from '../../src/sql';

import { race, table } from '../rounds';
import type { Contestant } from '../rounds';
import { arqueroTable, viaArquero } from './arquero';
import { jobAsk } from './ask';
import { columnsOf } from './columns';
import { answerOfSql, openDuckDb } from './duckdb';
import { answerOf, runSliced } from './engine';
import { generate } from './generate';
import { grafanaFrame, viaGrafana } from './grafana';
import { handWritten } from './hand-written';
import { handWrittenSql } from './hand-written-sql';
import { OF_LOOKING, MEASURES } from './measures';
import type { Answer } from './measures';

/** The job at one size: checks first that all give the same, then races them. */
export async function raceJob(length: number, { rounds }: { rounds: number }): Promise<string> {
  const contacts = generate(length);
  const expected = handWritten(contacts);
  const texts = columnsOf(contacts, 'texts');
  const numbers = columnsOf(contacts, 'numbers');
  const peers = arqueroTable(contacts);
  const frame = grafanaFrame(contacts);
  const databases = [await openDuckDb(contacts, 1), await openDuckDb(contacts, 2)];
  const full = jobAsk('rows', { looking: true }).ask;
  const short = jobAsk('rows', { looking: false }).ask;
  const written = statementFor(jobAsk('duckdb', { looking: true }).ask, dialectOf('duckdb'));
  const [sql, shortSql] = [handWrittenSql({ looking: true }), handWrittenSql({ looking: false })];

  demandEqual('engine', expected, answerOf(full, runSliced(full, texts).cells));
  demandEqual('engine, ids as numbers', expected, answerOf(full, runSliced(full, numbers).cells));
  demandEqual('arquero', expected, viaArquero(peers, { looking: true }));
  demandEqual('DuckDB', expected, await answerOfSql(databases[0], sql));
  const withoutLooks = plainOnly(expected);
  demandEqual('engine, no looks', withoutLooks, plainOnly(answerOf(short, runSliced(short, texts).cells)));
  demandEqual('arquero, no looks', withoutLooks, viaArquero(peers, { looking: false }));
  demandEqual('Grafana, no looks', withoutLooks, await viaGrafana(frame));
  demandEqual('DuckDB, no looks', withoutLooks, await answerOfSql(databases[0], shortSql));

  let longest = 0;
  const few = Math.ceil(rounds / 3);
  const contestants: Contestant[] = [
    { name: 'hand-written loop', run: () => handWritten(contacts) },
    {
      name: 'our engine, columns encoded',
      run: () => {
        const sliced = runSliced(full, texts);
        longest = Math.max(longest, sliced.longest);
        return answerOf(full, sliced.cells);
      },
    },
    { name: 'our engine, from frames, ids as texts', run: () => answerOf(full, runSliced(full, { ...texts }).cells) },
    {
      name: 'our engine, from frames, ids as numbers',
      run: () => answerOf(full, runSliced(full, { ...numbers }).cells),
    },
    { name: 'arquero', run: () => viaArquero(peers, { looking: true }), rounds: few },
    { name: 'DuckDB, 1 thread, hand-written SQL', run: () => answerOfSql(databases[0], sql), rounds: few },
    { name: 'DuckDB, 2 threads, hand-written SQL', run: () => answerOfSql(databases[1], sql), rounds: few },
    { name: 'DuckDB, 2 threads, our SQL on text ids', run: () => databases[1].runAndReadAll(written), rounds: few },
    { name: 'without looks: hand-written loop', run: () => handWritten(contacts, { looking: false }) },
    { name: 'without looks: our engine, encoded', run: () => answerOf(short, runSliced(short, texts).cells) },
    { name: 'without looks: arquero', run: () => viaArquero(peers, { looking: false }), rounds: few },
    { name: "without looks: Grafana's group by", run: () => viaGrafana(frame), rounds: few },
    { name: 'without looks: DuckDB, 1 thread', run: () => answerOfSql(databases[0], shortSql), rounds: few },
    { name: 'without looks: DuckDB, 2 threads', run: () => answerOfSql(databases[1], shortSql), rounds: few },
  ];
  const timings = await race(contestants, rounds);
  databases.forEach((database) => database.closeSync());
  return `${table(timings)}\n  our engine's longest slice, warm: ${longest.toFixed(1)} ms`;
}

function plainOnly({ rows, values }: Answer): Answer {
  return {
    rows,
    values: values.map((column, index) => (OF_LOOKING.includes(MEASURES[index]) ? column.map(() => 0) : column)),
  };
}

/** Throws where a contestant answers anything else. */
export function demandEqual(name: string, expected: Answer, given: Answer): void {
  MEASURES.forEach((measure, index) => {
    for (let row = 0; row < expected.rows; row += 1) {
      if (given.values[index][row] !== expected.values[index][row]) {
        throw new Error(
          `${name} differs in ${measure}, row ${row}: ${given.values[index][row]}, not ${expected.values[index][row]}.`
        );
      }
    }
  });
}
