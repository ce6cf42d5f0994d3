import type { DatePattern } from '../plan';

/** Day and time as they stand on a calendar and a clock. */
interface Civil {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** A local time in milliseconds as if the clock showed UTC, and the minutes ahead of UTC where the text says them. */
export interface LocalTime {
  local: number;
  offset: number | null;
}

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?\s*$/;

/** A time of ISO 8601, with or without an offset. Undefined where it is none. */
export function isoTime(text: string): LocalTime | undefined {
  const match = ISO.exec(text);
  if (!match) {
    return undefined;
  }
  const [, year, month, day, hour = 0, minute = 0, second = 0, offset] = match;
  const local = localOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  });
  return local === undefined ? undefined : { local, offset: offset === undefined ? null : minutesOf(offset) };
}

/** Reads texts of a pattern. */
export class PatternReader {
  private readonly expression: RegExp;

  constructor(private readonly pattern: DatePattern) {
    this.expression = new RegExp(pattern.expression);
  }

  /** Milliseconds as if the clock showed UTC. Undefined where the text does not fit, or is no date. */
  read(text: string): number | undefined {
    const match = this.expression.exec(text);
    if (!match) {
      return undefined;
    }
    const civil: Civil = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    this.pattern.parts.forEach((part, index) => {
      const number = Number(match[index + 1]);
      if (part === 'shortYear') {
        civil.year = number < 70 ? 2000 + number : 1900 + number;
      } else {
        civil[part] = number;
      }
    });
    return localOf(civil);
  }
}

function localOf({ year, month, day, hour, minute, second }: Civil): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return undefined;
  }
  if (hour > 23 || minute > 59 || second >= 60) {
    return undefined;
  }
  return daysOf(year, month, day) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + Math.round(second * 1000);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : DAYS[month - 1];
}

/** Days since 1970-01-01 of a date of the Gregorian calendar. Years start in March here, so that the odd day comes last. */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719_469
  );
}

function minutesOf(offset: string): number {
  if (offset === 'Z') {
    return 0;
  }
  const digits = offset.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset[0] === '-' ? -minutes : minutes;
}
