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
  /** The others, in their order; fewer than asked for where more could not be read. */
  small: readonly Cell[];
  foot: Place & { em: number; isStacked: boolean };
}

/** How wide the words are, in small letters, and their numbers in digits. */
export interface Content {
  /** How many tiles there are, the large one counted. */
  tiles: number;
  large: { line: number; number: number; rows: number } | null;
  /** The widest of the small tiles, and of their rows in a list. */
  small: { line: number; number: number; row: number };
  /** The sentence below; 0: none. */
  sentence: number;
}

/** Width of a letter of small text, and of a digit of a number, over their size, in Grafana's own typeface. */
export const [LETTER, DIGIT] = [0.57, 0.6];

/** Gaps, as a share of the shorter side. */
const GAP = 0.022;
/** Letters of small text have so many pixels at least. */
export const LEAST = 9;
/** Small text, as a share of the shorter side: 27 of 1080 lines are 17 mm on a screen of 55 inches, ten minutes of arc at six metres. */
const SMALL = 1 / 40;
const SENTENCE = 1 / 25;

/** In em, as TileView draws them: margins of a tile, its name and small lines, and the least room between these and the number. */
export const TILE = { beside: 1.05, above: 0.85, name: 1.15, line: 1.25, between: 0.4, apart: 0.7 };
const NAME = TILE.name * TILE.line;
const AROUND = 2 * TILE.above + NAME + 2 * TILE.between;
/** A number this many times the small text where there is room, where the small text would be hard to read from afar, and where there is none. */
const [ROOMY, CLOSE, TIGHT, LARGEST] = [4.4, 3.2, 2.2, 7];
/** A wall that shares its screen with other panels is as wide as that screen, and looked at from as far. */
const SCREEN = 9 / 16;

/** Sizes everything to the box, so that nothing hangs on how a dashboard is fitted to its screen. */
export function layoutOf(box: Box, content: Content): Layout {
  if (box.width < 240 || box.height < 110) {
    return stampOf(box, content);
  }
  const side = Math.min(box.width, box.height);
  const [gap, least] = [Math.max(4, side * GAP), Math.max(LEAST, side * SMALL)];
  const foot = footOf(box, content);
  const area = { x: 0, y: 0, width: box.width, height: box.height - foot.height - gap };
  const large = content.large ? largeIn(area, content.tiles, content.large, gap) : null;
  const rest = large ? beside(area, large, gap) : area;
  const count = content.tiles - (large ? 1 : 0);
  const wished = Math.max(least, box.width * SCREEN * SMALL);
  const tiles = tilesIn(rest, count, { gap, least, wished, ...content.small });
  return tiles.every(({ em }) => em >= least)
    ? { form: 'tiles', large, small: tiles, foot }
    : { form: 'list', large, small: rowsIn(rest, count, { gap, least, row: content.small.row }), foot };
}

function stampOf(box: Box, { large, small }: Content): Layout {
  const { line, number } = large ?? small;
  const em = Math.min(widthFits(box, line), box.height / (AROUND + TILE.line + TIGHT));
  const size = Math.min(numberFits(box, em, number), box.height - em * (AROUND + TILE.line));
  const whole = { x: 0, y: 0, ...box, em, number: size };
  return { form: 'stamp', large: whole, small: [], foot: { ...whole, height: 0, isStacked: false } };
}

const widthFits = ({ width }: Box, letters: number) => width / (letters * LETTER + TILE.apart + 2 * TILE.beside);

const numberFits = ({ width }: Box, em: number, digits: number) =>
  (width - 2 * TILE.beside * em) / (Math.max(1, digits) * DIGIT);

/** The clock stands beside the sentence, or below it on an upright screen. Slightly smaller letters may save a line. */
function footOf({ width, height }: Box, { sentence }: Content): Layout['foot'] {
  const isStacked = width < height;
  const wished = Math.max(10, Math.min(width, height) * SENTENCE);
  const linesAt = (em: number) => {
    const room = isStacked ? width : width - (CLOCK_LETTERS * CLOCK * LETTER + 1) * em;
    return Math.max(1, Math.ceil((sentence * SENTENCE_LETTER * em) / room));
  };
  const em = linesAt(wished * LITTLE) < linesAt(wished) ? wished * LITTLE : wished;
  const lines = linesAt(em) + (isStacked ? CLOCK : 0);
  const tall = em * (lines * TILE.line + 0.5);
  return { x: 0, y: height - tall, width, height: tall, em, isStacked };
}

