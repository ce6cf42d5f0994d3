import type { DatePattern } from '../plan';

import type { Cut, Dialect } from './dialect';

/** What cutting by width asks of a database that knows no regular expressions. */
interface Cutter extends Pick<Dialect, 'text' | 'concat'> {
  /** Does the text match a mask of `[0-9]`, `[+-]` and single characters? */
  matches: (text: string, mask: string) => string;
  length: (text: string) => string;
  /** How many of the first characters are digits, colons or dots. */
  clockLength: (text: string) => string;
}

type Piece = DatePattern['pieces'][number];
type Part = Exclude<Piece, string>;

/** A text cut by the places where its parts stand. Where parts may be short, each way of standing is a case of its own. */
export function cutByWidth(text: string, { pieces }: DatePattern, cutter: Cutter): Cut {
  const trimmed = `TRIM(${text})`;
  const filled = ({ most }: Part, width: number, start: number) => {
    const digits = `SUBSTRING(${trimmed}, ${start}, ${width})`;
    return width < most ? cutter.concat([cutter.text('0'.repeat(most - width)), digits]) : digits;
  };
  const cases = waysOf(pieces).map((way) => {
    const digits = way.flatMap(({ piece, width }, index) =>
      typeof piece === 'string' ? [] : [filled(piece, width, startOf(way, index))]
    );
    return `WHEN ${cutter.matches(trimmed, way.map(maskOf).join(''))} THEN ${cutter.concat(digits)}`;
  });
  const widths = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.most]));
  return {
    whole: `CASE ${cases.join(' ')} END`,
    part: (whole, index) => `SUBSTRING(${whole}, ${1 + sum(widths.slice(0, index))}, ${widths[index]})`,
  };
}

interface Standing {
  piece: Piece;
  width: number;
}

/** Every way in which the pieces can stand: parts of one or two digits stand in two ways. */
function waysOf(pieces: readonly Piece[]): Standing[][] {
  return pieces.reduce<Standing[][]>(
    (ways, piece) => ways.flatMap((way) => widthsOf(piece).map((width) => [...way, { piece, width }])),
    [[]]
  );
}

function widthsOf(piece: Piece): number[] {
  if (typeof piece === 'string') {
    return [piece.length];
  }
  return Array.from({ length: piece.most - piece.least + 1 }, (_, index) => piece.most - index);
}

function startOf(way: readonly Standing[], index: number): number {
  return 1 + sum(way.slice(0, index).map(({ width }) => width));
}

function maskOf({ piece, width }: Standing): string {
  return typeof piece === 'string' ? piece.replace(/[*?[%_]/g, '[$&]') : '[0-9]'.repeat(width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const DAY = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
const OFFSETS = ['[+-][0-9][0-9]', '[+-][0-9][0-9][0-9][0-9]', '[+-][0-9][0-9]:[0-9][0-9]'];
const OFFSET_WIDTH = 6;

/** The same for ISO texts: twelve digits down to the minute, the offset filled up with blanks, and the seconds with their colon. */
export function cutIsoByWidth(text: string, cutter: Cutter): Cut {
  const { matches, concat, length } = cutter;
  const trimmed = `TRIM(${text})`;
  const piece = (start: number, width: number) => `SUBSTRING(${trimmed}, ${start}, ${width})`;
  const day = [piece(1, 4), piece(6, 2), piece(9, 2)];
  const blanks = cutter.text(' '.repeat(OFFSET_WIDTH));
  const tail = piece(17, 40);
  const clock = cutter.clockLength(tail);
  const seconds = `SUBSTRING(${tail}, 1, ${clock})`;
  const offset = `TRIM(SUBSTRING(${tail}, ${clock} + 1, 20))`;
  const fraction = `SUBSTRING(${seconds}, 5, 36)`;
  const isFraction = `${matches(`SUBSTRING(${seconds}, 1, 5)`, ':[0-9][0-9].[0-9]')} AND ${fraction} NOT LIKE '%.%' AND ${fraction} NOT LIKE '%:%'`;
  const isSeconds = `(${length(seconds)} = 0 OR ${matches(seconds, ':[0-9][0-9]')} OR (${isFraction}))`;
  const isOffset = `(${length(offset)} = 0 OR ${offset} = 'Z' OR ${OFFSETS.map((mask) => matches(offset, mask)).join(' OR ')})`;
  const minute = matches(piece(1, 16), `${DAY}[T ][0-9][0-9]:[0-9][0-9]`);
  const filled = `SUBSTRING(${concat([offset, blanks])}, 1, ${OFFSET_WIDTH})`;
  const whole = [
    `WHEN ${matches(trimmed, DAY)} THEN ${concat([...day, cutter.text('0000'), blanks])}`,
    `WHEN ${minute} AND ${isSeconds} AND ${isOffset} THEN ${concat([...day, piece(12, 2), piece(15, 2), filled, seconds])}`,
  ];
  return { whole: `CASE ${whole.join(' ')} END`, part: (parts, index) => ISO_PARTS[index](parts) };
}

const ISO_PARTS: ReadonlyArray<(whole: string) => string> = [
  ...[
    [1, 4],
    [5, 2],
    [7, 2],
    [9, 2],
    [11, 2],
  ].map(
    ([start, width]) =>
      (whole: string) =>
        `SUBSTRING(${whole}, ${start}, ${width})`
  ),
  (whole) => `NULLIF(SUBSTRING(${whole}, 20, 36), '')`,
  (whole) => `NULLIF(TRIM(SUBSTRING(${whole}, 13, ${OFFSET_WIDTH})), '')`,
];
