import type { Estimate, LostOf } from '../../model';
import { holm, normalBelow, normalQuantile } from '../../stats';

/** Those on one side and on the other, and by how much more of the first were lost. */
export interface Gap {
  exposed: LostOf;
  unexposed: LostOf;
  difference: Estimate;
}

/** Fewer lost than this, were there no difference, and a normal interval is no guide: Cochran 1954, Biometrics 10, p. 420. */
const LEAST_EXPECTED = 5;
const CHANCE = 0.05;

/** Which gaps stand against chance, over all of them that can be told: several looks find something by chance more easily than one. */
export function beyondChance<G extends Gap>(gaps: readonly G[]): Map<G, 'more' | 'fewer'> {
  const tellable = gaps.filter((each) => expectedLost(each) >= LEAST_EXPECTED);
  const stands = standAgainstChance(tellable.map(({ difference }) => difference));
  const standing = tellable.filter((_, at) => stands[at]);
  return new Map(standing.map((gap) => [gap, gap.difference.value > 0 ? 'more' : 'fewer']));
}

/** Of each difference, whether it stands against chance over all of them. */
export function standAgainstChance(differences: readonly Estimate[]): boolean[] {
  return holm(differences.map(chanceOfNone), CHANCE);
}

/** On the side that would lose fewer, were both to lose alike. */
function expectedLost({ exposed, unexposed }: Gap): number {
  const share = (exposed.lost + unexposed.lost) / (exposed.customers + unexposed.customers);
  return share * Math.min(exposed.customers, unexposed.customers);
}

/** Of so great a difference, were there none: by the end of its interval that lies towards none. */
function chanceOfNone({ value, interval }: Estimate): number {
  const towards = value > 0 ? interval?.low : interval?.high;
  const error = Math.abs(value - (towards ?? value)) / normalQuantile(0.975)!;
  return error > 0 ? 2 * normalBelow(-Math.abs(value) / error) : 1;
}
