import React, { memo } from 'react';
import { css, cx } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { asText } from '../../ui/colors';
import { oneLine } from '../../ui/styles';
import { type Cell, type Layout, TILE } from './layout';
import { BESIDE } from './lettering';
import type { Tile } from './tile';

interface Props {
  tile: Tile;
  cell: Cell;
  form: Layout['form'];
  isLarge?: boolean;
  /** What is shown is no longer the present: nothing in it calls for anybody. */
  isPast?: boolean;
}

/** One tile, or one row where there are many. */
export const TileView = memo(function TileView({ tile, cell, form, isLarge = false, isPast = false }: Props) {
  const styles = useStyles2(getStyles);
  const { x, y, width, height, em } = cell;
  const style = { left: x, top: y, width, height, fontSize: em };
  if (form === 'list' && !isLarge) {
    return <Row tile={tile} cell={cell} style={style} />;
  }
  const isCalling = tile.isFirst && !isPast;
  const shown = shownOf(tile, form, isLarge);
  return (
    <li className={cx(styles.tile, isCalling && styles.first, tile.isQuiet && styles.quiet)} style={style}>
      <div className={styles.head}>
        <span className={styles.name}>{tile.name}</span>
        {isCalling && form !== 'stamp' && <Mark />}
      </div>
      <div className={styles.middle}>
        <span className={cx(styles.number, isCalling && styles.calling)} style={{ fontSize: cell.number }}>
          {tile.number}
        </span>
        <span className={styles.beside}>{shown.beside}</span>
        {shown.below && <span className={styles.below}>{shown.below}</span>}
      </div>
      <Rows {...shown} />
    </li>
  );
});

/** Of a tile at length, what is stands out, and what usually is stands back. */
function Rows({ rows, isAtLength = false }: { rows: ReadonlyArray<readonly string[]>; isAtLength?: boolean }) {
  const styles = useStyles2(getStyles);
  const [left, right] = isAtLength ? [styles.right, styles.left] : [styles.left, styles.right];
  return (
    <div className={styles.rows}>
      {rows.map(([one, other]) => (
        <div key={one} className={styles.row}>
          <span className={left}>{one}</span>
          <span className={right}>{other}</span>
        </div>
      ))}
    </div>
  );
}

/** As much of it as the tile has room for. */
function shownOf({ beside, below, left, right, rows }: Tile, form: Layout['form'], isLarge: boolean) {
  if (form === 'stamp') {
    return { rows: [[left, '']] };
  }
  const lines = [[left, right]];
  const isAtLength = rows.length > 0;
  return isLarge ? { below, rows: isAtLength ? rows : lines, isAtLength } : { beside, rows: lines };
}

/** The one thing on the wall that has a colour says so in a shape and in words too. */
function Mark() {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.mark}>
      <span className={styles.calling} aria-hidden>
        ◆{' '}
      </span>
      {t('wall.act', 'act now')}
    </span>
  );
}

function Row({ tile, cell, style }: Pick<Props, 'tile' | 'cell'> & { style: React.CSSProperties }) {
  const styles = useStyles2(getStyles);
  return (
    <li className={cx(styles.listRow, tile.isQuiet && styles.quiet)} style={style}>
      <span className={styles.listName}>{tile.name}</span>
      <span className={styles.brief}>{tile.brief}</span>
      <span className={styles.listNumber} style={{ fontSize: cell.number }}>
        {tile.number}
      </span>
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const accent = asText(theme.visualization.getColorByName('orange'), theme);
  const { primary, secondary, maxContrast } = theme.colors.text;
  const figures = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' as const };
  return {
    tile: css({
      position: 'absolute',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${TILE.above}em ${TILE.beside}em`,
      lineHeight: TILE.line,
      overflow: 'hidden',
      background: theme.colors.background.secondary,
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
    first: css({
      background: `linear-gradient(${colorManipulator.alpha(accent, 0.07)} 0 0), ${theme.colors.background.secondary}`,
      border: `max(2px, 0.05em) solid ${accent}`,
    }),
    head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '0.5em' }),
    name: css({ fontSize: `${TILE.name}em`, color: primary, ...oneLine }),
    mark: css({ color: secondary, whiteSpace: 'nowrap' }),
    middle: css({ lineHeight: 1, whiteSpace: 'nowrap' }),
    number: css({
      ...figures,
      color: maxContrast,
      fontWeight: theme.typography.fontWeightMedium,
      letterSpacing: '-0.03em',
    }),
    calling: css({ color: accent }),
    beside: css({ marginLeft: '0.5em', fontSize: `${BESIDE}em`, color: secondary }),
    below: css({ display: 'block', marginTop: '0.25em', fontSize: `${TILE.name}em`, color: secondary }),
    rows: css({ display: 'flex', flexDirection: 'column', gap: `${TILE.between}em` }),
    row: css({ display: 'flex', justifyContent: 'space-between', gap: `${TILE.apart}em`, whiteSpace: 'nowrap' }),
    left: css({ color: secondary, ...oneLine }),
    right: css({ ...figures, color: maxContrast }),
    listRow: css({
      position: 'absolute',
      display: 'flex',
      alignItems: 'center',
      gap: `${TILE.apart}em`,
      lineHeight: TILE.line,
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    }),
    listName: css({ flex: 1, color: primary, ...oneLine }),
    brief: css({ ...figures, color: secondary }),
    listNumber: css({ ...figures, textAlign: 'right', color: maxContrast, lineHeight: 1 }),
    quiet: css({ '& *': { color: secondary } }),
  };
};
