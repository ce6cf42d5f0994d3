import { ENGAGEMENT_SLOTS } from '../../src/model';

import { inOrder } from './release.testkit';
import type { Cell, Said } from './release.testkit';

/** One person's answer to one question, where they stood. */
interface Answer {
  wave: string;
  item: string;
  rating: number;
  isLow: boolean;
  isHigh: boolean;
  path: ReadonlyArray<string | null>;
  part: string | null;
}

/** The release grid as slowly and plainly as it can be said. */
export function releasedBy(
  said: readonly Said[],
  { now, minimum = 5, isSplit = true }: { now: number; minimum?: number; isSplit?: boolean }
): Cell[] {
  const answers = answersIn(said, now);
  return inOrder(
    [...groupsOf(answers, ({ wave, item }) => JSON.stringify([wave, item])).values()].flatMap((asked) =>
      cellsOf(asked, asked[0].item === 'engagement' ? Math.max(minimum, 30) : minimum, isSplit)
    )
  );
}

function answersIn(said: readonly Said[], now: number): Answer[] {
  const closed = new Map(
    [...groupsOf(said, ({ wave }) => wave)].map(([wave, rows]) => [wave, Math.max(...rows.map((row) => row.closed))])
  );
  const today = Math.floor(now / 86_400_000) * 86_400_000;
  const people = [...groupsOf(said, ({ wave, person }) => JSON.stringify([wave, person])).values()].filter(
    ([{ wave }]) => closed.get(wave)! <= today
  );
  return people.flatMap((rows) => {
    const items = [...groupsOf(rows, ({ item }) => item)].flatMap(([item, some]) => {
      const [worst, best] = item === 'recommend' ? [0, 10] : [1, 5];
      const valid = some
        .map((row) => ({ ...row, rating: (row.score - worst) / (best - worst) }))
        .filter(({ rating }) => rating >= 0 && rating <= 1);
      return valid.length > 0
        ? [{ item, rating: Math.max(...valid.map(({ rating }) => rating)), ...placeOf(valid) }]
        : [];
    });
    const core = items.filter(({ item }) => ENGAGEMENT_SLOTS.some((slot) => slot === item));
    const ratings = core.map(({ rating }) => rating);
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / core.length;
    const path = [0, 1].map((depth) => greatest(core.map((each) => each.path[depth])));
    const { wave } = rows[0];
    const engaged: Answer[] =
      core.length >= 8
        ? [
            {
              ...{ wave, item: 'engagement', rating: mean, path, part: greatest(core.map(({ part }) => part)) },
              ...{ isLow: mean < 0.375, isHigh: mean >= 0.8 && Math.min(...ratings) > 0.25 },
            },
          ]
        : [];
    return [
      ...items.map((each): Answer => ({
        ...each,
        wave,
        isLow: each.rating <= (each.item === 'recommend' ? 0.6 : 0.25),
        isHigh: each.rating >= (each.item === 'recommend' ? 0.9 : 1),
      })),
      ...engaged,
    ];
  });
}

function placeOf(rows: readonly Said[]): Pick<Answer, 'path' | 'part'> {
  return {
    path: [greatest(rows.map(({ site }) => site)), greatest(rows.map(({ team }) => team))],
    part: greatest(rows.map(({ tenure }) => tenure)),
  };
}

function greatest(values: ReadonlyArray<string | null>): string | null {
  return (
    values
      .filter((value): value is string => value !== null)
      .sort(byBytes)
      .pop() ?? null
  );
}

interface Node {
  path: ReadonlyArray<string | null>;
  answers: readonly Answer[];
  isShown: boolean;
  children: Node[];
}

function cellsOf(answers: readonly Answer[], minimum: number, isSplit: boolean): Cell[] {
  const whole = nodeOf([], answers, !isExposed(answers, minimum), minimum);
  const cells: Cell[] = [];
  const walk = (node: Node): void => {
    cells.push(cellOf(node, null));
    node.children.forEach(walk);
  };
  walk(whole);
  return [...cells, ...(isSplit && maySplit(whole, whole, minimum) ? splitCells(whole, whole, minimum) : [])];
}

