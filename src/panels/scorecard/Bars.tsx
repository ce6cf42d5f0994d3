import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { ScoredFamily, ScoredMetric } from '../../model';
import { asText, sideColors } from '../../ui/colors';
import { metricChange } from '../../ui/changes';
import { Movement } from '../../ui/Movement';
import { sidesOf } from '../../ui/words/sides';
import { fewShort, silenceText } from '../../ui/words/silence';
import { RAW } from '../../ui/words/raw';
import { spokenMetric } from '../../ui/words/spoken';
import { chosenMetrics } from './chosenMetrics';
import type { Scene } from './scene';
import { oneLine, quietButton, shaped } from '../../ui/styles';

interface Props extends Scene {
  columns: 1 | 2;
  rows: number;
  movements: boolean;
  targets: boolean;
  /** Width of a metric's name, in em. */
  name: number;
  onExplain: (scored: ScoredMetric) => void;
}

/** Both sides, metric by metric, each as far as it has come towards its target. */
export function Bars({ columns, rows, onExplain, ...scene }: Props) {
  const styles = useStyles2(getStyles);
  const [blue, orange] = sideColors(useTheme2());
  const { left, right, others } = sidesOf(scene.node);
  const sides = [
    { side: left, color: blue },
    { side: right, color: orange },
    ...others.map((side) => ({ side, color: '' })),
  ];
  return (
    <div className={cx(styles.all, columns === 2 && styles.two)}>
      {sides.map(
        ({ side, color }) => side && <Side key={side.family} {...{ side, color, rows, onExplain, ...scene }} />
      )}
    </div>
  );
}

interface SideProps extends Omit<Props, 'columns'> {
  side: ScoredFamily;
  color: string;
}

function Side({ side, color, rows, ...rest }: SideProps) {
  const styles = useStyles2(getStyles);
  const metrics = chosenMetrics(side, rows, rest.node.weakest);
  return (
    <ul className={styles.side} aria-label={side.title}>
      {metrics.map((scored) => (
        <li key={scored.metric}>
          <Metric {...{ scored, color, ...rest }} />
        </li>
      ))}
    </ul>
  );
}

interface MetricProps extends Omit<SideProps, 'side' | 'rows'> {
  scored: ScoredMetric;
}

function Metric({ scored, color, name, ...scene }: MetricProps) {
  const styles = useStyles2(getStyles);
  const { result, node, writers, painters, movements, targets, onExplain } = scene;
  const info = result.metrics[scored.metric];
  const write = writers[scored.metric];
  const weakest = scored.metric === node.weakest;
  const { value, small, silence } = scored.now;
  return (
    <button
      className={cx(styles.metric, weakest && styles.weakest)}
      style={{
        gridTemplateColumns: `${name}em minmax(0, 1fr) 4.4em${targets ? ' 6.6em' : ''}${movements ? ' 6.2em' : ''}`,
      }}
      aria-label={spokenMetric(result, scored, write, weakest)}
      onClick={() => onExplain(scored)}
    >
      <span className={styles.name} title={info.title}>
        {info.title}
      </span>
      {value === null || small ? (
        <span className={styles.silence}>{value === null ? silenceText(silence) : fewShort(scored.now, write)}</span>
      ) : (
        <>
          {scored.vetoed ? <Broken /> : <Bar score={scored.score} target={scored.targetScore} color={color} />}
          <span className={styles.value} style={{ color: painters[scored.metric](value) }}>
            {write(value)}
          </span>
          {targets && (
            <span className={styles.target}>
              {t('bars.target', 'target {{target}}', { target: write(scored.target), ...RAW })}
            </span>
          )}
          {movements && (
            <Movement change={metricChange(scored, info.direction)} unit={info.unit} currency={result.currency} />
          )}
        </>
      )}
    </button>
  );
}

/** In place of its bar: a limit that the profile sets. */
function Broken() {
  const styles = useStyles2(getStyles);
  return <span className={styles.broken}>{t('bars.broken', '✕ limit')}</span>;
}

interface BarProps {
  score: number | null;
  target: number;
  color: string;
}

/** From useless to perfect, with a tick where the target stands. */
export function Bar({ score, target, color }: BarProps) {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.fill} style={{ width: `${score ?? 0}%`, ...(color && { background: color }) }} />
      <span className={styles.tick} style={{ left: `${target}%` }} />
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'grid', gap: '0.6em 2.4em' }),
  two: css({ gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' }),
  side: css({ listStyle: 'none', margin: 0, padding: 0, minWidth: 0 }),
  metric: css({
    ...quietButton(theme),
    display: 'grid',
    gap: '0.8em',
    alignItems: 'center',
    width: '100%',
    minHeight: '1.95em',
    lineHeight: 1.3,
  }),
  weakest: css({
    color: theme.colors.text.maxContrast,
    '& > :first-child': { fontWeight: theme.typography.fontWeightBold },
  }),
  name: css({ ...oneLine }),
  value: css({ textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }),
  target: css({ color: theme.colors.text.secondary, fontVariantNumeric: 'tabular-nums', ...oneLine }),
  broken: css({ color: asText(theme.colors.error.text, theme), ...oneLine }),
  silence: css({ gridColumn: '2 / -1', color: theme.colors.text.secondary, ...oneLine }),
  track: css({
    display: 'block',
    position: 'relative',
    height: '0.72em',
    borderRadius: '0.15em',
    background: theme.colors.border.weak,
    ...shaped,
    '@media (forced-colors: active)': { outline: '1px solid GrayText' },
  }),
  fill: css({
    display: 'block',
    height: '100%',
    borderRadius: '0.15em',
    background: theme.colors.text.secondary,
    ...shaped,
  }),
  tick: css({
    position: 'absolute',
    top: '-0.2em',
    bottom: '-0.2em',
    width: '0.11em',
    background: theme.colors.text.maxContrast,
    ...shaped,
    '@media (forced-colors: active)': { background: 'CanvasText' },
  }),
});
