import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { amountText } from '../../ui/amounts';
import { sideColors } from '../../ui/colors';
import type { Box } from '../../ui/pictureLayout';
import { printed } from '../../ui/styles';
import { NOTHING } from '../../ui/values';
import { dayLegend, daySentence, fifthText } from '../../ui/words/day';
import { RAW } from '../../ui/words/raw';
import { signed } from '../../ui/words/thread';
import { midSentence } from '../../ui/words/titles';
import { dayShape } from './dayShape';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';
import { plotWidth } from './plotWidth';

/** Height, and width at most, in em. */
const HEIGHT = 13;
const WIDTH = 46;

/** How staff say the day was, beside the load of that day. */
export function DayPicture(props: PictureProps) {
  const { result, box } = props;
  const { link } = result.day;
  const sentence = daySentence(result);
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={link ? signed(link.r) : NOTHING}
      why={link ? t('day.stamp', 'a day by its load') : ''}
    >
      {(em) =>
        link !== null && <Fifths {...props} em={em} drawn={{ width: plotWidth(box, em, WIDTH), height: HEIGHT * em }} />
      }
    </Picture>
  );
}

function Fifths({ result, em, drawn }: PictureProps & { em: number; drawn: Box }) {
  const styles = useStyles2(getStyles);
  const { day, metrics } = result;
  const { marks, loads, answers, left, bottom } = dayShape(day.fifths, { box: drawn, em });
  const { unit, title } = metrics[day.load];
  const said = day.fifths.map((fifth) => fifthText(result, fifth)).join('; ');
  return (
    <div className={styles.all}>
      <svg width={drawn.width} height={drawn.height} className={styles.picture} role="img" aria-label={said}>
        {answers.map(({ value, at }) => (
          <g key={value}>
            <line x1={left} x2={drawn.width} y1={at} y2={at} className={value === 0 ? styles.zero : styles.grid} />
            <text x={left - em * 0.5} y={at} textAnchor="end" className={styles.scale}>
              {signed(value).replace(/\.?0+$/, '')}
            </text>
          </g>
        ))}
        {loads.map(({ value, at }) => (
          <text key={value} x={at} y={bottom + em * 1.1} textAnchor="middle" className={styles.scale}>
            {value === 0 ? t('day.usual', 'as usual') : amountText(value, unit).replace(/\.0(?=\D|$)/, '')}
          </text>
        ))}
        <text x={(left + drawn.width) / 2} y={bottom + em * 2.4} textAnchor="middle" className={styles.scale}>
          {t('day.axis', '{{load}} of the day, beside what is usual', { load: midSentence(title), ...RAW })}
        </text>
        {marks.map(({ x, y, low, high }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={low} y2={high} className={styles.interval} />
            <circle cx={x} cy={y} r={em * 0.4} className={styles.dot} />
          </g>
        ))}
      </svg>
      <p className={styles.quiet}>{dayLegend(result)}</p>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    all: css({ width: '100%', '& p': { margin: 0 } }),
    picture: css({ display: 'block', overflow: 'visible', marginBottom: '0.6em', ...printed }),
    zero: css({ stroke: border.strong, strokeWidth: 1 }),
    grid: css({ stroke: border.weak, strokeWidth: 1 }),
    scale: css({ fill: text.secondary, fontSize: '0.86em', dominantBaseline: 'central' }),
    interval: css({ stroke: blue, strokeWidth: 2 }),
    dot: css({ fill: blue }),
    quiet: css({ color: text.secondary, fontSize: '0.86em' }),
  };
};
