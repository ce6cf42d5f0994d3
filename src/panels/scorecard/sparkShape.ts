/** A line of scores with its target, laid in a box. */
export interface SparkShape {
  /** SVG path; gaps where a bucket has no score. */
  path: string;
  /** The newest score. */
  end: { x: number; y: number } | null;
  targetY: number;
  /** Where another version of the profile came into force: left of the first bucket that goes by it. */
  changes: number[];
}

interface SparkInput {
  width: number;
  height: number;
  scores: ReadonlyArray<number | null>;
  target: number;
  /** Room for the dot at the end. */
  margin: number;
  /** Index of the first bucket of each later version. */
  changed?: readonly number[];
}

/** The scale spans what is there and the target, at least this many points, so that noise does not look like a cliff. */
const LEAST_SPAN = 15;

export function sparkShape({ width, height, scores, target, margin, changed = [] }: SparkInput): SparkShape {
  const y = scaleOf([...scores.filter((score) => score !== null), target], height - 2 * margin, margin);
  const step = scores.length > 1 ? (width - 2 * margin) / (scores.length - 1) : 0;
  const points = scores.map((score, at) => (score === null ? null : { x: margin + at * step, y: y(score) }));
  return {
    path: pathOf(points),
    end: points.filter((point) => point !== null).pop() ?? null,
    targetY: y(target),
    changes: changed.map((at) => margin + (at - 0.5) * step),
  };
}

function scaleOf(values: number[], height: number, margin: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, LEAST_SPAN);
  const top = (high + low + span) / 2;
  return (value) => margin + ((top - value) / span) * height;
}

type Point = { x: number; y: number } | null;

function pathOf(points: Point[]): string {
  return points
    .map((point, at) => point && `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`)
    .filter(Boolean)
    .join('');
}
