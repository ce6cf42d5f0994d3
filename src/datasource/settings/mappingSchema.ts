import * as v from 'valibot';
import { presets } from '../../catalog/presets';

const literal = v.union(
  [v.string(), v.number(), v.boolean(), v.null()],
  'expected a text, a number, true, false or null'
);
const nulls = v.array(v.union([v.string(), v.number()], 'expected a text or a number'));

export const READ_AS = [
  'text',
  'number',
  'boolean',
  'seconds',
  'ms',
  'hh:mm:ss',
  'epoch',
  'epoch_ms',
  'iso',
  'timestamp',
  'local',
] as const;

const readAs = v.lazy((input) =>
  typeof input === 'object'
    ? v.strictObject({ format: text('format'), zone: v.optional(zone()) })
    : v.picklist(READ_AS, `expected one of ${READ_AS.join(', ')}, or {format, zone}`)
);

const ofTheHouse = {
  type: v.optional(v.picklist(['number', 'text', 'boolean', 'instant'], 'expected number, text, boolean or instant')),
  title: v.optional(v.string()),
};

const formulaField = v.strictObject({ formula: text('formula'), ...ofTheHouse });

const rowsWhere = v.strictObject({
  column: text('column name'),
  in: v.pipe(
    v.array(v.union([v.string(), v.number()], 'expected a text or a number')),
    v.minLength(1, 'expected at least one value')
  ),
});

const eventColumn = v.strictObject({ column: text('column name'), when: v.optional(rowsWhere) });

const columnField = v.pipe(
  v.strictObject({
    column: v.optional(text('column name')),
    columns: v.optional(columnNames()),
    when: v.optional(rowsWhere),
    from: v.optional(v.pipe(v.array(eventColumn), v.minLength(1, 'expected at least one column'))),
    take: v.optional(v.picklist(['first', 'last', 'next'], 'expected first, last or next')),
    as: v.optional(readAs),
    null: v.optional(nulls),
    values: v.optional(v.record(v.string(), literal)),
    ...ofTheHouse,
  }),
  v.check(
    ({ column, columns, from }) => [column, columns, from].filter((each) => each !== undefined).length === 1,
    'expected either column or columns'
  ),
  v.check(({ from, when }) => from === undefined || when === undefined, 'expected either from or when')
);

/** A union would only say that neither fits; asking which one was meant lets the message name what is wrong in it. */
const mappedField = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'formula' in input ? formulaField : columnField
);

const neededData = v.strictObject({
  name: text('name'),
  column: text('column name'),
  updated: v.optional(v.string()),
  fresh: v.optional(duration()),
  null: v.optional(nulls),
});

const foldedRows = v.strictObject({
  by: columnNames(),
  starts: v.optional(rowsWhere),
  order: columnNames(),
});

const release = v.strictObject({
  minimum: v.optional(
    v.pipe(
      v.number('expected a number'),
      v.integer('expected a whole number'),
      v.minValue(5, 'expected 5 people or more')
    )
  ),
  acknowledged: v.optional(text('name and date')),
});

const latestRows = v.strictObject({ by: text('column name'), of: text('column name') });

export const entityMappingSchema = v.pipe(
  v.strictObject({
    preset: v.optional(v.picklist(Object.keys(presets), `expected one of ${Object.keys(presets).join(', ')}`)),
    source: text('uid of a data source'),
    table: v.optional(text('table name')),
    query: v.optional(v.record(v.string(), v.unknown())),
    rows: v.optional(foldedRows),
    latest: v.optional(latestRows),
    fields: v.optional(v.record(v.string(), mappedField)),
    release: v.optional(release),
    anonymous: v.optional(text('name and date')),
    where: v.optional(v.string()),
    zone: v.optional(zone()),
    needs: v.optional(v.array(neededData)),
    settles_after: v.optional(duration()),
    longest: v.optional(duration()),
    cannot: v.optional(v.record(v.string(), v.string())),
  }),
  v.check(
    ({ preset, table, query }) => preset !== undefined || table !== undefined || query !== undefined,
    'expected a table or a query'
  ),
  v.check(({ preset, fields }) => preset !== undefined || fields !== undefined, 'expected fields'),
  v.transform(({ fields = {}, ...rest }) => ({ ...rest, fields }))
);

export const mappingSchema = v.strictObject({
  version: v.literal(1, 'expected 1'),
  name: v.string(),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected three capitals of ISO 4217, such as EUR'))),
  entities: v.record(v.string(), entityMappingSchema),
});

function text(what: string) {
  return v.pipe(v.string(`expected a ${what}`), v.trim(), v.nonEmpty(`expected a ${what}, received an empty text`));
}

function columnNames() {
  return v.pipe(v.array(text('column name')), v.minLength(1, 'expected at least one column'));
}

function duration() {
  return v.pipe(v.string(), v.regex(/^\d+(\.\d+)?[smhd]$/, 'expected a duration such as 2d, 12h or 30m'));
}

function zone() {
  return v.pipe(v.string(), v.check(isZone, 'expected the name of a time zone such as Europe/London'));
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
