import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { Write } from '../../ui/values';

interface Props {
  shape: {
    plot: { left: number; right: number; bottom: number };
    /** Shares that have a line, and where, pixels from the top. */
    down: ReadonlyArray<{ at: number; value: number }>;
  };
  em: number;
  share: Write;
}

/** Lines at round shares, what they are on the left, and the axis below. */
export function ShareScale({ shape, em, share }: Props) {
  const styles = useStyles2(scaleStyles);
  const { left, right, bottom } = shape.plot;
  return (
    <>
      {shape.down.map(({ at, value }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x={left - em * 0.6} y={at} textAnchor="end" className={styles.tick}>
            {share(value)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
    </>
  );
}

/** How scales are drawn here, for those who draw the other one. */
export const scaleStyles = ({ colors }: GrafanaTheme2) => ({
  grid: css({ stroke: colors.border.weak, strokeWidth: 1 }),
  axis: css({ stroke: colors.border.medium, strokeWidth: 1 }),
  tick: css({ dominantBaseline: 'central', fill: colors.text.secondary, fontSize: '0.86em' }),
});
