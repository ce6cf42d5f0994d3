import type { Exponent, Knob, Profile } from '../../model';

/** A knob with a scale from 0 to 1 to turn it on. */
export interface Scale {
  knob: Knob;
  /** Where it stands on the scale. */
  at: number;
  /** The profile with the knob elsewhere. */
  turned: (to: number) => Profile;
  /** What a place on the scale means: a share of weight, or an exponent. */
  means: (place: number) => Exponent;
}

/** Everything of a profile that is a matter of opinion and not of figures: shares of weight, where there is more than one, and exponents. */
export function scalesOf(profile: Profile): Scale[] {
  let metric = 0;
  const metrics = profile.families.flatMap((family, at) =>
    family.metrics.flatMap((_, place) => {
      const index = metric++;
      return family.metrics.length > 1 ? [metricScale(profile, [at, place], index)] : [];
    })
  );
  const sides = profile.families.length > 1 ? profile.families.map((_, family) => sideScale(profile, family)) : [];
  const exponents = (['exponent', 'familyExponent'] as const)
    .filter((kind) => kind === 'familyExponent' || sides.length > 0)
    .map((kind) => exponentScale(profile, kind));
  return [...metrics, ...sides, ...exponents];
}

function metricScale(profile: Profile, [family, place]: readonly [number, number], metric: number): Scale {
  const { metrics } = profile.families[family];
  return {
    knob: { kind: 'metric', metric },
    at: shares(metrics)[place],
    turned: (to) => ({
      ...profile,
      families: profile.families.map((each, index) =>
        index === family ? { ...each, metrics: reweighted(metrics, place, to) } : each
      ),
    }),
    means: (share) => share,
  };
}

function sideScale(profile: Profile, family: number): Scale {
  return {
    knob: { kind: 'side', family },
    at: shares(profile.families)[family],
    turned: (to) => ({ ...profile, families: reweighted(profile.families, family, to) }),
    means: (share) => share,
  };
}

function exponentScale(profile: Profile, kind: 'exponent' | 'familyExponent'): Scale {
  return {
    knob: { kind },
    at: placeOf(profile[kind]),
    turned: (to) => ({ ...profile, [kind]: exponentAt(to) }),
    means: exponentAt,
  };
}

function shares(items: ReadonlyArray<{ weight: number }>): number[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return items.map(({ weight }) => weight / total);
}

/** One item has the share, the others the rest in the proportions that they had. */
function reweighted<T extends { weight: number }>(items: readonly T[], at: number, share: number): T[] {
  const others = items.reduce((sum, { weight }, index) => (index === at ? sum : sum + weight), 0);
  return items.map((each, index) => ({
    ...each,
    weight: index === at ? share : (each.weight / others) * (1 - share),
  }));
}

/** The ladder on a scale without an endless end: 1 is arithmetic, 1/2 geometric, 1/3 harmonic, 0 the weakest link. */
function exponentAt(place: number): Exponent {
  return place === 0 ? 'weakest' : 2 - 1 / place;
}

/** Exponents above 1 stand at the end: beyond it a strong part would more than make up for a weak one. */
function placeOf(exponent: Exponent): number {
  return exponent === 'weakest' ? 0 : exponent >= 1 ? 1 : 1 / (2 - exponent);
}
