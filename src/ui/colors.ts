import { colorManipulator, type Field, type GrafanaTheme2 } from '@grafana/data';
import { hovered } from './styles';

/** The two sides of the balance: efficiency blue, effectiveness orange, in the theme's own shades. */
export function sideColors(theme: GrafanaTheme2): [left: string, right: string] {
  return [theme.visualization.getColorByName('blue'), theme.visualization.getColorByName('orange')];
}

/** Better, worse and neither, as bars and dots: the theme's own, which its colour-blind versions tell apart. */
export function verdictColors({ colors }: GrafanaTheme2): { better: string; worse: string; other: string } {
  return { better: colors.success.border, worse: colors.error.border, other: colors.text.secondary };
}

/** What a column's colour is until somebody chooses one: that of text. */
export const UNCOLOURED = 'text';

/** The colour that somebody chose for a value, readable as text; undefined where nobody did. */
export type Paint = (value: number | null) => string | undefined;

/** By the colour, thresholds and mappings of a column. */
export function painterOf(field: Field | undefined, theme: GrafanaTheme2): Paint {
  const chosen = field?.config.color;
  if (!field?.display || !chosen || chosen.fixedColor === UNCOLOURED) {
    return () => undefined;
  }
  const { display } = field;
  return (value) => {
    const { color } = display(value);
    return value === null || color === undefined ? undefined : asText(color, theme);
  };
}

/** Contrast that WCAG 2.1 asks of text. */
const ENOUGH = 4.5;

/** A colour as text: moved towards black or white until it can be read on the panel, also under the pointer. */
export function asText(color: string, theme: GrafanaTheme2): string {
  const behind = [theme.colors.background.primary, hovered(theme)];
  const away = theme.isDark ? colorManipulator.lighten : colorManipulator.darken;
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
  const shades = steps.map((step) => (step === 0 ? color : away(color, step)));
  return (
    shades.find((shade) => behind.every((each) => colorManipulator.getContrastRatio(shade, each) >= ENOUGH)) ??
    theme.colors.text.primary
  );
}
