import type { ColumnType } from '../../databases';
import type { ColumnField, MappedField, ReadAs, ValueType } from '../../src/model';
import { offsetAt } from '../../src/plan';

import type { Value } from './canonical.testkit';

/** One way in which a house may keep a field, and how a mapping reads it. */
export interface Form {
  type: ValueType;
  columns: readonly ColumnType[];
  write: (value: Value, told: Told) => unknown[];
  mapped: (place: Place, told: Told) => Record<string, MappedField>;
  /** Whether all these values can be kept so. Without it: any. */
  holds?: (values: readonly Value[], everywhere: boolean) => boolean;
}

interface Told {
  zone: string;
  /** All values of the field. */
  values: readonly Value[];
}

interface Place {
  name: string;
  columns: readonly string[];
  nulls: Pick<ColumnField, 'null'>;
}

type Mapped = Form['mapped'];

/** Read as they are, or `as` what they are. */
const read =
  (as?: ReadAs): Mapped =>
  ({ name, columns, nulls }) => ({
    [name]: {
      ...(columns.length === 1 ? { column: columns[0] } : { columns }),
      ...(as === undefined ? {} : { as }),
      ...nulls,
    },
  });

/** Worked out by a formula from a field of the house's own. */
const worked =
  (type: ValueType, formula: (own: string) => string): Mapped =>
  ({ name, columns: [column], nulls }) => ({
    [`own_${name}`]: { column, type, ...nulls },
    [name]: { formula: formula(`own_${name}`) },
  });

/** Looked up in the mapping's list. */
const listed =
  (entries: (told: Told) => ReadonlyArray<readonly [string, Value]>): Mapped =>
  ({ name, columns: [column], nulls }, told) => ({
    [name]: { column, values: Object.fromEntries(entries(told)), ...nulls },
  });

/** The same for every row. */
const constant =
  (write: (value: Value) => string): Mapped =>
  ({ name }, { values }) => ({ [name]: { formula: write(values[0]) } });
const alike = (values: readonly Value[], everywhere: boolean) => values.length === 1 && everywhere;

const KEYS = ['k', 'K', "k'", 'k\\', '__proto__', 'ķ', 'constructor', '$k', 'k"; --', '%', '_', '0', '00', 'ka', 'kb'];
const keyed = ({ values }: Told) => values.map((value, index) => [keyOf(index), value] as const);
const keyOf = (index: number) => KEYS[index] ?? `key ${index}`;
const whole = (values: readonly Value[]) => values.every((value) => Math.abs(value as number) < 1e6);

const iso = (ms: number) => new Date(ms).toISOString().slice(0, -1);
const instantOf = (value: Value) => Date.parse(value as string);
const localOf = (value: Value, { zone }: Told) => instantOf(value) + offsetAt(zone, instantOf(value));

