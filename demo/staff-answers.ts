import type { EngagementSlot } from '../src/model';
import type { Centre } from './centre';
import { DAY } from './days';
import { payrollOf } from './payroll';
import { chanceOf } from './random';
import { teamWeeks } from './staff-weeks';
import { TRUTHS } from './truths';

/** One row of `staff_answers`. */
export interface StaffAnswer {
  answer_id: string;
  wave: string;
  closed_at: number;
  person: string;
  question: string;
  answer: number;
  site: string;
  team: string;
  tenure: Band | null;
}

/** How long people have been here, from the day on which a band begins. */
const BANDS = [
  [0, 'up to 3 months'],
  [91, '3 to 12 months'],
  [365, '1 to 3 years'],
  [1095, 'over 3 years'],
] as const;
type Band = (typeof BANDS)[number][1];

/** What is asked, and how it is answered in the mean. */
const QUESTIONS: ReadonlyArray<readonly [question: EngagementSlot, mean: number]> = [
  ['expectations', 4.1],
  ['materials', 3.1],
  ['strengths', 3.6],
  ['recognition', 3.2],
  ['care', 3.8],
  ['growth', 3.3],
  ['voice', 3.3],
  ['purpose', 3.9],
  ['quality', 3.9],
  ['friendship', 3.6],
  ['progress', 3.5],
  ['learning', 3.5],
];

/** Weeks from one survey to the next, share of people who answer, how much they and their answers differ. */
const EVERY = 4;
const ANSWERS = 0.8;
const PEOPLE_DIFFER = 0.6;
const ANSWERS_DIFFER = 0.7;

/** Days before the end on which people began to be asked how the day was; share who answer, and the mean answer. */
const ASKED_DAYS = 91;
const ANSWERS_DAILY = 0.7;
const USUAL_DAY = 3.5;
/** When answers of a day are closed, from its start: on the same day, for it is laid beside what was done on it. */
const CLOSES_DAILY = 23.5 * 3_600_000;

const { answers, erosion } = TRUTHS.staff;
const ERODES: readonly string[] = erosion.questions;

/** What people said when asked, every four weeks. */
export function* staffAnswers(centre: Centre, seed = 1): Generator<StaffAnswer> {
  const chance = chanceOf(seed, 'answers');
  const tenures = tenuresOf(centre, seed);
  let people = 0;
  for (const { team, site, start, week, climate } of teamWeeks(centre)) {
    if (week % EVERY !== 1) {
      continue;
    }
    const wave = `${new Date(start).toISOString().slice(0, 10)} survey`;
    for (const days of tenures.get(`${team.name} ${start}`) ?? []) {
      const mood = PEOPLE_DIFFER * chance.normal() + answers * climate;
      const worn = erosion.yearly * (Math.min(days / 365, erosion.years) - erosion.usual);
      if (!chance.happens(ANSWERS)) {
        continue;
      }
      const who = `h${(people += 1)}`;
      for (const [question, mean] of QUESTIONS) {
        const answer = onScale(mean + mood + (ERODES.includes(question) ? worn : 0) + ANSWERS_DIFFER * chance.normal());
        yield {
          ...{ answer_id: `${who} ${question}`, wave, closed_at: start + 5 * DAY },
          ...{ person: who, question, answer, site, team: team.name, tenure: bandOf(days) },
        };
      }
    }
  }
}

/** How people said each evening that the day was: worse where there was more to do than is usual in their team. */
export function* dayAnswers(
  { days, until, organisation }: Centre,
  occupancies: ReadonlyMap<string, number>,
  seed = 1
): Generator<StaffAnswer> {
  const chance = chanceOf(seed, 'days of people');
  const asked = days.filter(({ beforeEnd, start }) => beforeEnd <= ASKED_DAYS && start + DAY <= until);
  for (const { name: team, site, agents } of organisation.teams) {
    const loads = asked.map(({ start }) => occupancies.get(`${team} ${start}`) ?? null);
    const known = loads.filter((load) => load !== null);
    const usual = known.reduce((sum, load) => sum + load, 0) / Math.max(1, known.length);
    for (const [index, { start }] of asked.entries()) {
      const mood = USUAL_DAY + TRUTHS.staff.dayByLoad * ((loads[index] ?? usual) - usual);
      const wave = new Date(start).toISOString().slice(0, 10);
      const who = agents.map((_, seat) => `${wave} ${team} ${seat}`).filter(() => chance.happens(ANSWERS_DAILY));
      const asking = {
        wave,
        closed_at: start + CLOSES_DAILY,
        question: 'day',
        site: organisation.sites[site].name,
        team,
        tenure: null,
      };
      yield* who.map((person) => ({ ...asking, answer_id: person, person, answer: onScale(mood + chance.normal()) }));
    }
  }
}

/** Days that each person of a team has been here, by team and week. */
function tenuresOf(centre: Centre, seed: number): ReadonlyMap<string, readonly number[]> {
  const tenures = new Map<string, number[]>();
  for (const { team, week_of, tenure_days } of payrollOf(centre, seed)) {
    const key = `${team} ${week_of}`;
    tenures.set(key, [...(tenures.get(key) ?? []), tenure_days]);
  }
  return tenures;
}

function bandOf(days: number): Band {
  return BANDS.filter(([from]) => days >= from).at(-1)![1];
}

function onScale(answer: number): number {
  return Math.min(5, Math.max(1, Math.round(answer)));
}
