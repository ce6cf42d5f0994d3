import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClockKind, StayPoint } from '../../model';
import { sideColors } from '../../ui/colors';
import { heardOnly } from '../../ui/hidden';
import type { Box } from '../../ui/pictureLayout';
import { printed } from '../../ui/styles';
import type { Write } from '../../ui/values';
import { RAW } from '../../ui/words/raw';
import { type AxisUnit, type CurveLine, type CurveShape, curveShape } from './curveShape';
import { scaleStyles, ShareScale } from './ShareScale';

interface Props {
  curve: readonly StayPoint[];
  since: ClockKind;
  box: Box;
  em: number;
  share: Write;
  count: Write;
}

/** Two curves that bear their names, where each may truly lie, and below them how many customers that rests on. */
export function CurvePlot(props: Props) {
  const styles = useStyles2(getStyles);
  const { box, curve, share } = props;
  const shape = curveShape(props);
  const { byHead, byValue } = shape;
  const last = curve[curve.length - 1];
  return (
    <>
      <svg width={box.width} height={box.height} className={styles.all} aria-hidden>
        <Scales {...props} shape={shape} />
        <path d={byHead.band} className={styles.headBand} />
        {byValue && <path d={byValue.band} className={styles.valueBand} />}
        <path d={byHead.line} className={styles.head} />
        {byValue && <path d={byValue.line} className={styles.value} />}
        <Name line={byHead} em={props.em} className={styles.headName}>
          {t('stay.head-name', 'customers {{share}}', { share: share(last.byHead.value), ...RAW })}
        </Name>
        {byValue && last.byValue && (
          <Name line={byValue} em={props.em} className={styles.valueName}>
            {t('stay.value-name', 'value {{share}}', { share: share(last.byValue.value), ...RAW })}
          </Name>
        )}
      </svg>
      <ul className={styles.heard}>
        {shape.along.map(({ value, point }) => (
          <li key={value}>
            {t(
              'stay.heard-at',
              'After {{number}} {{unit}}: {{customers}} customers, {{head}} of all, with {{value}} of the value',
              {
                ...{ number: value, unit: unitWord(shape.unit), customers: props.count(point.customers) },
                ...{ head: share(point.byHead.value), value: share(point.byValue?.value ?? null) },
                ...RAW,
              }
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ line, em, className, children }: { line: CurveLine; em: number; className: string; children: string }) {
  return (
    <text x={line.end.x + em * 0.6} y={line.nameY} className={className}>
      {children}
    </text>
  );
}

function Scales({ shape, em, share, count, since }: Props & { shape: CurveShape }) {
  const styles = useStyles2(getStyles);
  const { right, bottom } = shape.plot;
  return (
    <>
      <ShareScale {...{ shape, em, share }} />
      {shape.along.map(({ at, value, point }) => (
        <g key={value}>
          <line x1={at} x2={at} y1={bottom} y2={bottom + em * 0.3} className={styles.axis} />
          <text x={at} y={bottom + em} textAnchor="middle" className={styles.tick}>
            {value}
          </text>
          <text x={at} y={bottom + em * 2.3} textAnchor="middle" className={styles.tick}>
            {count(point.customers)}
          </text>
        </g>
      ))}
      <text x={right + em * 2} y={bottom + em} className={styles.tick}>
        {unitWord(shape.unit)}
      </text>
      <text x={right + em * 2} y={bottom + em * 2.3} className={cx(styles.tick)}>
        {since === 'joining' ? t('stay.in-sight', 'in sight') : t('stay.still-there', 'still there')}
      </text>
    </>
  );
}

function unitWord(unit: AxisUnit): string {
  const words: Record<AxisUnit, () => string> = {
    days: () => t('stay.days', 'days'),
    weeks: () => t('stay.weeks', 'weeks'),
    months: () => t('stay.months', 'months'),
    years: () => t('stay.years', 'years'),
  };
  return words[unit]();
}

const getStyles = (theme: GrafanaTheme2) => {
  const [blue] = sideColors(theme);
  const words = { dominantBaseline: 'central' as const, fill: theme.colors.text.secondary };
  const name = { ...words, fontWeight: theme.typography.fontWeightMedium };
  return {
    all: css({ display: 'block', overflow: 'visible', ...printed }),
    ...scaleStyles(theme),
    head: css({
      fill: 'none',
      stroke: theme.colors.text.secondary,
      strokeWidth: 'max(1.5px, 0.12em)',
      strokeDasharray: '0.45em 0.3em',
    }),
    value: css({ fill: 'none', stroke: blue, strokeWidth: 'max(2px, 0.17em)' }),
    headBand: css({ fill: theme.colors.text.secondary, fillOpacity: 0.12 }),
    valueBand: css({ fill: blue, fillOpacity: 0.18 }),
    headName: css({ ...name, fill: theme.colors.text.secondary }),
    valueName: css({ ...name, fill: theme.colors.text.maxContrast }),
    heard: heardOnly(),
  };
};