/** h:mm:ss, with a minus in front where it is below nothing. */
function clock(value: Value): string {
  const seconds = Math.abs(value as number);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const sign = (value as number) < 0 ? '-' : '';
  return `${sign}${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}

/** 31.01.2026 9:05:07 */
function written(ms: number): [day: string, time: string] {
  const [day, time] = iso(ms).slice(0, 19).split('T');
  return [day.split('-').reverse().join('.'), time.replace(/^0/, '')];
}

const onlyText = (type: ValueType, write: (value: Value, told: Told) => string, mapped: Mapped): Form => ({
  type,
  columns: ['text'],
  write: (value, told) => [write(value, told)],
  mapped,
});
const number = (write: (value: number) => number, mapped: Mapped, column: ColumnType = 'double'): Form => ({
  type: 'number',
  columns: [column],
  write: (value) => [write(value as number)],
  mapped,
});
const truth = (column: ColumnType, [yes, no]: readonly [unknown, unknown], mapped: Mapped): Form => ({
  type: 'boolean',
  columns: [column],
  write: (value) => [value === true ? yes : no],
  mapped,
});
const instant = (column: ColumnType, write: (value: Value, told: Told) => unknown, as: ReadAs): Form => ({
  type: 'instant',
  columns: [column],
  write: (value, told) => [write(value, told)],
  mapped: read(as),
});

export const FORMS: Readonly<Record<string, Form>> = {
  number: number((value) => value, read()),
  'whole number': { ...number((value) => value, read('number'), 'integer'), holds: whole },
  milliseconds: number((value) => value * 1000, read('ms')),
  // Only a duration that comes from a column is asked whether it can be true.
  doubled: {
    ...number(
      (value) => value * 2,
      worked('number', (own) => `${own} / 2`)
    ),
    holds: (values) => values.every((value) => (value as number) >= 0 && (value as number) <= 86_400),
  },
  'text of a number': onlyText('number', String, read()),
  'number with exponent': onlyText('number', (value) => (value as number).toExponential(), read('seconds')),
  clock: { ...onlyText('number', clock, read('hh:mm:ss')), holds: whole },
  'word for a number': onlyText('number', (value, { values }) => keyOf(values.indexOf(value)), listed(keyed)),
  'broken code for a number': {
    ...number(
      (value) => value,
      listed(({ values }) => values.map((value) => [String(value), value]))
    ),
    holds: whole,
  },
  'code for a number': {
    ...number(
      (value) => value,
      listed(({ values }) => values.map((value) => [String(value), value])),
      'integer'
    ),
    holds: whole,
  },

  boolean: truth('boolean', [true, false], read()),
  'yes and no': truth('text', ['Yes', 'no'], read()),
  't and f': truth('text', ['t', 'f'], read('boolean')),
  'text of 1 and 0': truth('text', ['1', '0'], read()),
  '1 and 0': truth('integer', [1, 0], read()),
  'two words': truth(
    'text',
    ['J', 'j'],
    listed(() => [
      ['J', true],
      ['j', false],
    ])
  ),
  'one word and others': truth(
    'text',
    ['$yes', 'whatever'],
    listed(() => [
      ['$yes', true],
      ['*', false],
    ])
  ),
  'codes of outcomes': truth(
    'integer',
    [17, 4],
    listed(() => [
      ['17', true],
      ['4', false],
    ])
  ),
  compared: truth(
    'text',
    ["it's", 'not'],
    worked('text', (own) => `${own} = 'it''s'`)
  ),
  counted: truth(
    'integer',
    [3, 0],
    worked('number', (own) => `${own} > 0`)
  ),
  always: { ...truth('text', ['x', 'x'], constant(String)), holds: alike },

  text: onlyText('text', String, read()),
  'code for a text': {
    type: 'text',
    columns: ['integer'],
    write: (value, { values }) => [values.indexOf(value) + 1],
    mapped: listed(({ values }) => values.map((value, index) => [String(index + 1), value])),
  },
  'word for a text': onlyText('text', (value, { values }) => keyOf(values.indexOf(value)), listed(keyed)),
  'cased text': onlyText(
    'text',
    (value) => (value === 'Leeds' ? 'LEEDS 1' : String(value)),
    worked('text', (own) => `case when ${own} in ('LEEDS 1') then 'Leeds' else ${own} end`)
  ),
  'the same text': {
    ...onlyText(
      'text',
      () => 'x',
      constant((value) => `'${String(value).replaceAll("'", "''")}'`)
    ),
    holds: alike,
  },

  timestamp: instant('timestamp', instantOf, 'timestamp'),
  'local timestamp': instant('timestamp_local', localOf, 'local'),
  epoch: instant('double', (value) => instantOf(value) / 1000, 'epoch'),
  'whole epoch': instant('integer', (value) => instantOf(value) / 1000, 'epoch'),
  'text of an epoch': instant('text', (value) => String(instantOf(value) / 1000), 'epoch'),
  'epoch in ms': instant('double', instantOf, 'epoch_ms'),
  'text of an epoch in ms': instant('text', (value) => String(instantOf(value)), 'epoch_ms'),
  'text of UTC': instant('text', (value) => `${iso(instantOf(value))}Z`, 'iso'),
  'text with an offset': instant('text', (value) => `${iso(instantOf(value) + 20_700_000)}+05:45`, 'iso'),
  'text of local time': instant('text', (value, told) => iso(localOf(value, told)).replace('T', ' '), 'iso'),
  'written time': instant('text', (value, told) => written(localOf(value, told)).join(' '), {
    format: 'dd.MM.yyyy H:mm:ss',
  }),
  'written time of a zone': instant(
    'text',
    (value, told) => written(localOf(value, { ...told, zone: 'Asia/Tokyo' })).join(' '),
    { format: 'dd.MM.yyyy H:mm:ss', zone: 'Asia/Tokyo' }
  ),
  'day and time': {
    type: 'instant',
    columns: ['text', 'text'],
    write: (value, told) => written(localOf(value, told)),
    mapped: read({ format: 'dd.MM.yyyy H:mm:ss' }),
  },
  'time worked out': {
    type: 'instant',
    columns: ['timestamp'],
    write: (value) => [instantOf(value)],
    mapped: worked('instant', (own) => own),
  },
};
