/** Pixels. */
export interface Box {
  width: number;
  height: number;
}

export interface Place extends Box {
  x: number;
  y: number;
}

export interface Cell extends Place {
  /** Size of the tile's small text. */
  em: number;
  /** Size of its number. */
  number: number;
}

export interface Layout {
  /** `stamp`: the one thing that matters. `tiles`: each place in a tile. `list`: a row each, for more places than tiles can be read. */
  form: 'stamp' | 'tiles' | 'list';
  /** The tile of the place that needs a person first. */
  large: Cell | null;
  /** The others, in their order. */
  small: readonly Cell[];
  foot: Place & { em: number };
  /** Rows that a list has room for at a size that can be read from six metres. */
  rows: number;
}

export interface Content {
  /** How many tiles there are, the large one counted. */
  tiles: number;
  hasLarge: boolean;
  /** Letters of the longest number, and of the large one. */
  letters: number;
  largeLetters: number;
  /** Letters of the sentence below; 0: none. */
  sentence: number;
}

/** Gaps and margins as a share of the height, as on a screen of 1080 lines. */
const GAP = 0.022;
/** A tile takes so many of its small letters across and down. */
const ACROSS = 13.5;
const DOWN = 8.2;
/** Number over small text at most, width of a digit over its size, and what name, small text and margins take of a tile's height. */
const [NUMBER, DIGIT, WORDS] = [4.4, 0.56, 5];
/** Small text of a wall, as a share of its height: 27 of 1080 lines are 17 mm on a 55 inch screen, ten minutes of arc at six metres. */
const LEAST = 1 / 40;
const LETTER = 0.5;

/** Sizes everything to the box, so that nothing hangs on how a dashboard is fitted to its screen. */
export function layoutOf(box: Box, content: Content): Layout {
  if (box.width < 240 || box.height < 110) {
    return stampOf(box, content);
  }
  const gap = Math.max(4, Math.min(box.height, box.width) * GAP);
  const foot = footOf(box, content);
  const area = { x: 0, y: 0, width: box.width, height: box.height - foot.height - gap };
  const large = content.hasLarge ? largeIn(area, content, gap) : null;
  const rest = large ? beside(area, large, gap) : area;
  const count = content.tiles - (large ? 1 : 0);
  const tiles = tilesIn(rest, count, { gap, letters: content.letters });
  const least = Math.max(9, box.height * LEAST);
  const rows = Math.floor(rest.height / (least * ROW)) * Math.max(1, Math.floor(rest.width / (least * WIDE)));
  return tiles.length === 0 || tiles[0].em >= least
    ? { form: 'tiles', large, small: tiles, foot, rows }
    : { form: 'list', large, small: rowsIn(rest, Math.min(count, rows), gap), foot, rows };
}

function stampOf(box: Box, { letters, largeLetters }: Content): Layout {
  const em = Math.max(9, Math.min(box.width / 12, box.height / 6));
  const number = Math.min(em * 3, box.width / (Math.max(letters, largeLetters, 2) * DIGIT));
  const whole = { x: 0, y: 0, ...box, em, number };
  return { form: 'stamp', large: whole, small: [], foot: { ...whole, height: 0 }, rows: 0 };
}

function footOf({ width, height }: Box, { sentence }: Content): Layout['foot'] {
  const em = Math.max(10, Math.min(height * 0.043, width * 0.024));
  const lines = sentence * LETTER * em > width * 0.7 ? 2 : 1;
  const tall = em * (lines * 1.25 + 0.9);
  return { x: 0, y: height - tall, width, height: tall, em };
}

/** A third of the width at most, all of it where there is nothing else. */
function largeIn(area: Place, { tiles, largeLetters }: Content, gap: number): Cell {
  const isUpright = area.width < area.height;
  const share = tiles === 1 ? 1 : isUpright ? 0.36 : tiles <= 3 ? 0.5 : tiles <= 9 ? 0.4 : 0.3;
  const size = isUpright
    ? { width: area.width, height: (area.height - gap) * share }
    : { width: (area.width - gap) * share, height: area.height };
  const em = Math.min(size.width / 15.5, size.height / 14.5);
  return { x: area.x, y: area.y, ...size, em, number: largeNumberOf(size, em, largeLetters) };
}

function beside(area: Place, large: Cell, gap: number): Place {
  return large.width < area.width
    ? { ...area, x: large.x + large.width + gap, width: area.width - large.width - gap }
    : { ...area, y: large.y + large.height + gap, height: Math.max(0, area.height - large.height - gap) };
}

function numberOf({ width, height }: Box, em: number, letters: number): number {
  return Math.min(em * NUMBER, (width - 2.2 * em) / (Math.max(1, letters) * DIGIT), height - em * WORDS);
}

/** The large tile has up to four rows below its number. */
function largeNumberOf({ width, height }: Box, em: number, letters: number): number {
  return Math.min(em * 6, (width - 2.2 * em) / (Math.max(1, letters) * DIGIT), height - em * 11);
}

/** As many columns as make the text largest. */
function tilesIn(area: Place, count: number, { gap, letters }: { gap: number; letters: number }): Cell[] {
  const grids = Array.from({ length: count }, (_, index) => gridOf(area, count, { columns: index + 1, gap }));
  const [best] = grids.sort((one, other) => other.em * other.filled - one.em * one.filled);
  return best ? cellsOf(area, count, { ...best, gap, number: numberOf(best, best.em, letters) }) : [];
}

interface Grid extends Box {
  columns: number;
  em: number;
  /** Share of the area that has a tile on it: a hole costs as much as smaller text. */
  filled: number;
}

function gridOf(area: Place, count: number, { columns, gap }: { columns: number; gap: number }): Grid {
  const lines = Math.ceil(count / columns);
  const width = (area.width - (columns - 1) * gap) / columns;
  const height = (area.height - (lines - 1) * gap) / lines;
  const em = Math.min(width / ACROSS, height / DOWN);
  return { columns, width, height, em, filled: count / (columns * lines) };
}

function cellsOf(
  area: Place,
  count: number,
  { columns, width, height, em, gap, number }: Grid & { gap: number; number: number }
): Cell[] {
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + (index % columns) * (width + gap),
    y: area.y + Math.floor(index / columns) * (height + gap),
    ...{ width, height, em, number },
  }));
}

/** Height of a row and least width of a column, in letters. */
const [ROW, WIDE] = [1.7, 19];

/** Down each column, so that names stay in their order for the eye. */
function rowsIn(area: Place, count: number, gap: number): Cell[] {
  const lists = [1, 2, 3, 4, 5].map((columns) => {
    const lines = Math.ceil(count / columns);
    const width = (area.width - (columns - 1) * gap) / columns;
    return { columns, lines, width, em: Math.min(area.height / lines / ROW, width / WIDE) };
  });
  const [best] = lists.sort((one, other) => other.em - one.em);
  const height = area.height / best.lines;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + Math.floor(index / best.lines) * (best.width + gap),
    y: area.y + (index % best.lines) * height,
    ...{ width: best.width, height, em: best.em, number: best.em * 1.25 },
  }));
}
