import type { Cells, CompiledMetric, Material, Needs } from '../../formula';
import type { Adjusted, Columns } from '../../model';
import { chanceOf, drawDays, drawnInterval, drawnVariance, holm, standardised, sumsDrawn, trustIn } from '../../stats';
import type { Draws, Part } from '../../stats';
import { valuesOf } from '../measure';
import { keyOf } from '../paths';
import type { Path } from '../paths';
import { blocksOf, LEAST_BLOCKS } from '../scorecard/blocks';
import type { Blocks } from '../scorecard/blocks';
import { DRAWS } from '../scorecard/intervals';
import { summedIn } from '../scorecard/redraw';

import type { Group } from './groups-in';

/** The chance that any group of a metric is said to differ from what is expected of it, were none to. */
export const CHANCE = 0.05;

/** Level at which groups are split into the kinds that their mix is adjusted for. */
const KINDS = 2;

export function isAdjusted({ levels }: Needs): boolean {
  return levels.length > KINDS;
}

/** One metric's rates of each kind over all groups, and what stands in each kind of each group. */
interface Kinds {
  groups: ReadonlyMap<string, ReadonlyMap<string, Part>>;
  all: ReadonlyMap<string, Part>;
}

/** What is expected of each group with its own mix, at everybody's rates; null where a metric does not add up, or a group has no rows. */
export function expectedOf(metric: CompiledMetric, needs: Needs, material: Material): Map<string, Adjusted> | null {
  const kinds = kindsOf(metric, needs, material);
  if (kinds === null) {
    return null;
  }
  const found = [...kinds.groups].flatMap(([group, parts]): Array<[string, Adjusted]> => {
    const names = [...parts.keys()];
    const own = names.map((name) => parts.get(name)!);
    const compared = standardised(
      own,
      names.map((name) => kinds.all.get(name)!)
    );
    const { amount, volume } = own.reduce(together);
    return compared
      ? [[group, { expected: compared.expected, gap: amount / volume - compared.expected, ...NOT_DRAWN }]]
      : [];
  });
  return new Map(found);
}

const NOT_DRAWN = { interval: null, differs: null };

function kindsOf(metric: CompiledMetric, needs: Needs, material: Material): Kinds | null {
  if (!isAdjusted(needs) || summedIn(metric).length < metric.matured.length) {
    return null;
  }
  const rows = partsIn(metric, material.cellsAt('now', KINDS), needs);
  const groups = new Map<string, Map<string, Part>>();
  const all = new Map<string, Part>();
  for (const { group, kind, part } of rows ?? []) {
    const own = groups.get(group) ?? new Map<string, Part>();
    groups.set(group, own.set(kind, together(own.get(kind), part)));
    all.set(kind, together(all.get(kind), part));
  }
  return rows && { groups, all: shared(all) };
}

/** What stands above the line of kinds that have nothing below it is everybody's: the rates of the others bear it, so that gaps make up for each other. */
function shared(all: ReadonlyMap<string, Part>): Map<string, Part> {
  const amountOf = (parts: readonly Part[]) => parts.reduce((sum, { amount }) => sum + amount, 0);
  const parts = [...all.values()];
  const borne = amountOf(parts.filter(({ volume }) => volume > 0));
  const times = borne === 0 ? 1 : amountOf(parts) / borne;
  return new Map([...all].map(([kind, { volume, amount }]) => [kind, { volume, amount: amount * times }]));
}

interface KindRow {
  group: string;
  kind: string;
  bucket: number;
  part: Part;
}

/** Null where a metric has no line below which its rows stand. What has nothing below the line yet may have something above it. */
function partsIn(metric: CompiledMetric, cells: Cells, { levels }: Needs): KindRow[] | null {
  const { above, below } = valuesOf(metric, cells);
  const depth = levels[1].length;
  return (
    below &&
    cells.groups.map((path, row) => ({
      ...namesOf(path, depth),
      bucket: cells.buckets[row],
      part: { volume: known(below[row]), amount: known(above[row]) },
    }))
  );
}

