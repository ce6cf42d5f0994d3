import { BARRIERS } from '../../model';
import type {
  Barrier,
  BarrierName,
  ClimateCell,
  ClimateIndex,
  ClimateNode,
  ClimatePicture,
  ClimateSide,
} from '../../model';
import { powerMean } from '../../stats';
import { silent } from '../measure';
import { keyOf } from '../paths';
import type { Path } from '../paths';
import { utilityOf } from '../scorecard/utility';

import type { Figures } from './figures';

type Indicators = ClimatePicture['indicators'];

/** What stands in the way is as bad as its worst part, nearly: harmonic. An index is the geometric mean of its parts. */
const BARRIER_EXPONENT = -1;
const INDEX_EXPONENT = 0;
/** So many pieces of evidence are named. */
const EVIDENCE = 3;

/** The whole, sites and teams, each with its figures, both indices and what stands in its way. */
export function climateNodes(figures: Figures, indicators: Indicators, coverageFloor: number): ClimateNode[] {
  const paths: Path[] = [[]];
  for (let level = 1; level <= figures.deepest; level += 1) {
    paths.push(...figures.paths(level));
  }
  const places = new Map(paths.map((path, index) => [keyOf(path), index]));
  return paths.map((path) => {
    const cells = indicators.map((indicator): ClimateCell => cellOf(figures, indicator, path));
    const barriers = Object.fromEntries(
      BARRIERS.map((name) => [name, barrierOf(cells, { indicators, name, coverageFloor })])
    ) as Record<BarrierName, Barrier>;
    return {
      ...{ path, parent: path.length === 0 ? -1 : (places.get(keyOf(path.slice(0, -1))) ?? 0), cells },
      practices: indexOf(cells, { indicators, side: 'practices', coverageFloor }),
      engagement: indexOf(cells, { indicators, side: 'engagement', coverageFloor }),
      ...{ barriers, biggest: biggestOf(barriers) },
    };
  });
}

function cellOf(figures: Figures, { metric, goalposts }: Indicators[number], path: Path): ClimateCell {
  const now = metric < 0 ? silent('unavailable') : figures.of(metric, path);
  return { now, score: now.value === null || now.small ? null : 100 * utilityOf(now.value, goalposts), worse: false };
}

interface OfSide {
  indicators: Indicators;
  side: ClimateSide;
  coverageFloor: number;
}

function indexOf(cells: readonly ClimateCell[], { indicators, side, coverageFloor }: OfSide): ClimateIndex {
  const parts = indicators.map((each, index) => ({
    weight: each.side === side ? each.weight : 0,
    score: cells[index].score,
  }));
  return indexFrom(parts, INDEX_EXPONENT, coverageFloor);
}

export interface OfBarrier {
  indicators: Indicators;
  name: BarrierName;
  coverageFloor: number;
}

/** Questions count here as one each, though they have no weight in the index of engagement, which is made of all twelve. */
export function barrierOf(cells: readonly ClimateCell[], { indicators, name, coverageFloor }: OfBarrier): Barrier {
  const parts = indicators.map(({ barrier, weight }, index) => ({
    ...{ index, weight: barrier === name ? weight || 1 : 0, score: cells[index].score },
  }));
  const evidence = parts
    .filter(({ weight, score }) => weight > 0 && score !== null)
    .sort((left, right) => left.score! - right.score!)
    .slice(0, EVIDENCE);
  return { ...indexFrom(parts, BARRIER_EXPONENT, coverageFloor), evidence: evidence.map(({ index }) => index) };
}

interface Part {
  weight: number;
  score: number | null;
}

function indexFrom(parts: readonly Part[], exponent: number, coverageFloor: number): ClimateIndex {
  const counted = parts.filter(({ weight }) => weight > 0);
  const present = counted.filter(({ score }) => score !== null);
  const weightOf = (some: readonly Part[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = counted.length === 0 ? 0 : weightOf(present) / weightOf(counted);
  const score = powerMean(
    present.map((part) => part.score!),
    present.map(({ weight }) => weight),
    exponent
  );
  return { score: coverage < coverageFloor ? null : score, coverage };
}

/** The lowest; null where there is nothing to hold it against. */
function biggestOf(barriers: Readonly<Record<BarrierName, Barrier>>): BarrierName | null {
  const known = BARRIERS.filter((name) => barriers[name].score !== null);
  return known.length < 2
    ? null
    : known.reduce((lowest, name) => (barriers[name].score! < barriers[lowest].score! ? name : lowest));
}
