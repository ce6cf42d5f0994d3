import type { Family, Goalposts, Metric, Profile, ProfileFamily, ProfileMetric, Unit } from '../../../model';
import type { Vocabulary } from '../../types';

type Metrics = Vocabulary['metrics'];
type Profiles = Vocabulary['profiles'];

/** A profile to start from, under its own name where the house has not taken that yet: then it stands in the place of the catalogue's. */
export function startedFrom(shipped: Profile, own: readonly Profile[]): Profile {
  const taken = own.map(({ name }) => name);
  const { name, title, families, ...rest } = shipped;
  return { name: freeName(name, taken), title, ...rest, families, version: 1, effective: '' };
}

function freeName(wanted: string, taken: readonly string[]): string {
  let number = 2;
  let name = wanted;
  while (taken.includes(name)) {
    name = `${wanted}-${number}`;
    number += 1;
  }
  return name;
}

/** The next version of a profile, in force from a day on. */
export function nextVersion(profile: Profile, own: readonly Profile[], day: string): Profile {
  const versions = own.filter(({ name }) => name === profile.name).map(({ version }) => version);
  return { ...profile, version: Math.max(...versions) + 1, effective: day };
}

/** The first metric of the family that is not in it yet, with goalposts to start from; the last one there is where all are. */
export function addedMetric(
  { family, metrics: chosen }: ProfileFamily,
  metrics: Metrics,
  profiles: Profiles
): ProfileMetric {
  const ofFamily = Object.values(metrics).filter((metric) => metric.family === family);
  const free = ofFamily.find(({ name }) => chosen.every(({ metric }) => metric !== name));
  return metricFrom(free ?? ofFamily[ofFamily.length - 1] ?? Object.values(metrics)[0], profiles);
}

/** The first family that is not there yet. */
export function addedFamily(families: readonly Family[], metrics: Metrics, profiles: Profiles): ProfileFamily {
  const measured = Object.values(metrics).map(({ family }) => family);
  const family = measured.find((each) => !families.includes(each)) ?? measured[0];
  const empty: ProfileFamily = { family, title: capital(family), weight: 1, metrics: [] };
  return { ...empty, metrics: [addedMetric(empty, metrics, profiles)] };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** As a known profile judges it, or, where none does, with goalposts that its unit makes likely. */
export function metricFrom(metric: Metric, profiles: Profiles): ProfileMetric {
  const judged = Object.values(profiles)
    .flatMap(({ families }) => families.flatMap(({ metrics }) => metrics))
    .find((each) => each.metric === metric.name && each.variant === undefined && each.parameters === undefined);
  return judged ? { ...judged, weight: 1 } : { metric: metric.name, weight: 1, ...likely(metric) };
}

/** Of what is best, what else can be told without the data. */
const BEST: Readonly<Record<Unit, number>> = {
  share: 1,
  seconds: 600,
  score: 100,
  points: 100,
  count: 100,
  money: 100,
  number: 10,
};

function likely({ unit, direction }: Metric): { target: number; goalposts: Goalposts } {
  return LIKELY[direction](BEST[unit]);
}

const LIKELY: Readonly<Record<Metric['direction'], (best: number) => { target: number; goalposts: Goalposts }>> = {
  higher: (best) => ({ target: best * 0.8, goalposts: { direction: 'higher', worst: best * 0.4, best: best * 0.95 } }),
  lower: (best) => ({ target: best * 0.2, goalposts: { direction: 'lower', worst: best * 0.5, best: best * 0.05 } }),
  band: (best) => ({
    target: best * 0.5,
    goalposts: { direction: 'band', floor: best * 0.1, low: best * 0.3, high: best * 0.6, ceiling: best * 1.5 },
  }),
};

/** A list with one of its items changed, or gone. */
export function replaced<T>(list: readonly T[], at: number, changed: T | undefined): T[] {
  return list.flatMap((each, index) => (index === at ? (changed ?? []) : [each])) as T[];
}

/** Share of the weight that one of a list has, 0 to 1. */
export function shareOf(weight: number, all: ReadonlyArray<{ weight: number }>): number {
  return weight / all.reduce((sum, each) => sum + each.weight, 0);
}

/** How a figure is typed and read: shares as per cents. */
export function unitOf(unit: Unit): { factor: number; suffix: string } {
  return unit === 'share' ? { factor: 100, suffix: '%' } : { factor: 1, suffix: unit === 'seconds' ? 's' : '' };
}

/** What was typed, in the metric's own unit; null where it is no number. Twelve digits, for 58 % is not 0.5800000000000001. */
export function typedNumber(text: string, factor: number): number | null {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? null : Number((number / factor).toPrecision(12));
}

export function shownNumber(value: number | undefined, factor: number): string {
  return value === undefined ? '' : String(Number((value * factor).toPrecision(12)));
}