/** A sum of nothing is nothing, beside others that are something. */
function known(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

const names = new WeakMap<Path, { group: string; kind: string }>();

/** Rows of one group and kind share their path, so it is named once. */
function namesOf(path: Path, depth: number): { group: string; kind: string } {
  const known = names.get(path) ?? { group: keyOf(path.slice(0, depth)), kind: keyOf(path.slice(depth)) };
  names.set(path, known);
  return known;
}

function together(one: Part | undefined, other: Part): Part {
  return one ? { volume: one.volume + other.volume, amount: one.amount + other.amount } : other;
}

/**
 * How sure each group's gap is, by how days differ: low, high and the chance of it, in the order of the groups. The rates expected stand
 * as they fell out: they are everybody's, and hardly move with one group's days. Yields between metrics.
 */
export function* adjustedIntervals(
  needs: Needs,
  material: Material,
  groups: readonly Path[]
): Generator<void, Columns['columns'], void> {
  const blocks = blocksOf(material.edges.now);
  if (!isAdjusted(needs) || blocks.count < LEAST_BLOCKS) {
    return [];
  }
  const draws = drawDays(blocks.count, { count: DRAWS, seed: 1, run: blocks.run });
  const columns: Array<Columns['columns'][number]> = [];
  for (const [index, metric] of needs.metrics.entries()) {
    const kinds = kindsOf(metric, needs, material);
    yield;
    const rows = kinds && partsIn(metric, material.cellsAt('now', KINDS, { bucketed: true }), needs);
    yield;
    if (kinds && rows) {
      columns.push(...columnsOf(index, groups, gapsIn(rows, kinds, { blocks, draws })));
    }
    yield;
  }
  return columns;
}

interface Gap {
  low: number;
  high: number;
  chance: number;
}

function gapsIn(rows: readonly KindRow[], { all }: Kinds, drawing: { blocks: Blocks; draws: Draws }): Map<string, Gap> {
  const { count, blockOf } = drawing.blocks;
  const days = new Map<string, { over: Float64Array; volume: Float64Array }>();
  for (const { group, kind, bucket, part } of rows) {
    const { amount, volume } = all.get(kind)!;
    const own = days.get(group) ?? { over: new Float64Array(count), volume: new Float64Array(count) };
    days.set(group, own);
    own.over[blockOf[bucket]] += part.amount - (volume > 0 ? (part.volume * amount) / volume : 0);
    own.volume[blockOf[bucket]] += part.volume;
  }
  return new Map([...days].map(([group, each]) => [group, gapOf(each, drawing.draws)]));
}

function gapOf({ over, volume }: { over: Float64Array; volume: Float64Array }, draws: Draws): Gap {
  const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
  const gap = sum(over) / sum(volume);
  const below = sumsDrawn(volume, draws);
  const drawn = sumsDrawn(over, draws).map((each, draw) => (below[draw] > 0 ? each / below[draw] : NaN));
  const trust = trustIn(draws);
  const interval = drawnInterval(gap, drawn, trust);
  const chance = interval && chanceOf(gap, { variance: drawnVariance(drawn, trust), degrees: trust.degrees });
  return { low: interval?.low ?? NaN, high: interval?.high ?? NaN, chance: chance ?? NaN };
}

const ENDS = ['low', 'high', 'chance'] as const;
const nameOf = (metric: number, end: (typeof ENDS)[number]) => `adjusted ${metric} ${end}`;

function columnsOf(metric: number, groups: readonly Path[], gaps: ReadonlyMap<string, Gap>): Columns['columns'] {
  return ENDS.map((end) => ({
    name: nameOf(metric, end),
    values: Float64Array.from(groups, (path) => gaps.get(keyOf(path))?.[end] ?? NaN),
  }));
}

/** By key of their paths, what is expected of a metric's groups, with how sure that is; who differs is found over all of them together. */
export function adjustedGroups(
  metric: number,
  groups: readonly Group[],
  { expected, intervals }: { expected: ReadonlyMap<string, Adjusted> | null; intervals: Columns | null }
): Map<string, Adjusted> {
  const column = (end: (typeof ENDS)[number]) =>
    intervals?.columns.find(({ name }) => name === nameOf(metric, end))?.values ?? [];
  const [lows, highs, chances] = ENDS.map((end) => groups.map((_, at) => Number(column(end)[at] ?? NaN)));
  const judged = groups.flatMap((group, at) => (canBeJudged(group, metric) && !Number.isNaN(chances[at]) ? [at] : []));
  const told = holm(
    judged.map((at) => chances[at]),
    CHANCE
  );
  return new Map(
    groups.flatMap(({ path }, at): Array<[string, Adjusted]> => {
      const own = expected?.get(keyOf(path));
      const interval = Number.isNaN(lows[at]) ? null : { low: lows[at], high: highs[at] };
      const differs = told[judged.indexOf(at)] ? (own && own.gap > 0 ? 'above' : 'below') : null;
      return own ? [[keyOf(path), { ...own, interval, differs }]] : [];
    })
  );
}

/** It has a name, and rows enough. */
function canBeJudged({ path, now }: Group, metric: number): boolean {
  return !path.includes(null) && now[metric].value !== null && !now[metric].small;
}
