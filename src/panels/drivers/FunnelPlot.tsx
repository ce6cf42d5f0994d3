import React, { useId } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { DriverGroup, Funnel } from '../../model';
import { verdictColors } from '../../ui/colors';
import { heardOnly } from '../../ui/hidden';
import { verdictWord } from '../../ui/Movement';
import { printed } from '../../ui/styles';
import type { Write } from '../../ui/values';
import { RAW } from '../../ui/words/raw';
import { type Dot, funnelShape, type FunnelShape } from './funnelShape';
import type { Box } from '../../ui/pictureLayout';
import { type Sense, verdictOf } from '../../ui/sense';

interface Props {
  funnel: Funnel;
  groups: readonly DriverGroup[];
  box: Box;
  em: number;
  sense: Sense;
  nameOf: (group: DriverGroup) => string;
  write: Write;
  writeCount: Write;
}

/** Groups by their rows: the wide end holds much, for chance does; who lies outside bears a name. */
export function FunnelPlot(props: Props) {
  const styles = useStyles2(getStyles);
  const { groups, box, em, write } = props;
  const shape = funnelShape(props);
  const clip = useId();
  const { left, right, top, bottom } = shape.plot;
  return (
    <>
      <svg width={box.width} height={box.height} className={styles.all} aria-hidden>
        <clipPath id={clip}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <path d={shape.band} className={styles.band} />
          <path d={shape.inner} className={styles.inner} strokeDasharray={`${em * 0.3} ${em * 0.3}`} />
        </g>
        <line x1={left} x2={right} y1={shape.targetY} y2={shape.targetY} className={styles.target} />
        <text x={right + em * 0.5} y={shape.targetY} className={styles.figure}>
          {write(props.funnel.target)}
        </text>
        <Scales {...props} shape={shape} />
        {shape.dots.map((dot, at) => (
          <Point key={at} {...props} dot={dot} />
        ))}
      </svg>
      <ul className={styles.heard}>
        {groups
          .filter(({ outside }) => outside !== null)
          .map((group, at) => (
            <li key={at}>{pointText(group, props)}</li>
          ))}
      </ul>
    </>
  );
}

function Scales({ shape, em, box, write, writeCount }: Props & { shape: FunnelShape }) {
  const styles = useStyles2(getStyles);
  const { left, right, bottom } = shape.plot;
  return (
    <>
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
      {shape.down.map(({ at, value }) => (
        <text key={value} x={left - em * 0.6} y={at} textAnchor="end" className={styles.tick}>
          {write(value)}
        </text>
      ))}
      {shape.along.map(({ at, value }) => (
        <text key={value} x={at} y={bottom + em} textAnchor="middle" className={styles.tick}>
          {writeCount(value)}
        </text>
      ))}
      <text x={box.width} y={bottom + em} textAnchor="end" className={styles.tick}>
        {t('funnel.n', 'n')}
      </text>
      <text x={right} y={shape.bandY - em * 0.7} textAnchor="end" className={styles.tick}>
        {t('funnel.limit', 'what chance explains')}
      </text>
    </>
  );
}

function Point(props: Props & { dot: Dot }) {
  const { dot, em, sense, nameOf } = props;
  const styles = useStyles2(getStyles);
  const colors = verdictColors(useTheme2());
  const { group, x, y, spot } = dot;
  const verdict = verdictIn(group, sense);
  const color = verdict === 'better' || verdict === 'worse' ? colors[verdict] : colors.other;
  return (
    <g>
      <title>{pointText(group, props)}</title>
      {group.outside === null ? (
        <circle cx={x} cy={y} r={em * 0.3} fill={color} fillOpacity={0.55} />
      ) : (
        <path d={markPath(verdict, { x, y, size: em * 0.52 })} fill={color} />
      )}
      {spot && (
        <text x={spot.x} y={spot.y} textAnchor={spot.side === 'right' ? 'start' : 'end'} className={styles.name}>
          {nameOf(group)}
        </text>
      )}
    </g>
  );
}

/** Better points up, worse down, wherever the value went. */
function markPath(verdict: string, { x, y, size }: { x: number; y: number; size: number }): string {
  const up = verdict === 'better' ? -1 : 1;
  return verdict === 'better' || verdict === 'worse'
    ? `M${x},${y + up * size}L${x + size},${y - up * size * 0.8}L${x - size},${y - up * size * 0.8}Z`
    : `M${x},${y - size}L${x + size},${y}L${x},${y + size}L${x - size},${y}Z`;
}

const verdictIn = ({ outside }: DriverGroup, sense: Sense) =>
  verdictOf(outside === null ? 0 : outside === 'above' ? 1 : -1, sense);

function pointText(group: DriverGroup, { nameOf, write, writeCount, sense }: Props): string {
  const { value, denominator } = group.now;
  const values = { name: nameOf(group), value: write(value), n: writeCount(denominator), ...RAW };
  const said = t('funnel.point', '{{name}}: {{value}}, n {{n}}', values);
  return group.outside === null ? said : `${said}, ${verdictWord(verdictIn(group, sense))}`;
}

const getStyles = (theme: GrafanaTheme2) => {
  const thin = 'max(1px, 0.07em)';
  const words = { dominantBaseline: 'central' as const, fill: theme.colors.text.secondary };
  return {
    all: css({ display: 'block', overflow: 'visible', ...printed }),
    band: css({ fill: theme.colors.border.weak, stroke: theme.colors.border.strong, strokeWidth: thin }),
    inner: css({ fill: 'none', stroke: theme.colors.border.strong, strokeWidth: thin }),
    target: css({ stroke: theme.colors.text.primary, strokeWidth: 'max(1.5px, 0.1em)' }),
    axis: css({ stroke: theme.colors.border.medium, strokeWidth: thin }),
    tick: css({ ...words, fontSize: '0.86em' }),
    figure: css({ ...words, fill: theme.colors.text.maxContrast }),
    name: css({ ...words, fill: theme.colors.text.primary, fontSize: '0.92em' }),
    heard: heardOnly(),
  };
};
