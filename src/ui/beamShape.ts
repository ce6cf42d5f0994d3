/** Where the two ends of a balance stand inside a box. The higher end is the better side. */
export interface BeamShape {
  left: Point;
  right: Point;
  pivot: Point;
  /** Radius of the ends. */
  radius: number;
  stroke: number;
  /** Corners of the stand, as an SVG points list. */
  stand: string;
}

interface Point {
  x: number;
  y: number;
}

interface BeamInput {
  width: number;
  height: number;
  /** Size of the text around it: the beam is never bolder than that. */
  em: number;
  /** 0 to 100; null: not known, the beam then hangs level. */
  left: number | null;
  right: number | null;
}

/** A difference of 100 points would tilt the beam by this share of its length. */
const STEEPNESS = 0.25;

/** Geometry of the balance: the tilt is in proportion to the difference, as far as the box allows. */
export function beamShape({ width, height, em, left, right }: BeamInput): BeamShape {
  const radius = Math.min(height * 0.12, width * 0.05, em * 0.5);
  const stroke = Math.max(1, radius * 0.42);
  const stand = radius * 3;
  const middle = (height - stand) / 2 + radius / 2;
  const room = Math.max(0, Math.min(middle - radius, height - middle - radius));
  const span = width - 2 * radius;
  const lift = clamp((((left ?? 0) - (right ?? 0)) / 100) * span * STEEPNESS, 2 * room);
  const drop = left === null || right === null ? 0 : lift / 2;
  const pivot = { x: width / 2, y: middle };
  return {
    left: { x: radius, y: middle - drop },
    right: { x: width - radius, y: middle + drop },
    pivot,
    radius,
    stroke,
    stand: standAt(pivot, stand),
  };
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function standAt({ x, y }: Point, size: number): string {
  const half = size * 0.5;
  return `${x},${y} ${x - half},${y + size} ${x + half},${y + size}`;
}