function nodeOf(path: Node['path'], answers: readonly Answer[], isShown: boolean, minimum: number): Node {
  if (path.length === 2) {
    return { path, answers, isShown, children: [] };
  }
  const below = [...groupsOf(answers, (answer) => JSON.stringify(answer.path[path.length])).values()];
  const safe = below
    .filter((some) => !isExposed(some, minimum))
    .sort((one, other) => one.length - other.length || byBytes(markOf(one, path.length), markOf(other, path.length)));
  const hides = safe.length < below.length ? safe[0] : undefined;
  const children = below.map((some) =>
    nodeOf([...path, some[0].path[path.length]], some, isShown && safe.includes(some) && some !== hides, minimum)
  );
  return { path, answers, isShown, children };
}

function markOf([answer]: readonly Answer[], depth: number): string {
  const name = answer.path[depth];
  return name === null ? '' : `=${name}`;
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** Too few, or all but at most one alike. */
export function isExposed(
  answers: ReadonlyArray<Pick<Answer, 'rating' | 'isLow' | 'isHigh'>>,
  minimum: number
): boolean {
  const most = (some: readonly unknown[]) =>
    Math.max(...[...groupsOf(some, String).values()].map(({ length }) => length));
  return (
    answers.length < minimum ||
    most(answers.map(({ rating }) => rating)) >= answers.length - 1 ||
    answers.filter(({ isLow }) => isLow).length >= answers.length - 1 ||
    answers.filter(({ isHigh }) => isHigh).length >= answers.length - 1
  );
}

/** May a node be shown by its parts, as far as itself goes? */
function maySplit(node: Node, whole: Node, minimum: number): boolean {
  const parts = [...groupsOf(node.answers, ({ part }) => String(part) + (part === null)).values()];
  const lowest = (answer: Answer) => lowestShown(whole, answer);
  return (
    node.isShown &&
    parts.every((part) => !isExposed(part, minimum)) &&
    node.answers.every((one) => placesOf(one, node, lowest) >= 2)
  );
}

/** How many others could have answered in one's place: beside one, or crosswise with two nodes at least where that can be done. */
function placesOf(one: Answer, { answers, path }: Node, lowest: (answer: Answer) => Node): number {
  const beside = answers.filter((two) => lowest(two) === lowest(one) && two.rating !== one.rating);
  return beside.filter((two) => two.part === one.part || (path.length < 2 && crossings(one, two, answers, lowest) >= 2))
    .length;
}

function crossings(one: Answer, two: Answer, answers: readonly Answer[], lowest: (answer: Answer) => Node): number {
  const three = answers.filter(({ part, rating }) => part === one.part && rating === two.rating).map(lowest);
  const four = answers.filter(({ part, rating }) => part === two.part && rating === one.rating).map(lowest);
  return new Set(three.filter((node) => four.includes(node))).size;
}

function lowestShown(node: Node, answer: Answer): Node {
  const below = node.children.find(
    ({ path, isShown }) => isShown && path.every((name, depth) => name === answer.path[depth])
  );
  return below ? lowestShown(below, answer) : node;
}

function splitCells(node: Node, whole: Node, minimum: number): Cell[] {
  const parts = [...groupsOf(node.answers, ({ part }) => String(part) + (part === null)).values()];
  const own = parts.map((answers) => cellOf({ ...node, answers }, answers[0].part));
  const below = node.children.length > 0 && node.children.every((child) => maySplit(child, whole, minimum));
  return [...own, ...(below ? node.children.flatMap((child) => splitCells(child, whole, minimum)) : [])];
}

function cellOf({ path, answers, isShown }: Node, tenure: string | null): Cell {
  const n = answers.length;
  const round = (figure: number, steps: number) =>
    Math.round((Math.floor(figure * steps + 0.500000001) / steps) * 1e6) / 1e6;
  const sum = answers.reduce((total, { rating }) => total + rating, 0);
  const share = (some: readonly Answer[]) => (isShown ? round(some.length / n, 20) : null);
  return {
    wave: answers[0].wave,
    item: answers[0].item,
    level: ['whole', 'site', 'team'][path.length],
    site: path[0] ?? null,
    team: path[1] ?? null,
    tenure,
    answers: isShown ? Math.floor(n / 5) * 5 : null,
    mean: isShown ? round(1 + (4 * sum) / n, 10) : null,
    high: share(answers.filter(({ isHigh }) => isHigh)),
    low: share(answers.filter(({ isLow }) => isLow)),
  };
}

export function groupsOf<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  rows.forEach((row) => groups.set(key(row), [...(groups.get(key(row)) ?? []), row]));
  return groups;
}
