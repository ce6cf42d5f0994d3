import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { DrivenMetric, DriversResult, ScoredMetric } from '../model';
import { writtenAs } from './fieldConfig';
import { metaOf } from './meta';
import { pathText } from './names';

interface Row {
  /** What the row stands for: score, family, metric, step or group. */
  level: string;
  family: string | null;
  metric: string | null;
  group: string | null;
  /** What of the metric's formula a step is. */
  step: string | null;
  before: number | null;
  now: number | null;
  points: number | null;
  /** What a step did to its metric. */
  by: number | null;
  rate: number | null;
  mix: number | null;
  /** Rows below the line of a metric or a group, now. */
  n: number | null;
  /** Where a group lies of what chance explains. */
  outside: string | null;
}

/** One row for the score, each family, each metric, each step of its formula and each of its groups, from the whole down; figures in the unit of what the row stands for. */
export function driversFrame(result: DriversResult, refId: string): DataFrame {
  const rows = rowsOf(result);
  const points = writtenAs('points');
  const fields = [
    text(rows, 'level', 'Level'),
    text(rows, 'family', 'Family'),
    text(rows, 'metric', 'Metric'),
    text(rows, 'group', 'Group'),
    text(rows, 'step', 'Step'),
    number(rows, 'before', { displayNameFromDS: 'Before' }),
    number(rows, 'now', { displayNameFromDS: 'Now' }),
    number(rows, 'points', { ...points, displayNameFromDS: 'Points' }),
    number(rows, 'by', { displayNameFromDS: 'By this step' }),
    number(rows, 'rate', { displayNameFromDS: 'By its rate' }),
    number(rows, 'mix', { displayNameFromDS: 'By its share' }),
    number(rows, 'n', { unit: 'none', displayNameFromDS: 'n' }),
    text(rows, 'outside', 'Outside of chance'),
  ];
  return { refId, fields, length: rows.length, meta: metaOf(result) };
}

const NOTHING = {
  family: null,
  metric: null,
  group: null,
  step: null,
  by: null,
  points: null,
  rate: null,
  mix: null,
  n: null,
  outside: null,
};

function rowsOf(result: DriversResult): Row[] {
  const { node, families } = result;
  const { score, scoreBefore } = node;
  const moved = score === null || scoreBefore === null ? null : score - scoreBefore;
  return [
    { ...NOTHING, level: 'score', before: scoreBefore, now: score, points: moved },
    ...families.flatMap((family, side): Row[] => [
      { ...NOTHING, level: 'family', family: family.title, ...sidesOf(family), points: family.points },
      ...family.metrics.flatMap((driven, place) =>
        metricRows(result, { family: family.title, driven, scored: node.families[side].metrics[place] })
      ),
    ]),
  ];
}

interface MetricRow {
  family: string;
  driven: DrivenMetric;
  scored: ScoredMetric;
}

function metricRows({ metrics, whole }: DriversResult, { family, driven, scored: { now, before } }: MetricRow): Row[] {
  const { metric, groups, walk, points, rate, mix } = driven;
  const named = { ...NOTHING, family, metric: metrics[metric].title };
  const own = { points, rate, mix, n: now.denominator };
  return [
    { ...named, level: 'metric', before: before?.value ?? null, now: now.value, ...own },
    ...(walk?.steps ?? []).map(({ title, before: was, now: is, by }) => ({
      ...named,
      ...{ level: 'step', step: title ?? 'Rows for each', before: was, now: is, by },
    })),
    ...groups.map((group) => ({
      ...named,
      level: 'group',
      group: pathText(group.path, whole),
      before: group.before.value,
      now: group.now.value,
      rate: group.rate,
      mix: group.mix,
      n: group.now.denominator,
      outside: group.outside,
    })),
  ];
}

function sidesOf({ score, scoreBefore }: { score: number | null; scoreBefore: number | null }) {
  return { before: scoreBefore, now: score };
}

type Named<T> = { [K in keyof Row]: Row[K] extends T | null ? K : never }[keyof Row];

function text(rows: readonly Row[], name: Named<string>, title: string): Field {
  const config = { displayNameFromDS: title, filterable: true };
  return { name, type: FieldType.string, config, values: rows.map((row) => row[name]) };
}

function number(rows: readonly Row[], name: Named<number>, config: Field['config']): Field {
  return { name, type: FieldType.number, config, values: rows.map((row) => row[name]) };
}
