import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { DimensionInfo, Family, Interval, Period, ScoredFamily, ScoreNode, ScorecardResult } from '../model';
import { NOT_KNOWN, STEP } from './names';

type Path = ScoreNode['path'];
type Numbers = (row: number, column: string) => number | null;

const UNTOLD: Period = { from: 0, to: 0 };

/** A scorecard from a table of anybody's: see README.md for its columns. null where no column is called `score`. */
export function scorecardFromPlain(frame: DataFrame): ScorecardResult | null {
  if (!columnOf(frame, 'score')) {
    return null;
  }
  const levels = levelsOf(frame);
  return {
    version: 1,
    answer: 'scorecard',
    period: UNTOLD,
    compared: null,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    metrics: [],
    dimensions: levels.dimensions,
    extent: {},
    problems: [],
    traces: [],
    profile: { ...NO_PROFILE, target: firstTarget(frame) },
    whole: levels.whole,
    nodes: nodesOf(frame, levels.paths),
  };
}

const NO_PROFILE = {
  name: '',
  title: '',
  version: 0,
  effective: '',
  exponent: 1,
  familyExponent: 1,
  coverageFloor: 0,
  judged: [],
  changes: [],
  versionThen: null,
};

interface Levels {
  dimensions: DimensionInfo[];
  paths: Path[];
  whole: string;
}

function levelsOf(frame: DataFrame): Levels {
  const named = frame.fields.filter(({ name }) => /^level\d+$/i.test(name));
  const own = columnOf(frame, 'path');
  if (named.length === 0 && own) {
    return levelsOfPaths(frame, own);
  }
  const columns = named.length > 0 ? named : [nameColumn(frame)].filter((field) => field !== undefined);
  const dimensions = columns.map((field) => ({ name: field.name, title: titleOf(field) }));
  return { dimensions, paths: rows(frame).map((row) => filled(columns, row)), whole: frame.name ?? '' };
}

/** Our own table after a transformation dropped its evidence: paths stand as text. */
function levelsOfPaths(frame: DataFrame, own: Field): Levels {
  const text = (row: number, column: string) => String(columnOf(frame, column)?.values[row] ?? '');
  const isWhole = (row: number) => columnOf(frame, 'level') !== undefined && text(row, 'level') === '';
  const paths = rows(frame).map((row) => (isWhole(row) ? [] : String(own.values[row]).split(STEP).map(known)));
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  const titleAt = (depth: number) => {
    const row = paths.findIndex((path) => path.length === depth);
    return row < 0 ? `level${depth}` : text(row, 'level') || `level${depth}`;
  };
  const dimensions = Array.from({ length: deepest }, (_, at) => ({ name: `level${at + 1}`, title: titleAt(at + 1) }));
  const whole = rows(frame).find(isWhole);
  return { dimensions, paths, whole: whole === undefined ? '' : text(whole, 'name') };
}

const known = (name: string): string | null => (name === NOT_KNOWN ? null : name);

/** Values from the widest level down to the last that is filled. */
function filled(columns: Field[], row: number): Path {
  const values = columns.map((field) => blankAsNull(field.values[row]));
  return values.slice(0, values.map((value) => value !== null).lastIndexOf(true) + 1);
}

const blankAsNull = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

function nameColumn(frame: DataFrame): Field | undefined {
  return columnOf(frame, 'name') ?? frame.fields.find(({ type }) => type === FieldType.string);
}

/** Every node of the table, and the nodes above it that the table leaves out, whole first, parents before children. */
function nodesOf(frame: DataFrame, paths: Path[]): ScoreNode[] {
  const rowAt = new Map(paths.map((path, row) => [JSON.stringify(path), row]));
  const all = withAncestors(paths);
  const indexAt = new Map(all.map((path, index) => [JSON.stringify(path), index]));
  return all.map((path) => {
    const parent = path.length === 0 ? -1 : (indexAt.get(JSON.stringify(path.slice(0, -1))) ?? -1);
    return nodeOf(path, parent, rowAt.get(JSON.stringify(path)), numbersOf(frame));
  });
}

function withAncestors(paths: Path[]): Path[] {
  const found = new Map<string, Path>([['[]', []]]);
  for (const path of paths) {
    for (let depth = 1; depth <= path.length; depth += 1) {
      const above = path.slice(0, depth);
      found.set(JSON.stringify(above), above);
    }
  }
  return [...found.values()].sort((a, b) => a.length - b.length);
}

function nodeOf(path: Path, parent: number, row: number | undefined, number: Numbers): ScoreNode {
  const read = (column: string) => (row === undefined ? null : number(row, column));
  const score = read('score');
  return {
    path,
    parent,
    score,
    scoreBefore: beforeOf(score, read('before'), read('movement')),
    scoreThen: null,
    families: row === undefined ? [] : familiesOf(read),
    coverage: read('coverage') ?? (score === null ? 0 : 1),
    weakest: null,
    n: read('n') ?? 0,
    series: [],
    interval: between(read('low'), read('high')),
    movement: between(read('movement low'), read('movement high')),
    rank: null,
  };
}

function between(low: number | null, high: number | null): Interval | null {
  return low === null || high === null || low > high ? null : { low, high };
}

function beforeOf(score: number | null, before: number | null, movement: number | null): number | null {
  return before ?? (score === null || movement === null ? null : score - movement);
}

const SIDES: Array<{ family: Family; title: string }> = [
  { family: 'efficiency', title: 'Efficiency' },
  { family: 'effectiveness', title: 'Effectiveness' },
];

function familiesOf(read: (column: string) => number | null): ScoredFamily[] {
  return SIDES.map(({ family, title }) => ({ family, title, score: read(family) }))
    .filter(({ score }) => score !== null)
    .map((side) => ({ ...side, scoreBefore: read(`${side.family} before`), coverage: 1, movement: null, metrics: [] }));
}

const numbersOf =
  (frame: DataFrame): Numbers =>
  (row, column) => {
    const value: unknown = columnOf(frame, column)?.values[row];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };

function firstTarget(frame: DataFrame): number {
  const number = numbersOf(frame);
  return rows(frame).reduce<number | null>((found, row) => found ?? number(row, 'target'), null) ?? 100;
}

function columnOf(frame: DataFrame, name: string): Field | undefined {
  return frame.fields.find((field) => field.name.toLowerCase() === name);
}

const titleOf = (field: Field): string => field.config.displayName ?? field.config.displayNameFromDS ?? field.name;

const rows = (frame: DataFrame): number[] => Array.from({ length: frame.length }, (_, row) => row);
