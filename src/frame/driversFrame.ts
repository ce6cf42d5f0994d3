import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { DriversResult } from '../model';
import { writtenAs } from './fieldConfig';
import { metaOf } from './meta';
import { pathText } from './names';

interface Row {
  /** What the row stands for: score, family, metric or group. */
  level: string;
  family: string | null;
  metric: string | null;
  group: string | null;
  before: number | null;
  now: number | null;
  points: number | null;
  rate: number | null;
  mix: number | null;
}

/** One row for the score, each family, each metric and each of its groups, from the whole down; figures in the unit of what the row stands for. */
export function driversFrame(result: DriversResult, refId: string): DataFrame {
  const rows = rowsOf(result);
  const points = writtenAs('points');
  const fields = [
    text(rows, 'level', 'Level'),
    text(rows, 'family', 'Family'),
    text(rows, 'metric', 'Metric'),
    text(rows, 'group', 'Group'),
    number(rows, 'before', { displayNameFromDS: 'Before' }),
    number(rows, 'now', { displayNameFromDS: 'Now' }),
    number(rows, 'points', { ...points, displayNameFromDS: 'Points' }),
    number(rows, 'rate', { displayNameFromDS: 'By its rate' }),
    number(rows, 'mix', { displayNameFromDS: 'By its share' }),
  ];
  return { refId, fields, length: rows.length, meta: metaOf(result) };
}

function rowsOf({ node, families, metrics, whole }: DriversResult): Row[] {
  const nothing = { family: null, metric: null, group: null, points: null, rate: null, mix: null };
  const { score, scoreBefore } = node;
  const moved = score === null || scoreBefore === null ? null : score - scoreBefore;
  return [
    { ...nothing, level: 'score', before: scoreBefore, now: score, points: moved },
    ...families.flatMap((family, side): Row[] => [
      { ...nothing, level: 'family', family: family.title, ...sidesOf(family), points: family.points },
      ...family.metrics.flatMap(({ metric, groups, points, rate, mix }, place): Row[] => {
        const scored = node.families[side].metrics[place];
        const named = { ...nothing, family: family.title, metric: metrics[metric].title };
        return [
          { ...named, level: 'metric', before: scored.before?.value ?? null, now: scored.now.value, points, rate, mix },
          ...groups.map((group) => ({
            ...named,
            level: 'group',
            group: pathText(group.path, whole),
            before: group.before.value,
            now: group.now.value,
            rate: group.rate,
            mix: group.mix,
          })),
        ];
      }),
    ]),
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
