import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { asText } from '../../ui/colors';
import { bucketsText } from '../../ui/words/periods';
import type { Box } from './layout';
import type { Scene } from './scene';
import { sparkShape } from './sparkShape';

interface Props extends Pick<Scene, 'result' | 'node'> {
  box: Box;
  em: number;
}

/** How the score came here, against its target. */
export function Spark({ result, node, box, em }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { target } = result.profile;
  const line = { width: box.width - em * 2, height: box.height - em * 1.4 };
  const shape = sparkShape({ ...line, scores: node.series.map(({ score }) => score), target, margin: em * 0.35 });
  const green = asText(theme.colors.success.text, theme);
  return (
    <div className={styles.all} style={{ width: box.width }} role="img" aria-label={spoken(node)}>
      <span className={styles.span}>{bucketsText(node.series.map(({ bucket }) => bucket))}</span>
      <div className={styles.row}>
        <svg width={line.width} height={line.height} aria-hidden>
          <line x1={0} x2={line.width} y1={shape.targetY} y2={shape.targetY} stroke={green} strokeDasharray="3 4" />
          <path
            d={shape.path}
            fill="none"
            stroke={theme.colors.text.primary}
            strokeWidth={em * 0.14}
            strokeLinejoin="round"
          />
          {shape.end && <circle cx={shape.end.x} cy={shape.end.y} r={em * 0.3} fill={theme.colors.text.maxContrast} />}
        </svg>
        <span
          className={styles.target}
          style={{ top: shape.targetY - em * 0.62, left: line.width + em * 0.5, color: green }}
        >
          {Math.round(target)}
        </span>
      </div>
    </div>
  );
}

function spoken({ series }: Scene['node']): string {
  const scores = series.flatMap(({ score }) => (score === null ? [] : [score]));
  const [low, high] = [Math.min(...scores), Math.max(...scores)].map(Math.round);
  const last = Math.round(scores[scores.length - 1]);
  return t('spark.spoken', 'Over {{span}}: between {{low}} and {{high}}, now {{last}}', {
    span: bucketsText(series.map(({ bucket }) => bucket)),
    low,
    high,
    last,
  });
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ minWidth: 0 }),
  span: css({ color: theme.colors.text.secondary, fontSize: '0.9em', lineHeight: 1.3, display: 'block' }),
  row: css({ position: 'relative', display: 'flex', '& svg': { overflow: 'visible' } }),
  target: css({ position: 'absolute', fontSize: '0.9em', lineHeight: 1.3 }),
});
