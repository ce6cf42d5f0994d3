import { dataFrameFromJSON } from '@grafana/data';
import type { DataFrameJSON } from '@grafana/data';

import { rollUp } from '../src/answer/cells';
import type { Cells } from '../src/formula';
import { columnsOf } from '../src/datasource/frameColumns';
import type { Columns } from '../src/model';
import { groupColumn } from '../src/plan';

import { jobAsk, jobNeeds } from './job/ask';
import { agentName, siteName, teamName } from './job/columns';
import { AGENTS, siteOf, teamOf } from './job/generate';
import { race, table } from './rounds';

const HOURS = 200;
const ROUNDS = 11;

const planned = jobAsk('postgres', { looking: true, grain: 'hour' });
const needs = jobNeeds('postgres', { looking: true });

/** From the text of a response with 100,000 cells to our columns, and to cells at every level; beside JSON.parse of that text. */
export async function raceDecode(): Promise<string> {
  const text = responseText();
  const columns = columnsIn(text);
  demandWhole(rolled(columns));
  const contestants = [
    { name: 'JSON.parse', run: () => JSON.parse(text) },
    { name: 'and frames, and our columns', run: () => columnsIn(text) },
    { name: 'and rolled up to agents, teams, sites and the whole', run: () => rolled(columnsIn(text)) },
    { name: 'of that, the frames and columns', run: afterParsing(text) },
    { name: 'of that, the roll-up', run: () => rolled(columns) },
  ];
  const size = (text.length / 1e6).toFixed(1);
  return `${table(await race(contestants, ROUNDS))}\n  ${columns.length} cells of ${columns.columns.length} columns, ${size} MB of JSON`;
}

interface Response {
  results: { A: { frames: DataFrameJSON[] } };
}

function columnsIn(text: string): Columns {
  return columnsOf((JSON.parse(text) as Response).results.A.frames.map((frame) => dataFrameFromJSON(frame)));
}

function afterParsing(text: string): () => Columns {
  const { frames } = (JSON.parse(text) as Response).results.A;
  return () => columnsOf(frames.map((frame) => dataFrameFromJSON(frame)));
}

/** Every level with every aggregate, as an answer asks for them. */
function rolled(columns: Columns): Cells[] {
  return needs.levels.map((_, level) => {
    const cells = rollUp([{ planned, columns }], needs, { level, bucketed: true, stratum: null });
    planned.ask.aggregates.forEach(({ need }) => cells.columnOf(need.key));
    return cells;
  });
}

/** The value of each aggregate is its cell's agent plus its own number, so that all sums are known. */
function demandWhole([whole, ...others]: readonly Cells[]): void {
  planned.ask.aggregates.forEach(({ need }, index) => {
    const expected = (AGENTS * (AGENTS - 1)) / 2 + AGENTS * index;
    const isRight = whole.columnOf(need.key).every((sum) => sum === expected);
    const all = others.map((cells) => cells.columnOf(need.key).reduce((sum, value) => sum + value, 0));
    if (whole.length !== HOURS || !isRight || all.some((sum) => sum !== expected * HOURS)) {
      throw new Error(`Decoded cells differ in ${need.key}.`);
    }
  });
}

/** What Grafana's backend sends for a statement of the product's: one frame, a list of values for each column. */
function responseText(): string {
  const rows = Array.from({ length: AGENTS * HOURS }, (_, row) => ({ agent: row % AGENTS, hour: (row / AGENTS) | 0 }));
  const columns: Array<[string, string, unknown[]]> = [
    [groupColumn(0), 'string', rows.map(({ agent }) => siteName(siteOf(teamOf(agent))))],
    [groupColumn(1), 'string', rows.map(({ agent }) => teamName(teamOf(agent)))],
    [groupColumn(2), 'string', rows.map(({ agent }) => agentName(agent))],
    ['bucket', 'number', rows.map(({ hour }) => hour)],
    ...planned.ask.aggregates.map(({ column }, index): [string, string, unknown[]] => [
      column,
      'number',
      rows.map(({ agent }) => agent + index),
    ]),
  ];
  const fields = columns.map(([name, type]) => ({ name, type, typeInfo: { frame: type, nullable: true } }));
  const frame = { schema: { refId: 'A', fields }, data: { values: columns.map(([, , values]) => values) } };
  return JSON.stringify({ results: { A: { status: 200, frames: [frame] } } });
}
