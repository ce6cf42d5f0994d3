import { chanceOf, cumulative, type Chance } from './random';
import { DAY } from './days';
import type { Organisation } from './organisation';
import { TRUTHS, type Tier } from './truths';

export const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D'];
export const SEGMENTS = ['Household', 'Family', 'Student', 'Small business', 'Landlord'] as const;

/** What the house wants to know of a customer, and how often it is known from the day of joining. */
export const NEEDED = [
  { name: 'email', knownAtStart: 0.93 },
  { name: 'mobile', knownAtStart: 0.86 },
  { name: 'address', knownAtStart: 0.94 },
  { name: 'birth_date', knownAtStart: 0.74 },
  { name: 'occupation', knownAtStart: 0.5 },
  { name: 'contact_preference', knownAtStart: 0.6 },
] as const;

const YEAR = 365 * DAY;
const TIER_WEIGHTS = cumulative([10, 25, 35, 30]);
const TIER_VALUE = [9000, 3200, 1300, 420];
const SEGMENT_WEIGHTS = cumulative([42, 26, 14, 11, 7]);
/** Customers joined over so many years, more of them lately. */
const YEARS = 6;
/** Leaving anyway is likelier in the first year. */
const FIRST_YEAR = 1.6;

/** All customers, one array a property; what contacts do to them is written here. */
export interface Population {
  size: number;
  tier: Uint8Array;
  segment: Uint8Array;
  home: Uint8Array;
  value: Float64Array;
  joinedAt: Float64Array;
  /** As things stand; the next contact may change it. */
  leftAt: Float64Array;
  /** The same but for the wait of the last contact. */
  leftOtherwiseAt: Float64Array;
  /** End of the latest contact: nobody is in two at once. */
  busyUntil: Float64Array;
  /** By needed field: when it was last learned; NaN where unknown. */
  learnedAt: readonly Float64Array[];
}

export function populationOf(seed: number, size: number, until: number, { homes, sites }: Organisation): Population {
  const chance = chanceOf(seed, 'customers');
  const population = emptyPopulation(size);
  for (let customer = 0; customer < size; customer += 1) {
    const tier = chance.index(TIER_WEIGHTS);
    population.tier[customer] = tier;
    population.segment[customer] = chance.index(SEGMENT_WEIGHTS);
    population.home[customer] = chance.index(homes);
    population.value[customer] = Math.round(TIER_VALUE[tier] * Math.exp(0.35 * chance.normal()) * 100) / 100;
    population.joinedAt[customer] = secondsOnly(until - YEARS * YEAR * chance.share() ** 1.15);
    population.leftAt[customer] = population.joinedAt[customer] + lifeAnyway(chance, TIERS[tier]);
    population.leftOtherwiseAt[customer] = population.leftAt[customer];
    learnAtStart(population, customer, until, { asks: sites[population.home[customer]].asks, chance });
  }
  return population;
}

function emptyPopulation(size: number): Population {
  const floats = () => new Float64Array(size);
  const bytes = () => new Uint8Array(size);
  return {
    size,
    tier: bytes(),
    segment: bytes(),
    home: bytes(),
    value: floats(),
    joinedAt: floats(),
    leftAt: floats(),
    leftOtherwiseAt: floats(),
    busyUntil: floats(),
    learnedAt: NEEDED.map(floats),
  };
}

function lifeAnyway(chance: Chance, tier: Tier): number {
  const rate = TRUTHS.leaving.yearlyAnyway[tier];
  const early = chance.exponential(YEAR / (rate * FIRST_YEAR));
  return secondsOnly(early < YEAR ? early : YEAR + chance.exponential(YEAR / rate));
}

/** Known since joining, or learned again since, by letter or on the website; more of it where the site asks more. */
function learnAtStart(
  { joinedAt, learnedAt }: Population,
  customer: number,
  until: number,
  { asks, chance }: { asks: number; chance: Chance }
): void {
  NEEDED.forEach(({ knownAtStart }, field) => {
    const again = secondsOnly(until - chance.share() * 3 * YEAR);
    const learned = chance.happens(0.5) && again > joinedAt[customer] ? again : joinedAt[customer];
    learnedAt[field][customer] = chance.happens(knownAtStart * (0.75 + 0.35 * asks)) ? learned : NaN;
  });
}

/** A customer who is one at that time. Some call far more often than others. */
export function someCustomer({ size, joinedAt, leftAt }: Population, at: number, chance: Chance): number {
  for (;;) {
    const rank = Math.floor(size * chance.share() ** 1.5);
    const customer = (rank * SPREAD) % size; // so that frequent callers are not those with low numbers
    if (joinedAt[customer] <= at && at < leftAt[customer]) {
      return customer;
    }
  }
}

const SPREAD = 7919;

/** Asked for one thing, first for what is missing. */
export function learn({ learnedAt }: Population, customer: number, at: number, chance: Chance): void {
  const missing = learnedAt.findIndex((learned) => Number.isNaN(learned[customer]));
  const field = missing >= 0 && chance.happens(0.5) ? missing : chance.whole(NEEDED.length);
  learnedAt[field][customer] = at;
}

/** An unresolved contact may make a customer leave; the more they are worth, the likelier. */
export function disappoint({ tier, leftOtherwiseAt }: Population, customer: number, at: number, chance: Chance): void {
  const { afterUnresolved, daysToLeave } = TRUTHS.leaving;
  if (chance.happens(afterUnresolved[TIERS[tier[customer]]])) {
    const leaves = secondsOnly(at + DAY + chance.exponential(daysToLeave * DAY));
    leftOtherwiseAt[customer] = Math.min(leftOtherwiseAt[customer], leaves);
  }
}

/** After each contact: what a long wait did before is forgotten, and this one may make the customer leave until the next. */
export function remember(
  { leftAt, leftOtherwiseAt }: Population,
  customer: number,
  { at, waitedLong }: { at: number; waitedLong: boolean },
  chance: Chance
): void {
  const weary = waitedLong ? secondsOnly(at + chance.exponential(DAY / TRUTHS.waiting.leavesDaily)) : Infinity;
  leftAt[customer] = Math.min(leftOtherwiseAt[customer], weary);
}

function secondsOnly(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
