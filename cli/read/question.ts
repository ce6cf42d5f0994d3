import { checkStreet, runStreet } from '../../src/answer';
import { Problem, queryOf } from '../../src/model';
import type { Calendar, Definitions, Instant, Query, Request, WeekStart } from '../../src/model';
import type { Given } from '../flags';
import { judged } from '../schema/judge';
import { readData } from './file';
import type { OpenSource } from './source';
import { demandZone, readTime } from './time';
import type { Present } from './time';

export const QUESTION_FLAGS = {
  request: {
    kind: 'text',
    value: 'FILE',
    says: 'the query that a panel stores (schemas/request.v1.json); JSON or YAML',
  },
  at: {
    kind: 'text',
    value: 'TIME',
    says: 'the present; default: the clock. TIMEs: 2026-01-31, ISO text, ms, now-30d, now/d',
  },
  from: {
    kind: 'text',
    value: 'TIME',
    says: "start of the period; default: the request's, or the data's first instant",
  },
  to: { kind: 'text', value: 'TIME', says: "end of the period, exclusive; default: the request's, or the present" },
  zone: {
    kind: 'text',
    value: 'IANA',
    says: "zone in which days begin and times are read; default: the request's, or UTC",
  },
  'week-start': { kind: 'text', value: 'DAY', says: 'monday (default), sunday or saturday' },
} as const;

type Time = string | number;

/** A request file: the query, perhaps with its time and its reader's calendar. */
export interface Asked extends Query {
  period?: { from: Time; to: Time };
  range?: { from: Time; to: Time };
  zone?: string;
  weekStart?: WeekStart;
}

/** The question that a file asks, if it is one. */
export async function readAsked(file: string): Promise<Asked> {
  return judged(await readData(file), 'request', file) as Asked;
}

/** The question with its time: flags win over the file. */
export async function requestFrom(
  asked: Asked,
  given: Given,
  clock: Instant,
  data: { definitions: Definitions; source: OpenSource }
): Promise<Request> {
  const calendar = calendarOf(asked, given);
  const now = given.text.at === undefined ? clock : readTime(given.text.at, { now: clock, calendar });
  const period = await periodOf(asked, given, { now, calendar }, data);
  return { ...queryOf(asked), period, calendar, now };
}

const WEEK_STARTS: readonly string[] = ['monday', 'sunday', 'saturday'];

export function calendarOf(asked: Asked, { text }: Given): Calendar {
  const weekStart = text['week-start'] ?? asked.weekStart ?? 'monday';
  if (!WEEK_STARTS.includes(weekStart)) {
    throw new Problem('invalid', `--week-start ${weekStart}: no week starts on it.`, {
      hint: `Write one of ${WEEK_STARTS.join(', ')}.`,
    });
  }
  return { zone: demandZone(text.zone ?? asked.zone ?? 'UTC'), weekStart: weekStart as WeekStart };
}

async function periodOf(
  { period, range }: Asked,
  { text }: Given,
  present: Present,
  data: { definitions: Definitions; source: OpenSource }
): Promise<Request['period']> {
  const from = text.from ?? period?.from ?? range?.from;
  const to = text.to ?? period?.to ?? range?.to;
  const end = to === undefined ? present.now : readTime(to, present, 'end');
  return { from: from === undefined ? await firstInstant(data, present.now) : readTime(from, present), to: end };
}

/** When the data begin, asked of every mapped entity. */
async function firstInstant(
  { definitions, source }: { definitions: Definitions; source: OpenSource },
  now: Instant
): Promise<Instant> {
  const { entities, problems } = await runStreet(checkStreet(definitions, { now }), source.fetch);
  const starts = entities.flatMap(({ from }) => (from === null ? [] : [from]));
  if (starts.length === 0) {
    const why = [...problems, ...entities.flatMap((entity) => entity.problems)];
    throw (
      why.find(({ severity }) => severity === 'error') ??
      new Problem('empty', 'The data have no first instant, so there is no period.', { hint: 'Give --from and --to.' })
    );
  }
  return Math.min(...starts);
}
