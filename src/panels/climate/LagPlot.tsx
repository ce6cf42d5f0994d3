import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ThreadLink } from '../../model';
import { sideColors } from '../../ui/colors';
import type { Box } from '../../ui/pictureLayout';
import { printed } from '../../ui/styles';
import { RAW } from '../../ui/words/raw';
import { signed } from '../../ui/words/thread';
import { lagShape } from './lagShape';

interface Props {
  link: ThreadLink;
  box: Box;
  em: number;
  /** How far from 0 the scale goes. */
  reach: number;
}

/** One dot a lag with its interval, full where it stands out; the expected lag is shaded. */
export function LagPlot({ link: { lags, expected }, box, em, reach }: Props) {
  const styles = useStyles2(getStyles);
  const { lines, marks, left, ticks, half } = lagShape(lags, { box, em, reach });
  const said = lags
    .map(({ lag, r, low, high }) =>
      t('thread.heard', '{{lag}} weeks: {{r}} ({{low}} to {{high}})', {
        ...{ lag, r: signed(r), low: signed(low), high: signed(high) },
        ...RAW,
      })
    )
    .join('; ');
  return (
    <svg width={box.width} height={box.height} className={styles.all} role="img" aria-label={said}>
      {marks
        .filter(({ lag }) => lag === expected)
        .map(({ x }) => (
          <rect key={x} x={x - half * 0.8} width={half * 1.6} y={0} height={box.height} className={styles.expected} />
        ))}
      {lines.map(({ r, y }) => (
        <g key={r}>
          <line x1={left} x2={box.width} y1={y} y2={y} className={r === 0 ? styles.zero : styles.grid} />
          <text x={left - em * 0.5} y={y} textAnchor="end" className={styles.scale}>
            {signed(r).replace(/\.?0+$/, '')}
          </text>
        </g>
      ))}
      {marks.map(({ lag, x, y, low, high, found }) => (
        <g key={lag}>
          <line x1={x} x2={x} y1={low} y2={high} className={styles.interval} />
          <circle cx={x} cy={y} r={em * 0.32} className={found ? styles.found : styles.open} />
          <text x={x} y={ticks} textAnchor="middle" className={styles.tick}>
            {lag}
          </text>
        </g>
      ))}
    </svg>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border, background } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    all: css({ display: 'block', overflow: 'visible', ...printed }),
    expected: css({ fill: text.secondary, fillOpacity: 0.12 }),
    zero: css({ stroke: border.strong, strokeWidth: 1 }),
    grid: css({ stroke: border.weak, strokeWidth: 1 }),
    scale: css({ fill: text.secondary, fontSize: '0.86em', dominantBaseline: 'central' }),
    interval: css({ stroke: text.secondary, strokeWidth: 1.5 }),
    found: css({ fill: blue, stroke: blue, strokeWidth: 1.5 }),
    open: css({ fill: background.primary, stroke: text.secondary, strokeWidth: 1.5 }),
    tick: css({ fill: text.secondary, fontSize: '0.86em' }),
  };
};
