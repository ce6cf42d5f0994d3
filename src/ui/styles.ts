import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';

/** Seen when the keyboard reaches something. */
export const focusRing = (theme: GrafanaTheme2) => ({
  borderRadius: theme.shape.radius.default,
  '&:focus-visible': { outline: `2px solid ${theme.colors.primary.border}`, outlineOffset: '2px' },
});

/** Behind what the pointer rests on: faint enough that every colour of text can still be read. */
export const hovered = ({ colors }: GrafanaTheme2): string => colors.background.secondary;

/** A button that looks like the text it holds, with room to hit and a ring when the keyboard reaches it. */
export const quietButton = (theme: GrafanaTheme2) => ({
  font: 'inherit',
  color: 'inherit',
  textAlign: 'left' as const,
  background: 'none',
  border: 0,
  margin: 0,
  padding: 0,
  cursor: 'pointer',
  ...focusRing(theme),
  '&:hover': { background: hovered(theme) },
});

/** The same in the colour of a link, on one line. */
export const linkButton = (theme: GrafanaTheme2) =>
  css({ ...quietButton(theme), color: theme.colors.text.link, whiteSpace: 'nowrap' });

/** One under the other, with even room around each. */
export const stacked = {
  display: 'flex',
  flexDirection: 'column' as const,
  justifyContent: 'space-evenly',
  alignItems: 'center',
  overflow: 'hidden',
};

/** One line that ends in dots where there is no room. */
export const oneLine = { whiteSpace: 'nowrap' as const, overflow: 'hidden', textOverflow: 'ellipsis' };

/** Two lines at most. */
export const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical' as const,
  overflow: 'hidden',
};

/** Bars and dots are content: a printer must not drop them. */
export const printed = { printColorAdjust: 'exact' as const, WebkitPrintColorAdjust: 'exact' as const };

/** The same of shapes that hold no words: colours that a reader forces on a page must not take them away either. */
export const shaped = { ...printed, forcedColorAdjust: 'none' as const };
