import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult } from '../../model';
import { sideColors } from '../../ui/colors';
import type { Box } from '../../ui/pictureLayout';
import { NOTHING, type Reader, writerOf } from '../../ui/values';
import { emptyText, poolText, seatsLegend, seatsSentence } from '../../ui/words/seats';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';
import { plotStyles } from './plotStyles';
import { plotWidth } from './plotWidth';
import { seatsShape } from './seatsShape';

/** Height, and width at most, in em. */
const HEIGHT = 9;
const WIDTH = 60;

/** What service comes to where seats stay empty: fill them, or take the hit. */
export function SeatsPicture(props: PictureProps) {
  const { result, reader, box } = props;
  const { pools, silence } = result.seats;
  const sentence = seatsSentence(result, reader);
  const share = writerOf('share', reader);
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={silence === null ? share(pools[0].expected[2]) : NOTHING}
      why={silence === null ? t('seats.stamp', 'with one seat in ten empty') : ''}
    >
      {(em) => {
        const width = plotWidth(box, em, WIDTH);
        return (
          silence === null && (
            <div style={{ width }}>
              <Course {...{ result, reader, em }} box={{ width, height: HEIGHT * em }} />
              <Pools {...{ result, reader }} />
            </div>
          )
        );
      }}
    </Picture>
  );
}

interface Drawn {
  result: ClimateResult;
  reader: Reader;
}

function Course({ result: { seats }, reader, em, box }: Drawn & { em: number; box: Box }) {
  const styles = useStyles2(getStyles);
  const { points, scale, left, bottom } = seatsShape(seats.pools[0], { box, em });
  const share = writerOf('share', reader);
  const said = points.map((point, index) => `${emptyText(seats.shares[index])}: ${share(point.share)}`).join('; ');
  return (
    <svg {...box} className={styles.picture} role="img" aria-label={said}>
      {scale.map(({ value, at }) => (
        <g key={value}>
          <line x1={left} x2={box.width} y1={at} y2={at} className={styles.grid} />
          <text x={left - em * 0.5} y={at} textAnchor="end" className={styles.scale}>
            {share(value)}
          </text>
        </g>
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {points.map((point, index) => (
        <g key={point.x}>
          <circle cx={point.x} cy={point.y} r={em * 0.35} className={index === 0 ? styles.observed : styles.dot} />
          <text x={point.x} y={point.y - em} textAnchor="middle" className={styles.value}>
            {share(point.share)}
          </text>
          <text x={point.x} y={bottom + em} textAnchor="middle" className={styles.scale}>
            {emptyText(seats.shares[index])}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The same by site, and what is taken for granted. */
function Pools({ result, reader }: Drawn) {
  const styles = useStyles2(getStyles);
  const { pools, shares } = result.seats;
  const share = writerOf('share', reader);
  return (
    <>
      {pools.length > 1 && (
        <table className={cx(styles.places, styles.even)}>
          <thead>
            <tr>
              <th />
              {shares.map((empty) => (
                <th key={empty} scope="col">
                  {emptyText(empty)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pools.slice(1).map((pool) => (
              <tr key={pool.path[0]}>
                <th scope="row">{poolText(result.seats, pool)}</th>
                {pool.expected.map((each, index) => (
                  <td key={index}>{share(each)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.quiet}>{seatsLegend(result.seats)}</p>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, background } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    ...plotStyles(theme),
    line: css({ fill: 'none', stroke: blue, strokeWidth: 2, strokeDasharray: '4 3' }),
    observed: css({ fill: blue, stroke: blue, strokeWidth: 2 }),
    dot: css({ fill: background.primary, stroke: blue, strokeWidth: 2 }),
    value: css({ fill: text.maxContrast, fontSize: '0.93em' }),
    even: css({ tableLayout: 'fixed' }),
  };
};
