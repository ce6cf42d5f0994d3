import { decimal, whole } from './whole';

/** The object ids of types whose text is not the value. Every other type stays text. */
const PARSE: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't' || text === 'true',
  20: whole, // bigint
  21: Number, // smallint
  23: Number, // integer
  26: Number, // oid
  700: Number, // real
  701: Number, // double precision
  1700: (text) => (text === 'NaN' ? NaN : decimal(text)), // numeric
  1082: instant, // date
  1114: instant, // timestamp
  1184: instant, // timestamp with time zone
};

const asText = (text: string) => text;

/** How the text of a value becomes the value, by PostgreSQL's object id of the type. */
export function parserOf(oid: number): (text: string) => unknown {
  return PARSE[oid] ?? asText;
}

/** PostgreSQL's own types, from `from` to `to`, for a driver that wants a parser for each. */
export function parsersOf(from: number, to: number): Record<number, (text: string) => unknown> {
  const oids = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(oids.map((oid) => [oid, parserOf(oid)]));
}

const ENDS: Readonly<Record<string, number>> = { infinity: Infinity, '-infinity': -Infinity };
const INSTANT = /^(\d{4,})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d)(\.\d+)?(?:([+-])(\d\d):?(\d\d)?:?(\d\d)?)?)?( BC)?$/;

/** Milliseconds since 1970 of a date or timestamp. Nearly all have the plain shape, for which reading digits is ten times faster. */
export function instant(text: string): number | null {
  return text.length === PLAIN.length && text.endsWith('+00') ? plainInstant(text) : anyInstant(text);
}

const PLAIN = '2024-03-31 01:30:00+00';

function plainInstant(text: string): number {
  const two = (at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528; // 11 x the code of '0'
  const year = two(0) * 100 + two(2);
  // Date.UTC takes years 0 to 99 for 1900 to 1999.
  return year < 100 ? anyInstant(text)! : Date.UTC(year, two(5) - 1, two(8), two(11), two(14), two(17));
}

/** Of a date, or of a timestamp with or without zone, as PostgreSQL's ISO style writes them. */
export function anyInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) {
    return ENDS[text] ?? null;
  }
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0, fraction = 0, sign, ...rest] = match;
  const [offsetHours = 0, offsetMinutes = 0, offsetSeconds = 0, beforeChrist] = rest;
  const days = daysSince1970(beforeChrist ? 1 - Number(year) : Number(year), Number(month), Number(day));
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const offset = Number(offsetHours) * 3600 + Number(offsetMinutes) * 60 + Number(offsetSeconds);
  return (days * 86_400 + time - (sign === '-' ? -offset : offset)) * 1000 + Math.floor(Number(fraction) * 1000);
}

function daysSince1970(year: number, month: number, day: number): number {
  // Date.UTC takes years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
