/** The name most like the one that was written, or null when none is like it. */
export function nearest(written: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** A sentence to put behind "unknown". */
export function didYouMean(written: string, names: Iterable<string>): string {
  const known = [...names];
  const best = nearest(written, known);
  if (best !== null) {
    return `Did you mean ${best}?`;
  }
  return known.length > 0
    ? `Known are: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`
    : 'There is none to choose from.';
}

/** Least number of letters to insert, delete, change or swap with a neighbour. */
function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      let least = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change);
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, before[column - 2] + 1);
      }
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length];
}
