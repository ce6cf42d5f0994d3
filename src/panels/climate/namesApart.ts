/** Where the names of lines stand beside their ends, in pixels from the top and in that order: pushed down where they would touch. */
export function namesApart<Line>(
  lines: readonly Line[],
  endOf: (line: Line) => number,
  least: number
): Array<Line & { nameAt: number }> {
  let floor = -Infinity;
  return [...lines]
    .sort((one, other) => endOf(one) - endOf(other))
    .map((line) => {
      floor = Math.max(endOf(line), floor + least);
      return { ...line, nameAt: floor };
    });
}
