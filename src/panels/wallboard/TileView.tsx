import React, { memo } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { asText } from '../../ui/colors';
import { oneLine } from '../../ui/styles';
import type { Cell, Layout } from './layout';
import type { Tile } from './tiles';

interface Props {
  tile: Tile;
  cell: Cell;
  form: Layout['form'];
  isLarge?: boolean;
}

/** One tile, or one row where there are many. */
export const TileView = memo(function TileView({ tile, cell, form, isLarge = false }: Props) {
  const styles = useStyles2(getStyles);
  const { x, y, width, height, em } = cell;
  const style = { left: x, top: y, width, height, fontSize: em };
  if (form === 'list' && !isLarge) {
    return <Row tile={tile} cell={cell} style={style} />;
  }
  return (
    <li className={cx(styles.tile, tile.isFirst && styles.first)} style={style}>
      <div className={styles.head}>
        <span className={styles.name}>{tile.name}</span>
        {tile.isFirst && <span className={styles.mark}>{t('wall.act', '◆ act now')}</span>}
      </div>
      <div className={styles.middle}>
        <span className={cx(styles.number, tile.isFirst && styles.firstNumber)} style={{ fontSize: cell.number }}>
          {tile.number}
        </span>
        {(isLarge || tile.unit.length < 9) && (
          <span className={isLarge ? styles.unitBelow : styles.unit}>{tile.unit}</span>
        )}
      </div>
      <div className={styles.rows}>
        {(isLarge && tile.rows.length > 0 ? tile.rows : [[tile.left, tile.right] as const]).map(([left, right]) => (
          <div key={left} className={styles.row}>
            <span className={styles.left}>{left}</span>
            <span className={styles.right}>{right}</span>
          </div>
        ))}
      </div>
    </li>
  );
});

function Row({ tile, cell, style }: Pick<Props, 'tile' | 'cell'> & { style: React.CSSProperties }) {
  const styles = useStyles2(getStyles);
  return (
    <li className={cx(styles.listRow, tile.isQuiet && styles.quiet)} style={style}>
      <span className={styles.name}>{tile.name}</span>
      <span className={styles.left}>{tile.isQuiet ? '' : tile.right || tile.left}</span>
      <span className={styles.listNumber} style={{ fontSize: cell.number }}>
        {tile.number}
      </span>
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const accent = asText(theme.visualization.getColorByName('orange'), theme);
  return {
    tile: css({
      position: 'absolute',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '0.85em 1.05em',
      overflow: 'hidden',
      background: theme.colors.background.secondary,
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
    first: css({ border: `2px solid ${accent}` }),
    head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '0.5em' }),
    name: css({ fontSize: '1.15em', color: theme.colors.text.primary, ...oneLine }),
    mark: css({ color: theme.colors.text.secondary, whiteSpace: 'nowrap' }),
    middle: css({ lineHeight: 1, whiteSpace: 'nowrap' }),
    number: css({
      color: theme.colors.text.maxContrast,
      fontWeight: theme.typography.fontWeightMedium,
      letterSpacing: '-0.03em',
    }),
    firstNumber: css({ color: accent }),
    unit: css({ marginLeft: '0.4em', fontSize: '1.3em', color: theme.colors.text.secondary }),
    unitBelow: css({ display: 'block', marginTop: '0.3em', fontSize: '1.15em', color: theme.colors.text.secondary }),
    rows: css({ display: 'flex', flexDirection: 'column', gap: '0.35em' }),
    row: css({ display: 'flex', justifyContent: 'space-between', gap: '0.7em', whiteSpace: 'nowrap' }),
    left: css({ color: theme.colors.text.secondary, ...oneLine }),
    right: css({ color: theme.colors.text.maxContrast }),
    listRow: css({
      position: 'absolute',
      display: 'grid',
      gridTemplateColumns: '1fr auto 4em',
      alignItems: 'baseline',
      gap: '0.7em',
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    }),
    listNumber: css({ textAlign: 'right', color: theme.colors.text.maxContrast, lineHeight: 1 }),
    quiet: css({ '& *': { color: theme.colors.text.secondary } }),
  };
};
