import { growsWithTime } from '../../formula';
import type { Cells, CompiledMetric } from '../../formula';
import type { LiveFigure, LivePicture, Measured, MetricInfo, Profile, Usual, Window } from '../../model';
import { gaugesFor, silent } from '../measure';
import type { Gauge } from '../measure';
import { byName, keyOf } from '../paths';
import type { Path } from '../paths';

import { adviceFor } from './advice';
import { firstOf, needsOf } from './attention';
import { freshnessOf } from './freshness';
import { LIVE_METRICS, scoredIn } from './needs';
import { isCount, Picture } from './picture';
import type { LivePart } from './picture';
import { usualOf } from './usual';

/** What a live answer is derived from. */
export interface LiveMaterial {
  parts: readonly LivePart[];
  /** This hour of the week in past weeks, each as a part of its own. */
  weeks: readonly LivePart[];
  metrics: readonly MetricInfo[];
  profile: Profile | null;
}

/** Figures of every place and window, what is usual, who needs a person, and what would help most. */
export function livePicture(
  { parts, weeks, metrics, profile }: LiveMaterial,
  told: Pick<LivePicture, 'at' | 'whole' | 'windows' | 'promise'>
): LivePicture {
  const columns = parts.flatMap((part) => columnsOf(part));
  const figures = columns.map(({ metric, part }) => figureOf(metric, part, metrics, profile));
  const scale = lengthOf(told.windows.recent) / HOUR;
  const past = weeks.flatMap((part) => columnsOf(part));
  const bare = pathsIn(parts).map((path) => ({
    path,
    values: columns.map((column) => column.at(path)),
    usual: columns.map((column) => usualAt(column, path, { past, scale })),
  }));
  const picture = new Picture(figures, metrics, bare);
  const places = bare.map((place, index) => ({ ...place, needs: needsOf(picture, index) }));
  const first = firstOf(picture, places);
  return {
    ...told,
    figures,
    places,
    first,
    advice: first === null ? null : adviceFor(picture, first, places[first].needs[0], told.promise),
    freshness: freshnessOf(parts, picture, told),
  };
}

const HOUR = 3_600_000;

const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;

/** One metric in one window, ready to be read at any place. */
interface Column {
  metric: CompiledMetric;
  part: LivePart;
  at: (path: Path) => Measured;
}

function columnsOf(part: LivePart): Column[] {
  const { needs, material } = part;
  const gauges = gaugesFor(needs, material, 'now');
  const tables = needs.levels.map((_, level) => placed(material.cellsAt('now', level, { bucketed: needs.bucketed })));
  return needs.metrics.flatMap((metric, index) =>
    LIVE_METRICS[part.window].includes(metric.info.metric)
      ? [{ metric, part, at: (path: Path) => measuredAt(metric, gauges[index], tables, path) }]
      : []
  );
}

/** Cells, and the row of each place in them. */
interface Placed {
  cells: Cells;
  rows: ReadonlyMap<string, number>;
}

function placed(cells: Cells): Placed {
  return { cells, rows: new Map(cells.groups.map((group, row) => [keyOf(group), row])) };
}

/** Where other places have rows and this one has none, there was nothing to count. */
function measuredAt(metric: CompiledMetric, gauge: Gauge, tables: readonly Placed[], path: Path): Measured {
  const table = path.length === 0 ? tables[0] : tables[1];
  const measured = table ? gauge(table.cells, table.rows.get(keyOf(path)) ?? -1) : NOT_SPLIT;
  const isNone = measured.silence === 'no data' && isCount(metric) && tables[0].cells.length > 0;
  return isNone ? { ...measured, value: 0, numerator: 0, silence: undefined } : measured;
}

const NOT_SPLIT = silent('unavailable');

function figureOf(
  { info }: CompiledMetric,
  { window, needs }: LivePart,
  metrics: readonly MetricInfo[],
  profile: Profile | null
): LiveFigure {
  return {
    metric: metrics.findIndex(({ key }) => key === info.key),
    window,
    split: needs.levels.length > 1,
    target: scoredIn(profile, info.metric)?.target ?? null,
  };
}

/** The whole, then every place that any window knows, in order of name, not known last. */
function pathsIn(parts: readonly LivePart[]): Path[] {
  const known = new Map<string, Path>();
  for (const { needs, material, window } of parts) {
    if (needs.levels.length > 1 && window !== 'soon') {
      material.cellsAt('now', 1).groups.forEach((group) => known.set(keyOf(group), group));
    }
  }
  return [[], ...[...known.values()].sort(byName)];
}

/** Of the last half hour only, which is compared with an hour: what grows with time is taken in proportion. */
function usualAt(
  { metric, part }: Column,
  path: Path,
  { past, scale }: { past: readonly Column[]; scale: number }
): Usual | null {
  if (!COMPARED.includes(part.window)) {
    return null;
  }
  const weeks = past.filter((column) => column.metric.info.key === metric.info.key).map((column) => column.at(path));
  return usualOf(weeks, growsWithTime(metric.cell) ? scale : 1);
}

const COMPARED: readonly Window[] = ['recent'];
