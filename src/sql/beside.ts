import type { ExistsRow } from '../formula';
import type { ValueType } from '../model';
import { besideFields, besideKey, besidePeriod, existsOf } from '../plan';
import type { Ask, EntityRead } from '../plan';

import { columnOf } from './dialect';
import type { Dialect } from './dialect';
import { writeCondition } from './expression';
import { layersOf } from './layers';
import type { Layer } from './layer';
import { contextFor, endField, longBefore, tableCondition } from './rows';

/** A column of the rows, so that rows of another table can stand among them with nothing in its place. */
export interface TypedColumn {
  name: string;
  type: ValueType;
}

interface Looking {
  ask: Ask;
  dialect: Dialect;
  /** Layer with the canonical rows, and its columns. */
  from: string;
  columns: readonly TypedColumn[];
}

/** Layers that find, for each look into another entity, the milliseconds from a row's end to the first start there. */
export function besideLayers(looking: Looking): {
  layers: Layer[];
  name: string;
  untilColumn: (exists: ExistsRow) => string;
} {
  const looks = [...existsOf(looking.ask)];
  const looked = new Set(looks.map(([, { entity }]) => entity));
  const others = [...looking.ask.besides.values()].filter(({ entity }) => looked.has(entity.name));
  const layers = others.flatMap((read) => otherRows(read, looking));
  const columns = [...looking.columns];
  let name = looking.from;
  looks.forEach(([, exists], index) => {
    layers.push(...firstLayers(exists, index, { ...looking, from: name, columns }));
    columns.push({ name: until(index), type: 'instant' });
    name = `${name}_until`;
  });
  const places = new Map(looks.map(([key], index) => [key, index]));
  return { layers, name, untilColumn: (exists) => until(places.get(besideKey(exists))!) };
}

const until = (index: number): string => `until_${index}`;

/** The rows that can be found, from the period's begin to the end of the last window. */
function otherRows(read: EntityRead, { ask, dialect }: Looking): Layer[] {
  const period = besidePeriod(ask);
  const over = period ?? longBefore(ask.asOf);
  const at = dialect.name(read.entity.at!);
  return layersOf({
    name: otherName(read.entity.name),
    read,
    fields: besideFields(ask, read),
    doubts: false,
    tableWhere: period && tableCondition(read, over, dialect),
    where: period ? [dialect.during(at, over)] : [],
    context: contextFor(dialect, over, ask.asOf),
  }).layers;
}

function otherName(entity: string): string {
  return `beside_${entity}`;
}

/** Both tables in one, walked once by a window from the last start to the first: what stands last above a row is what it looks for. */
function firstLayers(exists: ExistsRow, index: number, { ask, dialect, from, columns }: Looking): Layer[] {
  const { entity, besides } = { entity: ask.read.entity, besides: ask.besides };
  const other = besides.get(exists.entity)!.entity;
  const kept = columns.map(({ name }) => dialect.name(name));
  const nothing = columns.map(({ name, type }) => `CAST(NULL AS ${dialect.types[type]}) AS ${dialect.name(name)}`);
  const keys = exists.keys.map((_, place) => `key_${place}`);
  // With its table: beside it stands nothing in place of a column that may bear the same name.
  const theirs = (field: string) => columnOf(otherName(other.name), field, dialect);
  const named = (column: (key: ExistsRow['keys'][number]) => string) =>
    exists.keys.map((key, place) => `${column(key)} AS ${keys[place]}`);
  const at = dialect.name(entity.at!);
  const end = endField(ask.read);
  const ended = end ? `COALESCE(${dialect.name(end)}, ${at})` : at;
  const conditions = [
    ...exists.keys.map(({ there }) => `${theirs(there)} IS NOT NULL`),
    ...(exists.where ? [writeCondition(exists.where, { dialect, alias: otherName(other.name) })] : []),
  ];
  const here = `SELECT ${[...kept, '0 AS is_other', `${at} AS starts`, ...named((key) => dialect.name(key.here))].join(', ')}\n  FROM ${dialect.name(from)}`;
  const there = `SELECT ${[...nothing, '1', theirs(other.at!), ...named((key) => theirs(key.there))].join(', ')}\n  FROM ${dialect.name(otherName(other.name))}\n  WHERE ${conditions.join(' AND ')}`;
  const window = `PARTITION BY ${keys.join(', ')} ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`;
  const first = `MIN(CASE WHEN is_other = 1 THEN starts END) OVER (${window}) AS first_start`;
  return [
    { name: `${from}_among`, sql: `${here}\n  UNION ALL\n  ${there}` },
    { name: `${from}_first`, sql: `SELECT\n    *,\n    ${first}\n  FROM ${dialect.name(`${from}_among`)}` },
    {
      name: `${from}_until`,
      sql: `SELECT ${[...kept, `first_start - ${ended} AS ${until(index)}`].join(', ')}\n  FROM ${dialect.name(`${from}_first`)}\n  WHERE is_other = 0`,
    },
  ];
}
