import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { BARRIERS, type ClimateResult } from '../../model';
import { sideColors } from '../../ui/colors';
import type { Box } from '../../ui/pictureLayout';
import { oneLine, printed } from '../../ui/styles';
import { NOTHING, type Reader } from '../../ui/values';
import { barrierTitle, indicatorTitle } from '../../ui/words/climate';
import { erosionLegend, erosionLine, erosionSentence } from '../../ui/words/erosion';
import { erosionShape, type ErosionLine } from './erosionShape';
import { MapCell } from './MapCell';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';
import { plotStyles } from './plotStyles';
import { plotWidth } from './plotWidth';

/** Height, and width at most, in em. */
const HEIGHT = 11;
const WIDTH = 60;

/** What wears off the longer people are here: three lines, and the figures they are made of. */
export function ErosionPicture(props: PictureProps) {
  const { result, reader, box } = props;
  const { bands, silence } = result.erosion;
  const sentence = erosionSentence(result, reader);
  const last = bands.at(-1);
  const stamp = last && last.biggest !== null ? Math.round(last.barriers[last.biggest].score!) : NOTHING;
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={stamp}
      why={last && last.biggest !== null ? `${barrierTitle(last.biggest)}, ${last.path[0]}` : ''}
    >
      {(em) => {
        const width = plotWidth(box, em, WIDTH);
        return (
          silence === null && (
            <div style={{ width }}>
              <Lines {...{ result, em }} box={{ width, height: HEIGHT * em }} />
              <Figures {...{ result, reader }} />
            </div>
          )
        );
      }}
    </Picture>
  );
}

function Lines({ result, em, box }: { result: ClimateResult; em: number; box: Box }) {
  const styles = useStyles2(getStyles);
  const { bands } = result.erosion;
  const { lines, bands: middles, scale, left, right, bottom } = erosionShape(bands, { box, em });
  return (
    <svg {...box} className={styles.picture} role="img" aria-label={lines.map(lineText).join('; ')}>
      {scale.map(({ score, at }) => (
        <g key={score}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x={left - em * 0.5} y={at} textAnchor="end" className={styles.scale}>
            {score}
          </text>
        </g>
      ))}
      {bands.map(({ path }, index) => (
        <text key={index} x={middles[index]} y={bottom + em} textAnchor="middle" className={styles.scale}>
          {path[0]}
        </text>
      ))}
      {lines.map((line) => (
        <Line key={line.name} {...{ line, em }} />
      ))}
    </svg>
  );
}

function Line({ line: { name, points, nameAt }, em }: { line: ErosionLine; em: number }) {
  const styles = useStyles2(getStyles);
  const last = points[points.length - 1];
  return (
    <g>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={em * 0.3} className={styles.dot} />
      ))}
      <text x={last.x + em} y={nameAt} className={styles.name}>
        {erosionLine(name)} {Math.round(last.score)}
      </text>
    </g>
  );
}

const lineText = ({ name, points }: ErosionLine) =>
  `${erosionLine(name)}: ${points.map(({ score }) => Math.round(score)).join(', ')}`;

/** The figures themselves, by band; what is withheld is hatched. */
function Figures({ result, reader }: { result: ClimateResult; reader: Reader }) {
  const styles = useStyles2(getStyles);
  const { bands, known } = result.erosion;
  const rows = [...BARRIERS, null].flatMap((name) =>
    known.filter((index) => result.indicators[index].barrier === name)
  );
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.figure}>{t('erosion.here', 'Time here')}</th>
            {bands.map(({ path }, index) => (
              <th key={index} scope="col">
                {path[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => (
            <tr key={index}>
              <th scope="row" className={styles.figure}>
                {indicatorTitle(result, result.indicators[index])}
              </th>
              {bands.map(({ cells }, band) => (
                <MapCell key={band} {...{ result, reader, index }} cell={cells[index]} className={styles.cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{erosionLegend()}</p>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    ...plotStyles(theme),
    line: css({ fill: 'none', stroke: blue, strokeWidth: 2 }),
    dot: css({ fill: blue }),
    table: css({
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: '2px',
      marginTop: '0.8em',
      lineHeight: 1.3,
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: theme.typography.fontWeightRegular, color: text.secondary, padding: '0 0.45em' },
      '& thead th': { textAlign: 'right', fontSize: '0.86em' },
      '& tbody th': { color: text.primary },
      ...printed,
    }),
    figure: css({ '&&': { textAlign: 'left', paddingLeft: 0, width: '24%', ...oneLine } }),
    cell: css({ textAlign: 'right', padding: '0.2em 0.45em', color: text.primary }),
  };
};
