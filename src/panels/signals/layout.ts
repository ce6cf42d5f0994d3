import type { Saying } from '../../ui/SayingList';
import { isStamp, type Box } from '../../ui/pictureLayout';
import { plainText } from '../../ui/Emphasised';

/** How the sayings stand in their box. */
export interface SayingsLayout {
  form: 'stamp' | 'list';
  /** Size of the letters, in pixels. */
  em: number;
  says: 'text' | 'short';
}

/** Pixels: the line at the side of a saying, and the room above and below it. */
const [INDENT, ROOM] = [15, 16];
/** In em: a letter, and the lines of a title and of a text. */
const [LETTER, TITLE, LINE] = [0.52, 1.57, 1.45];
const EM = 14;

/** Whole sentences where all of them can be read at once, else the short ones; where even these are too many, they scroll. */
export function sayingsLayout(box: Box, sayings: readonly Saying[]): SayingsLayout {
  if (isStamp(box)) {
    return { form: 'stamp', em: EM, says: 'short' };
  }
  const hasShort = sayings.some(({ short }) => short !== undefined);
  const ways = (['text', ...(hasShort ? (['short'] as const) : [])] as const).flatMap((says) =>
    [EM, 12.5, ...(says === 'short' ? [11] : [])].map((em) => ({ form: 'list' as const, em, says }))
  );
  return ways.find((way) => heightOf(box, sayings, way) <= box.height) ?? (hasShort ? ways[ways.length - 1] : ways[0]);
}

function heightOf({ width }: Box, sayings: readonly Saying[], { em, says }: SayingsLayout): number {
  const lines = (text: string) => Math.ceil((plainText(text).length * LETTER * em) / (width - INDENT));
  return sayings.reduce((sum, saying) => {
    const { title, aside } = saying;
    return sum + ROOM + em * (TITLE * lines(`${title} ${aside}`) + LINE * lines(textOf(saying, says)));
  }, 0);
}

/** What a saying says at such length. */
export const textOf = ({ text, short }: Saying, says: SayingsLayout['says']): string =>
  says === 'short' ? (short ?? text) : text;

/** What there is room for where nothing was found: figures of what was watched, and what that was, in so many columns; 0: no room. */
export interface QuietLayout {
  figures: boolean;
  columns: number;
}

/** Pixels. */
const [WORDS, FIGURES, FOOT, ROW, COLUMN] = [64, 64, 24, 23, 330];

export function quietLayout({ width, height }: Box, signals: number): QuietLayout {
  const figures = height >= WORDS + FIGURES && width >= 360;
  const columns = Math.max(1, Math.min(3, Math.floor(width / COLUMN)));
  const list = Math.ceil(signals / columns) * ROW;
  return { figures, columns: figures && height >= WORDS + FIGURES + list + FOOT ? columns : 0 };
}
