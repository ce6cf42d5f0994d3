/** A point in pixels, with the name that it should bear; empty: none. */
export interface Mark {
  x: number;
  y: number;
  name: string;
}

export interface Named {
  spot: { x: number; y: number; side: 'right' | 'left' } | null;
}

interface Room {
  em: number;
  plot: { left: number; right: number };
}

const [LETTER, LINE, APART] = [0.56, 1.25, 0.7];

/** Puts names beside their points, right where they fit, else left; a name that would cover another one is left out. */
export function namesBeside<M extends Mark>(marks: readonly M[], { em, plot }: Room): Array<M & Named> {
  const taken: Array<{ left: number; right: number; y: number }> = [];
  return marks.map((mark) => {
    const width = mark.name.length * LETTER * em;
    const sides = [
      { side: 'right' as const, left: mark.x + APART * em, x: mark.x + APART * em },
      { side: 'left' as const, left: mark.x - APART * em - width, x: mark.x - APART * em },
    ];
    const found = sides.find(
      ({ left }) =>
        left >= plot.left &&
        left + width <= plot.right + em * 3 &&
        taken.every(
          (other) => left > other.right || left + width < other.left || Math.abs(other.y - mark.y) > LINE * em
        )
    );
    if (mark.name === '' || !found) {
      return { ...mark, spot: null };
    }
    taken.push({ left: found.left, right: found.left + width, y: mark.y });
    return { ...mark, spot: { x: found.x, y: mark.y, side: found.side } };
  });
}
