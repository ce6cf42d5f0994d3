import type { Box } from '../../ui/pictureLayout';

/** What the bar takes beside what scrolls, in em. */
const BAR = 1;

/** How wide a picture is in its box, in pixels: `most` em at most. */
export const plotWidth = (box: Box, em: number, most: number): number => Math.min(most * em, box.width - BAR * em);