/** Size of the clock beside the sentence, as long as it mostly is; width of a letter of running text; how much smaller still looks the same. */
export const CLOCK = 0.7;
const CLOCK_LETTERS = '10:21:48 AM · 59 s ago'.length;
const [SENTENCE_LETTER, LITTLE] = [0.48, 0.85];

/** Two fifths of the width at most, all of it where there is nothing else. */
function largeIn(area: Place, tiles: number, { line, number, rows }: NonNullable<Content['large']>, gap: number): Cell {
  const isUpright = area.width < area.height;
  const share = tiles === 1 ? 1 : isUpright ? 0.36 : tiles <= 3 ? 0.5 : tiles <= 9 ? 0.4 : 0.3;
  const size = isUpright
    ? { width: area.width, height: (area.height - gap) * share }
    : { width: (area.width - gap) * share, height: area.height };
  const words = AROUND + NAME + rows * (TILE.line + TILE.between);
  const em = Math.min(widthFits(size, line), size.height / (words + ROOMY));
  const largest = Math.min(em * LARGEST, numberFits(size, em, number), size.height - em * words);
  return { x: area.x, y: area.y, ...size, em, number: largest };
}

function beside(area: Place, large: Cell, gap: number): Place {
  return large.width < area.width
    ? { ...area, x: large.x + large.width + gap, width: area.width - large.width - gap }
    : { ...area, y: large.y + large.height + gap, height: Math.max(0, area.height - large.height - gap) };
}

interface Small {
  gap: number;
  /** Smaller text than this cannot be read; smaller than this is hard to read from afar. */
  least: number;
  wished: number;
  line: number;
  number: number;
}

/** As many columns as make the numbers largest; holes cost more than smaller ones, and the last tile fills what is left. */
function tilesIn(area: Place, count: number, small: Small): Cell[] {
  const grids = Array.from({ length: count }, (_, index) => gridOf(area, count, index + 1, small));
  const [best] = grids.sort((one, other) => worth(other) - worth(one));
  const cells = best ? Array.from({ length: count }, (_, index) => cellAt(area, index, best, small.gap)) : [];
  return cells.map((cell, index) => (index === count - 1 ? { ...cell, width: area.x + area.width - cell.x } : cell));
}

interface Grid extends Box {
  columns: number;
  em: number;
  number: number;
  /** Share of the area that has a tile on it. */
  filled: number;
}

const worth = ({ em, number, filled }: Grid) => (em + number) * filled ** 3;

function gridOf(area: Place, count: number, columns: number, { gap, least, wished, line, number }: Small): Grid {
  const lines = Math.ceil(count / columns);
  const width = (area.width - (columns - 1) * gap) / columns;
  const height = (area.height - (lines - 1) * gap) / lines;
  const words = AROUND + TILE.line;
  const atMost = (times: number, em: number) => Math.min(height / (words + times), em);
  const tall = Math.max(height / (words + ROOMY), atMost(CLOSE, wished), atMost(TIGHT, least));
  const em = Math.min(widthFits({ width, height }, line), tall);
  const size = Math.min(em * ROOMY * 1.4, numberFits({ width, height }, em, number), height - em * words);
  return { columns, width, height, em, number: size, filled: count / (columns * lines) };
}

function cellAt(area: Place, index: number, { columns, width, height, em, number }: Grid, gap: number): Cell {
  return {
    x: area.x + (index % columns) * (width + gap),
    y: area.y + Math.floor(index / columns) * (height + gap),
    ...{ width, height, em, number },
  };
}

/** Height of a row, and size of its number, in em. */
const ROW = 1.6;
export const ROW_NUMBER = 1.2;

/** Down each column, so that names stay in their order for the eye; no more than can be read. */
function rowsIn(area: Place, all: number, { gap, least, row }: { gap: number; least: number; row: number }): Cell[] {
  const across = row * LETTER + 2 * TILE.apart;
  const most =
    Math.floor(area.height / (least * ROW)) * Math.max(1, Math.floor((area.width + gap) / (least * across + gap)));
  const count = Math.min(all, most);
  const lists = [1, 2, 3, 4, 5, 6].map((columns) => {
    const lines = Math.ceil(count / columns);
    const width = (area.width - (columns - 1) * gap) / columns;
    return { lines, width, em: Math.min(area.height / lines / ROW, width / across) };
  });
  const [{ lines, width, em }] = lists.sort((one, other) => other.em - one.em);
  const height = area.height / lines;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + Math.floor(index / lines) * (width + gap),
    y: area.y + (index % lines) * height,
    ...{ width, height, em, number: em * ROW_NUMBER },
  }));
}
