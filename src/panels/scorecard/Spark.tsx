import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { asText } from '../../ui/colors';
import { bucketsText } from '../../ui/words/periods';
import { changeSentence } from '../../ui/words/versions';
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
  const changed = changedIn(result, node);
  const shape = sparkShape({
    ...line,
    scores: node.series.map(({ score }) => score),
    target,
    margin: em * 0.35,
    changed: changed.map(({ index }) => index),
  });
  const green = asText(theme.colors.success.text, theme);
  return (
    <div className={styles.all} style={{ width: box.width }} role="img" aria-label={spoken(result, node)}>
      <span className={styles.span}>{bucketsText(node.series.map(({ bucket }) => bucket))}</span>
      <div className={styles.row}>
        <svg width={line.width} height={line.height} aria-hidden>
          <line x1={0} x2={line.width} y1={shape.targetY} y2={shape.targetY} stroke={green} strokeDasharray="3 4" />
          {shape.changes.map((x, at) => (
            <g key={x} stroke={theme.colors.border.strong} fill={theme.colors.text.secondary}>
              <line x1={x} x2={x} y1={0} y2={line.height} />
              <text x={x + em * 0.25} y={em * 0.7} stroke="none" fontSize={em * 0.8}>
                {t('spark.version', 'v{{version}}', { version: changed[at].version })}
              </text>
            </g>
          ))}
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

/** The first bucket of each later version, where there are buckets before it. */
function changedIn({ profile }: Scene['result'], { series }: Scene['node']): Array<{ version: number; index: number }> {
  return profile.changes
    .map(({ version, at }) => ({ version, index: series.findIndex(({ bucket }) => bucket >= at) }))
    .filter(({ index }) => index > 0);
}

function spoken(result: Scene['result'], { series }: Scene['node']): string {
  const scores = series.flatMap(({ score }) => (score === null ? [] : [score]));
  const [low, high] = [Math.min(...scores), Math.max(...scores)].map(Math.round);
  const last = Math.round(scores[scores.length - 1]);
  const told = t('spark.spoken', 'Over {{span}}: between {{low}} and {{high}}, now {{last}}', {
    span: bucketsText(series.map(({ bucket }) => bucket)),
    low,
    high,
    last,
  });
  return [told, changeSentence(result)].filter(Boolean).join('. ');
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ minWidth: 0 }),
  span: css({ color: theme.colors.text.secondary, fontSize: '0.9em', lineHeight: 1.3, display: 'block' }),
  row: css({ position: 'relative', display: 'flex', '& svg': { overflow: 'visible' } }),
  target: css({ position: 'absolute', fontSize: '0.9em', lineHeight: 1.3 }),
});
