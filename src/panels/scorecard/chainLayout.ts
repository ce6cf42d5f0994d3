import type { Box } from './layout';
import type { Density } from './options';

/** Less room than a head and two rows need, in pixels: a table would be cut. */
export const isStamp = ({ height }: Box): boolean => height < 80;

/** Which columns of the chain fit, and how large an em is. */
export interface ChainLayout {
  em: number;
  /** Height of a row, in em. */
  row: number;
  columns: ReadonlySet<ChainColumn>;
}

/** Widths in em. */
const WIDTH = { bar: 8, movement: 6, likely: 8, sides: 12.5, weakest: 12, n: 5, coverage: 6 };

export type ChainColumn = keyof typeof WIDTH;

/** The columns of a density, in the order in which they are given room. */
const COLUMNS: Record<Density, ChainColumn[]> = {
  auto: ['movement', 'sides', 'weakest', 'bar', 'n', 'coverage'],
  board: ['movement', 'bar'],
  supervisor: ['movement', 'weakest', 'bar'],
  analyst: ['likely', 'movement', 'n', 'coverage', 'sides', 'weakest', 'bar'],
};

const [NAME, SCORE] = [10.5, 4.5];
const NAME_AND_SCORE = NAME + SCORE;

/** As they stand from left to right. */
const IN_ORDER: readonly ChainColumn[] = ['likely', 'bar', 'movement', 'sides', 'weakest', 'n', 'coverage'];

/** Those that gain by more room than they need. */
const STRETCH: readonly ChainColumn[] = ['bar', 'weakest'];

/** What part of the table each column is wide, name and score first; per cent. `width`: of all, in em. Known beforehand, so that a browser need not read every cell to find out. */
export function columnShares(columns: ReadonlySet<ChainColumn>, width: number): number[] {
  const shown = IN_ORDER.filter((column) => columns.has(column));
  const needs = [NAME, SCORE, ...shown.map((column) => WIDTH[column])];
  const stretches = [true, false, ...shown.map((column) => STRETCH.includes(column))];
  const sum = (numbers: readonly number[]) => numbers.reduce((before, each) => before + each, 0);
  const all = sum(needs);
  const stretching = sum(needs.filter((_, at) => stretches[at]));
  const factor = 1 + Math.max(0, width - all) / stretching;
  const wide = needs.map((need, at) => (stretches[at] ? need * factor : need));
  return wide.map((each) => (100 * each) / sum(wide));
}

/** Height of a row in em: at least, and where there is room to spare. */
const CHAIN_ROW = 2.3;
const ROOMY_ROW = 3;

/** Rows, their heads and the way back up, in em. */
export const chainNeeds = (rows: number) => (rows + 1) * CHAIN_ROW + 2.2;

/** Pixels of an em: below the first a longer list scrolls, above the second it grows more slowly than its box. */
const SIZES: Record<Density, [least: number, comfort: number]> = {
  auto: [13, 14],
  board: [14, 20],
  supervisor: [16, 20],
  analyst: [11.5, 12],
};

interface Sizing {
  /** Pixels that an em may have beside the balance. */
  largest?: number;
  density?: Density;
}

export function chainLayout(
  box: Box,
  rows: number,
  { largest = Infinity, density = 'auto' }: Sizing = {}
): ChainLayout {
  const columns = COLUMNS[density];
  const [least, comfort] = SIZES[density];
  const full = NAME_AND_SCORE + columns.reduce((sum, column) => sum + WIDTH[column], 0);
  const natural = Math.min(box.height / chainNeeds(rows), box.width / full);
  const comfortable = natural > comfort ? comfort + (natural - comfort) * 0.8 : Math.max(least, natural);
  const em = Math.min(comfortable, largest);
  const row = Math.min(ROOMY_ROW, (box.height / em - 2.2) / (rows + 1));
  return { em, row: Math.max(CHAIN_ROW, row), columns: columnsWithin(columns, box.width / em - NAME_AND_SCORE) };
}

function columnsWithin(columns: readonly ChainColumn[], room: number): ReadonlySet<ChainColumn> {
  const fitting = new Set<ChainColumn>();
  let left = room;
  for (const column of columns) {
    if (WIDTH[column] <= left) {
      fitting.add(column);
      left -= WIDTH[column];
    }
  }
  return fitting;
}
