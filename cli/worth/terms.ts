import { didYouMean } from '../../src/formula';
import { Problem } from '../../src/model';
import { bgBb, bgNbd, discountFor, mbgNbd, paretoNbd } from '../../src/stats';
import type { Future } from '../../src/stats';
import { numberFrom } from '../flags';
import type { Flags, Given } from '../flags';
import { readTime } from '../read/time';

const DAY = 86_400_000;
const WEEK_DAYS = 7;
const YEAR_DAYS = 365.25;

/** Models of customers who buy as they like until, unseen, they leave. */
export const MODELS = {
  'bg-nbd': { title: 'BG/NBD', model: bgNbd },
  'mbg-nbd': { title: 'MBG/NBD', model: mbgNbd },
  'pareto-nbd': { title: 'Pareto/NBD', model: paretoNbd },
  'bg-bb': { title: 'BG/BB', model: bgBb },
} as const;
type ModelName = keyof typeof MODELS;
/** The model of customers under contract, who pay each period until they leave. */
const CONTRACT = 'sbg';

/** How customers are valued. */
export interface Terms<Model extends ModelName | typeof CONTRACT = ModelName | typeof CONTRACT> {
  model: Model;
  /** The last day whose purchases count, in days since 1970. */
  lastDay: number;
  /** Width of a step of the grid of time, in days; of BG/BB, of an occasion; under contract, the period for which customers pay. */
  stepDays: number;
  /** Share of what is spent that is earned. */
  margin: number;
  /** Share by which a year later is worth less. */
  yearly: number;
  /** Years; Infinity: without end. */
  years: number;
}

export type BuyingTerms = Terms<ModelName>;

/** Whether customers buy as they like, and are not under contract. */
export function isBuying(terms: Terms): terms is BuyingTerms {
  return terms.model !== CONTRACT;
}

export const TERM_FLAGS = {
  model: {
    kind: 'text',
    value: 'NAME',
    says: `${Object.keys(MODELS).join(', ')}, or sbg for customers under contract; default bg-nbd`,
  },
  at: { kind: 'text', value: 'TIME', says: 'what happened before it counts; the values are as of then; default now/d' },
  step: {
    kind: 'text',
    value: 'DAYS',
    says: 'grid of time on which customers are alike, default 7; for bg-bb from one occasion to the next; for sbg the period that is paid for, default a month',
  },
  margin: { kind: 'text', value: 'SHARE', says: 'of what is spent, so much is earned: 0.3; default 1' },
  discount: { kind: 'text', value: 'SHARE', says: 'by which a year later is worth less; default 0.1' },
  years: { kind: 'text', value: 'N', says: 'so far ahead; default: without end' },
} as const satisfies Flags;

/** Throws a Problem that names the flag. */
export function termsFrom(given: Given, now: number): Terms {
  const { text } = given;
  const at = readTime(text.at ?? 'now/d', { now, calendar: { zone: 'UTC', weekStart: 'monday' } });
  const model = modelFrom(text.model ?? 'bg-nbd');
  const terms: Terms = {
    model,
    lastDay: Math.ceil(at / DAY) - 1,
    stepDays: numberFrom(given, 'step', { usual: model === CONTRACT ? YEAR_DAYS / 12 : WEEK_DAYS, least: 1 }),
    margin: numberFrom(given, 'margin', { usual: 1, least: Number.MIN_VALUE }),
    yearly: numberFrom(given, 'discount', { usual: 0.1, least: 0 }),
    years: numberFrom(given, 'years', { usual: Infinity, least: 0 }),
  };
  if (terms.years === Infinity && terms.yearly === 0) {
    throw new Problem('invalid', 'What never ends must be discounted.', { hint: 'Add --years 5, or a discount.' });
  }
  return isBuying(terms) ? { ...terms, stepDays: Math.round(terms.stepDays) } : terms;
}

/** How the model of buying counts time. */
export interface Clock {
  /** Its unit of time, in days. */
  unitDays: number;
  /** Everything bought in so many days is one purchase. */
  occasionDays: number;
}

/** BG/BB counts occasions, on each of which there is one purchase or none; the others see time go by, and count purchases by the day. */
export function clockOf({ model, stepDays }: BuyingTerms): Clock {
  return model === 'bg-bb' ? { unitDays: stepDays, occasionDays: stepDays } : { unitDays: WEEK_DAYS, occasionDays: 1 };
}

/** The time to come, in units of so many days. */
export function futureOf({ yearly, years }: Pick<Terms, 'yearly' | 'years'>, unitDays: number): Future {
  return { horizon: (years * YEAR_DAYS) / unitDays, discount: discountFor(yearly, unitDays / YEAR_DAYS) };
}

/** `2026-01-31` */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function modelFrom(name: string): Terms['model'] {
  const names = [...Object.keys(MODELS), CONTRACT];
  if (!names.includes(name)) {
    throw new Problem('unknown', `There is no model "${name}".`, { hint: didYouMean(name, names) });
  }
  return name as Terms['model'];
}
