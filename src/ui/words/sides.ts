import type { ScoredFamily, ScoredMetric, ScoreNode } from '../../model';

/** The two ends of the beam and what has no place on it. */
export interface Sides {
  left: ScoredFamily | null;
  right: ScoredFamily | null;
  others: readonly ScoredFamily[];
}

/** Efficiency stands left, effectiveness right; a profile without one of them lends its next family. */
export function sidesOf({ families }: ScoreNode): Sides {
  const left = families.find(({ family }) => family === 'efficiency') ?? families.find(isNot('effectiveness')) ?? null;
  const rest = families.filter((each) => each !== left);
  const right = rest.find(({ family }) => family === 'effectiveness') ?? rest[0] ?? null;
  return { left, right, others: rest.filter((each) => each !== right) };
}

const isNot = (name: string) => (each: ScoredFamily) => each.family !== name;

/** Every metric of a node, side by side. */
export const metricsOf = ({ families }: ScoreNode): ScoredMetric[] => families.flatMap(({ metrics }) => metrics);
