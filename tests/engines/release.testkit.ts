import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, SourceKind } from '../../src/model';
import { readOf } from '../../src/plan';
import type { Ask, EntityRead } from '../../src/plan';
import { dialectOf, statementFor } from '../../src/sql';

/** One person's answer to one question, as a table holds it. */
export interface Said {
  wave: string;
  closed: number;
  person: string;
  item: string;
  score: number;
  site: string | null;
  team: string | null;
  tenure: string | null;
}

export const COLUMNS = [
  { name: 'survey', type: 'text' },
  { name: 'closes', type: 'timestamp' },
  { name: 'who', type: 'text' },
  { name: 'question', type: 'text' },
  { name: 'answer', type: 'double' },
  { name: 'place', type: 'text' },
  { name: 'crew', type: 'text' },
  { name: 'years', type: 'text' },
] as const;

export function tableOf(said: readonly Said[]): Columns {
  const column = (name: string, values: readonly unknown[]) => ({ name, values });
  return {
    length: said.length,
    columns: [
      column(
        'survey',
        said.map(({ wave }) => wave)
      ),
      column(
        'closes',
        said.map(({ closed }) => closed)
      ),
      column(
        'who',
        said.map(({ person }) => person)
      ),
      column(
        'question',
        said.map(({ item }) => item)
      ),
      column(
        'answer',
        said.map(({ score }) => score)
      ),
      column(
        'place',
        said.map(({ site }) => site)
      ),
      column(
        'crew',
        said.map(({ team }) => team)
      ),
      column(
        'years',
        said.map(({ tenure }) => tenure)
      ),
    ],
  };
}

export interface Setting {
  isSplit?: boolean;
  /** Smaller than any mapping may set, so that small populations can be attacked. */
  minimum?: number;
}

export function mappingOf(table: string, { isSplit = true }: Setting = {}): EntityMapping {
  return {
    source: 'house',
    table,
    release: {},
    fields: {
      wave: { column: 'survey' },
      closed_at: { column: 'closes', as: 'timestamp' },
      person: { column: 'who' },
      item: { column: 'question' },
      score: { column: 'answer', as: 'number' },
      best: { formula: "case when item = 'recommend' then 10 else 5 end" },
      worst: { formula: "case when item = 'recommend' then 0 else 1 end" },
      site: { column: 'place' },
      team: { column: 'crew' },
      ...(isSplit ? { tenure: { column: 'years' } } : {}),
    },
  };
}

export function definitionsOf(kind: SourceKind, pulse: EntityMapping): Definitions {
  return {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { pulse } },
    sources: { house: { uid: 'house', name: 'House', kind } },
  };
}

/** The statement that gives all the cells there are. */
export function wholeGrid(kind: SourceKind, table: string, now: number, setting: Setting = {}): string {
  const read = readOf('pulse', definitionsOf(kind, mappingOf(table, setting)));
  return statementFor(askForAll(withMinimum(read, setting.minimum), now), dialectOf(kind));
}

function withMinimum(read: EntityRead, minimum = read.released!.minimum): EntityRead {
  return { ...read, released: { ...read.released!, minimum } };
}

function askForAll(read: EntityRead, now: number): Ask {
  return {
    id: 'all',
    read,
    links: new Map(),
    besides: new Map(),
    period: null,
    edges: [],
    groups: [...read.fields.values()].map(({ name, type }) => ({
      dimension: name,
      row: { kind: 'field', link: null, name, type },
    })),
    filters: [],
    aggregates: [],
    reach: { ahead: 0, back: 0 },
    ...{ asOf: now, now },
  };
}

export interface Cell {
  wave: string;
  item: string;
  level: string;
  site: string | null;
  team: string | null;
  tenure: string | null;
  answers: number | null;
  mean: number | null;
  high: number | null;
  low: number | null;
}

/** What a statement for all cells gave, in an order of its own. */
export function cellsIn({ columns, length }: Columns, { isSplit = true }: Setting = {}): Cell[] {
  const names = [
    'wave',
    'closed_at',
    'item',
    'level',
    'site',
    'team',
    'answers',
    'mean',
    'high_share',
    'low_share',
    ...(isSplit ? ['tenure'] : []),
  ];
  const at = (name: string, row: number) =>
    columns.find((column) => column.name === `g${names.indexOf(name)}`)?.values[row] ?? null;
  const text = (name: string, row: number) => (at(name, row) === null ? null : String(at(name, row)));
  const number = (name: string, row: number) =>
    at(name, row) === null ? null : Math.round(Number(at(name, row)) * 1e6) / 1e6;
  return inOrder(
    Array.from({ length }, (_, row) => ({
      wave: text('wave', row)!,
      item: text('item', row)!,
      level: text('level', row)!,
      site: text('site', row),
      team: text('team', row),
      tenure: text('tenure', row),
      answers: number('answers', row),
      mean: number('mean', row),
      high: number('high_share', row),
      low: number('low_share', row),
    }))
  );
}

export function inOrder(cells: readonly Cell[]): Cell[] {
  const key = (cell: Cell) => JSON.stringify(Object.values(cell));
  return [...cells].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
