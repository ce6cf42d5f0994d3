import { growsWithTime } from '../../formula';
import type { Cells, CompiledMetric } from '../../formula';
import type { LiveFigure, LivePicture, Measured, MetricInfo, Profile, Usual } from '../../model';
import { gaugesFor, silent } from '../measure';
import type { Gauge } from '../measure';
import { byName, keyOf } from '../paths';
import type { Path } from '../paths';

import { adviceFor } from './advice';
import { firstOf, needsOf } from './attention';
import { freshnessOf } from './freshness';
import { LIVE_METRICS, scoredIn, USUAL, USUAL_OF } from './needs';
import { isCount, Picture } from './picture';
import type { LivePart } from './picture';
import { usualOf } from './usual';

/** What a live answer is derived from. */
export interface LiveMaterial {
  parts: readonly LivePart[];
  /** Past weeks: of each this hour as a part, with those before it; and its day up to this hour as another. */
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
  const past = weeks.filter(({ window }) => window === 'recent');
  const hours = Array.from({ length: USUAL.before + 1 }, (_, ago) => past.flatMap((part) => columnsOf(part, ago)));
  const days = weeks.filter(({ window }) => window === 'today').flatMap((part) => columnsOf(part));
  const bare = pathsIn(parts).map((path) => ({
    path,
    values: columns.map((column) => column.at(path)),
    usual: columns.map((column) => usualAt(column, path, { hours: hours[0], days, scale })),
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
    freshness: freshnessOf(parts, picture, {
      ...told,
      hours: hours.map(contactsIn),
      begun: (told.at - (past[0]?.material.edges.now.at(-2) ?? told.at)) % HOUR,
    }),
  };
}

/** What is usual of all contacts in an hour. */
function contactsIn(past: readonly Column[]): Usual | null {
  return usualOf(past.filter(({ metric }) => metric.info.metric === 'contacts').map((column) => column.at([])));
}

const HOUR = 3_600_000;

const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;

/** One metric in one window, ready to be read at any place. */
interface Column {
  metric: CompiledMetric;
  part: LivePart;
  at: (path: Path) => Measured;
}

/** `ago`: of past hours, the one that began so many before the last; null: all together. */
function columnsOf(part: LivePart, ago: number | null = null): Column[] {
  const { needs, material } = part;
  const gauges = gaugesFor(needs, material, 'now');
  const bucketed = ago !== null;
  const bucket = bucketed ? material.edges.now.length - 2 - ago : -1;
  const tables = needs.levels.map((_, level) => placed(material.cellsAt('now', level, { bucketed }), bucket));
  return needs.metrics.flatMap((metric, index) =>
    isTold(metric, part) ? [{ metric, part, at: (path: Path) => measuredAt(metric, gauges[index], tables, path) }] : []
  );
}

function isTold({ info }: CompiledMetric, { window }: LivePart): boolean {
  return LIVE_METRICS[window].includes(info.metric) || Object.values(USUAL_OF).some(({ name }) => name === info.metric);
}

/** Cells, and the row of each place in them. */
interface Placed {
  cells: Cells;
  rows: ReadonlyMap<string, number>;
}

/** `bucket`: -1 where the whole period is one. */
function placed(cells: Cells, bucket: number): Placed {
  const rows = cells.groups.flatMap((group, row): Array<[string, number]> =>
    cells.buckets[row] === bucket ? [[keyOf(group), row]] : []
  );
  return { cells, rows: new Map(rows) };
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

/** What past weeks tell of the present, and what share of an hour the last half hour is. */
interface Past {
  hours: readonly Column[];
  days: readonly Column[];
  scale: number;
}

/** Of the last half hour, compared with an hour: what grows with time is taken in proportion; of a moment, what an hour tells of it; of today, days. */
function usualAt({ metric, part }: Column, path: Path, { hours, days, scale }: Past): Usual | null {
  const weeksOf = (columns: readonly Column[], key: string) =>
    columns.filter((column) => column.metric.info.key === key).map((column) => column.at(path));
  const { key } = metric.info;
  switch (part.window) {
    case 'now':
      return usualOf(weeksOf(hours, USUAL_OF[metric.info.metric]?.name ?? ''));
    case 'recent':
      return usualOf(weeksOf(hours, key), growsWithTime(metric.cell) ? scale : 1);
    case 'today':
      // Little is promised in a day; what is of eight is enough.
      return usualOf(weeksOf(days, key).map((day) => ({ ...day, small: false })));
    case 'soon':
      return null;
  }
}
