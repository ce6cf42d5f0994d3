import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { WaitCurve } from '../../model';
import { sideColors, verdictColors } from '../../ui/colors';
import { durationText } from '../../ui/durations';
import { heardOnly } from '../../ui/hidden';
import type { Box } from '../../ui/pictureLayout';
import { shaped } from '../../ui/styles';
import type { Write } from '../../ui/values';
import { RAW } from '../../ui/words/raw';
import { bandText } from '../../ui/words/waits';
import { waitShape, type WaitShape } from './waitShape';
import { scaleStyles, ShareScale } from './ShareScale';

interface Props {
  waits: WaitCurve;
  box: Box;
  em: number;
  share: Write;
  count: Write;
}

/** The share that stayed in each band of waits with its interval, the promise as a line, and how many customers each rests on. */
export function WaitPlot({ waits, box, em, share, count }: Props) {
  const styles = useStyles2(getStyles);
  const shape = waitShape(waits, box, em);
  return (
    <>
      <svg width={box.width} height={box.height} className={styles.all} aria-hidden>
        <Scales {...{ shape, em, share, of: waits.of }} />
        <Promise {...{ shape, em, promise: waits.promise }} />
        {shape.marks.map(({ band, x, y, low, high }) => (
          <g key={band.from} className={band.beyond?.goesWith === 'more' ? styles.lost : styles.band}>
            {low !== null && high !== null && <line x1={x} x2={x} y1={low} y2={high} className={styles.interval} />}
            {y !== null && <circle cx={x} cy={y} r={em * 0.36} className={styles.dot} />}
            {shape.counts && (
              <text x={x} y={shape.plot.bottom + em * 2.3} textAnchor="middle" className={styles.tick}>
                {count(band.customers)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={styles.heard}>
        {waits.bands.map((band) => (
          <li key={band.from}>
            {t('waits.heard', '{{what}} {{band}}: {{customers}} customers, {{kept}} stayed{{more}}', {
              what: waits.of === 'wait' ? t('waits.heard-waited', 'Waited') : t('waits.heard-tied-up', 'Tied up'),
              ...{ band: bandText(band), customers: count(band.customers), kept: share(band.kept?.value ?? null) },
              more:
                band.beyond?.goesWith === 'more' ? t('waits.heard-more', ', fewer than of those served in time') : '',
              ...RAW,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Scales({ shape, em, share, of }: Pick<Props, 'em' | 'share'> & Pick<WaitCurve, 'of'> & { shape: WaitShape }) {
  const styles = useStyles2(getStyles);
  const { right, bottom } = shape.plot;
  return (
    <>
      <ShareScale {...{ shape, em, share }} />
      {shape.ends.map(({ at, seconds }) => (
        <g key={seconds}>
          <line x1={at} x2={at} y1={bottom} y2={bottom + em * 0.3} className={styles.axis} />
          <text x={at} y={bottom + em} textAnchor="middle" className={styles.tick}>
            {durationText(seconds)}
          </text>
        </g>
      ))}
      <text x={right + em * 0.6} y={bottom + em} className={styles.tick}>
        {of === 'wait' ? t('waits.waited', 'waited') : t('waits.tied-up', 'tied up')}
      </text>
      {shape.counts && (
        <text x={right + em * 0.6} y={bottom + em * 2.3} className={styles.tick}>
          {t('waits.customers', 'customers')}
        </text>
      )}
    </>
  );
}

/** The goalpost: up to here the proposition promises, from here on it does not hold. */
function Promise({ shape, em, promise }: { shape: WaitShape; em: number; promise: number }) {
  const styles = useStyles2(getStyles);
  const { top, bottom } = shape.plot;
  return (
    <>
      <line x1={shape.promise} x2={shape.promise} y1={top - em * 0.8} y2={bottom} className={styles.promise} />
      <text x={shape.promise - em * 0.6} y={top - em * 0.9} textAnchor="end" className={styles.promised}>
        {t('waits.promised', 'promised: {{promise}}', { promise: durationText(promise), ...RAW })}
      </text>
      <text x={shape.promise + em * 0.6} y={top - em * 0.9} className={styles.tick}>
        {t('waits.worse', 'worse than that')}
      </text>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const [blue] = sideColors(theme);
  const { text } = theme.colors;
  const words = { dominantBaseline: 'central' as const, fill: text.secondary, fontSize: '0.86em' };
  return {
    all: css({ display: 'block', overflow: 'visible', ...shaped }),
    ...scaleStyles(theme),
    promise: css({ stroke: text.primary, strokeWidth: 'max(1px, 0.08em)', strokeDasharray: '0.4em 0.3em' }),
    promised: css({ ...words, fill: text.maxContrast }),
    band: css({ color: blue }),
    lost: css({ color: verdictColors(theme).worse }),
    interval: css({
      stroke: 'currentColor',
      strokeWidth: 'max(2px, 0.2em)',
      strokeOpacity: 0.45,
      strokeLinecap: 'round',
    }),
    dot: css({ fill: 'currentColor' }),
    heard: heardOnly(),
  };
};
