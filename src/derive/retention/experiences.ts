import type { AtRisk, DimensionInfo, Experience, ExperienceKind, Experiences, Period } from '../../model';
import { eValue, mantelHaenszel, standardisedStake, worthLost } from '../../stats';
import type { Stratum, ValuedStratum } from '../../stats';

import { beyondChance } from './beyond-chance';
import { DELTA_WINDOW } from './delta-needs';
import { topicDeltas } from './deltas';
import { EXPERIENCE_WINDOW, LONG_WAIT } from './experience-needs';
import { countedOf, lostIn, meanWorth, rowsIn, worthIn } from './experience-rows';
import type { Row, Summed } from './experience-rows';
import { topicChanges } from './topics';
import { waitCurve } from './waits';
import type { Promised, Waited } from './waits';

export interface Asked {
  contacts: Period;
  recent: Period;
  /** Null: customers are not told apart. */
  within: DimensionInfo | null;
  /** What the groups of the cells are, after the stratum if there is one. */
  kinds: readonly ExperienceKind[];
  /** What is promised of waits, if the last group of the cells is how long customers waited. */
  promised: Promised | null;
  /** What is promised of effort. */
  promisedEffort: Promised | null;
}

/** What is told besides; null where that failed or is not known. */
interface Beside {
  lately: Summed | null;
  /** By stratum, topic, and whether the customer came back; and the same with what was reckoned before and after. */
  topics: Summed | null;
  deltas: Summed | null;
  /** By stratum and how long the contact tied the customer up. */
  efforts: Summed | null;
}

/** Each experience beside its absence, within strata; and what those are worth who had it lately. */
export function experiencesIn(past: Summed, { lately, topics, deltas, efforts }: Beside, asked: Asked): Experiences {
  const { contacts, recent, within, kinds, promised, promisedEffort } = asked;
  const [before, now] = [rowsIn(past), lately && rowsIn(lately)];
  const first = within === null ? 0 : 1;
  const found = told(
    kinds.flatMap((kind, index) => {
      const at = { first, place: first + index };
      return experienceOf(kind, strataOf(before, at), now && strataOf(now, at));
    })
  );
  return {
    ...{ contacts, recent },
    window: EXPERIENCE_WINDOW,
    waitSeconds: LONG_WAIT,
    within,
    kinds: found.sort((left, right) => right.difference.value - left.difference.value),
    ...topicsIn(topics, deltas, first),
    waits: promised && waitCurve(waitedIn(before, first), promised),
    efforts: promisedEffort && efforts && waitCurve(waitedIn(rowsIn(efforts), first), promisedEffort),
  };
}

/** As it was reckoned before and after, and where that is of too few, by leaving alone. */
function topicsIn(
  topics: Summed | null,
  deltas: Summed | null,
  first: number
): Pick<Experiences, 'topics' | 'topicsWindow'> {
  const reckoned = deltas ? topicDeltas(deltas, first) : [];
  return reckoned.length > 0
    ? { topics: reckoned, topicsWindow: DELTA_WINDOW }
    : { topics: topics && topicChanges(rowsIn(topics), first), topicsWindow: EXPERIENCE_WINDOW };
}

/** Those who had an experience and those who had not, and how many of them were lost, by stratum; what it is known by is its group in JSON. */
export function lostByStratum(past: Summed, { within, kinds }: Asked, kind: ExperienceKind): Map<string, Stratum> {
  const first = within === null ? 0 : 1;
  const strata = strataOf(rowsIn(past), { first, place: first + kinds.indexOf(kind) });
  return new Map(
    [...strata].map(([key, { exposed, unexposed }]) => [
      key,
      { exposed: countedOf(exposed), unexposed: countedOf(unexposed) },
    ])
  );
}

/** Whether experiences go with loss; what they put at risk is told of those alone that go with more. */
function told(found: readonly Experience[]): Experience[] {
  const stand = beyondChance(found);
  return found.map((each) => {
    const goesWith = stand.get(each) ?? null;
    return { ...each, goesWith, atRisk: goesWith === 'more' ? each.atRisk : null };
  });
}

/** Each customer by how long it took them; the band is the last of the groups. */
function waitedIn(rows: readonly Row[], first: number): Waited[] {
  return rows.flatMap(({ group, customers, lost }) => {
    const band = group[group.length - 1];
    return band === null
      ? []
      : [{ stratum: JSON.stringify(group.slice(0, first)), band: Number(band), customers, lost }];
  });
}

interface Sides {
  exposed: Row[];
  unexposed: Row[];
}

type Strata = ReadonlyMap<string, Sides>;

/** Rows with the experience and without it, by stratum. Who belongs to no known stratum is compared with the others of whom that is not known. */
function strataOf(rows: readonly Row[], { first, place }: { first: number; place: number }): Strata {
  const strata = new Map<string, Sides>();
  for (const row of rows) {
    const key = JSON.stringify(row.group.slice(0, first));
    const sides = strata.get(key) ?? { exposed: [], unexposed: [] };
    strata.set(key, sides);
    if (row.group[place] !== null) {
      (row.group[place] === 'yes' ? sides.exposed : sides.unexposed).push(row);
    }
  }
  return strata;
}

/** None where nobody had it, or all had, in every stratum. */
function experienceOf(kind: ExperienceKind, past: Strata, lately: Strata | null): Experience[] {
  const sides = [...past.values()];
  const strata = sides.map(({ exposed, unexposed }): ValuedStratum => ({
    ...{ exposed: countedOf(exposed), unexposed: countedOf(unexposed), value: meanWorth(exposed) },
  }));
  const compared = mantelHaenszel(strata);
  if (compared === null) {
    return [];
  }
  const { difference, ratio, leftOut } = compared;
  const valued = strata.filter(({ value }) => value > 0);
  return [
    {
      ...{ kind, difference, ratio, leftOut, goesWith: null },
      exposed: lostIn(sides.flatMap(({ exposed }) => exposed)),
      unexposed: lostIn(sides.flatMap(({ unexposed }) => unexposed)),
      eValue: ratio && eValue(ratio.value, ratio.interval),
      stake: standardisedStake(valued),
      atRisk: lately && valued.length > 0 ? atRiskOf(past, lately) : null,
    },
  ];
}

/** Those who had it lately, in each stratum times what it went with there before. */
function atRiskOf(past: Strata, lately: Strata): AtRisk | null {
  const exposed = [...lately.values()].flatMap((sides) => sides.exposed);
  const loss = worthLost(
    [...past].map(([key, sides]) => ({
      ...{ exposed: countedOf(sides.exposed), unexposed: countedOf(sides.unexposed) },
      worth: worthIn(lately.get(key)?.exposed ?? []),
    }))
  );
  return loss && { customers: lostIn(exposed).customers, worth: worthIn(exposed), loss };
}
