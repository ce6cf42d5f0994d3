import { DIGIT, LETTER, ROW_NUMBER, TILE, type Content } from './layout';
import type { Tile } from './tile';

/** Size of what stands beside a number, in small letters. */
export const BESIDE = 1.3;
/** Names longer than this end in dots where there are many: the figures come first. */
const LONGEST_NAME = 22;

/** How much room the words of all tiles want. */
export function contentOf(large: Tile | null, small: readonly Tile[]): Omit<Content, 'sentence'> {
  return {
    tiles: small.length + (large ? 1 : 0),
    large: large && {
      line: lineOf(large, large.rows),
      number: large.number.length,
      rows: Math.max(1, large.rows.length),
    },
    small: {
      line: Math.max(0, ...small.map((tile) => lineOf(tile, [[tile.left, tile.right]]))),
      number: Math.max(0, ...small.map(({ number, beside }) => number.length + besideIn(beside))),
      row: Math.max(0, ...small.map(rowOf)),
    },
  };
}

function lineOf({ name, isFirst, left, right, below }: Tile, rows: Tile['rows']): number {
  const head = name.length * TILE.name + (isFirst ? MARK : 0);
  const lines = (rows.length > 0 ? rows : [[left, right] as const]).map(([one, other]) => one.length + other.length);
  return Math.max(Math.min(head, LONGEST_NAME * TILE.name), ...lines, isFirst ? below.length * TILE.name : 0);
}

/** Letters of the mark in the corner, with the room before it. */
const MARK = 11;
/** What stands beside a number is about a third as large, in digits. */
const besideIn = (text: string) => (text === '' ? 0 : 1 + text.length * 0.4);

function rowOf({ name, brief, number }: Tile): number {
  return Math.min(name.length, LONGEST_NAME) + brief.length + (number.length * ROW_NUMBER * DIGIT) / LETTER;
}
