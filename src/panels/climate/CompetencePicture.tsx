import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult, Learners } from '../../model';
import { sideColors } from '../../ui/colors';
import type { Box } from '../../ui/pictureLayout';
import { NOTHING, type Reader, writerOf } from '../../ui/values';
import {
  byLonger,
  competenceLegend,
  competenceSentence,
  competenceShort,
  halfText,
  longerText,
} from '../../ui/words/competence';
import { RAW } from '../../ui/words/raw';
import { competenceShape, type CompetenceShape } from './competenceShape';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';
import { plotStyles } from './plotStyles';
import { plotWidth } from './plotWidth';

/** Height, and width at most, in em. */
const HEIGHT = 12;
const WIDTH = 60;

/** How soon new people are competent, and where it takes longest. */
export function CompetencePicture(props: PictureProps) {
  const { result, reader, box } = props;
  const { groups, silence } = result.competence;
  const days = groups[0]?.half?.days ?? null;
  return (
    <Picture
      {...props}
      full={competenceSentence(result, reader)}
      short={competenceShort(result, reader)}
      stamp={days ?? NOTHING}
      why={days === null ? '' : t('competence.stamp', 'days until half of new people are competent')}
    >
      {(em) => {
        const width = plotWidth(box, em, WIDTH);
        return (
          silence === null && (
            <div style={{ width }}>
              <Curves {...{ result, reader, em }} box={{ width, height: HEIGHT * em }} />
              <Places result={result} />
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
  em: number;
  box: Box;
}

function Curves({ result, reader, em, box }: Drawn) {
  const styles = useStyles2(getStyles);
  const shape = competenceShape(result.competence, { box, em });
  const share = writerOf('share', reader);
  const nameOf = ({ path, curve }: Learners) => {
    const values = { name: path[0] ?? t('competence.all', 'all'), share: share(curve[curve.length - 1].share), ...RAW };
    return t('competence.line', '{{name}} {{share}}', values);
  };
  return (
    <svg
      {...box}
      className={styles.picture}
      role="img"
      aria-label={shape.lines.map(({ learners }) => nameOf(learners)).join('; ')}
    >
      <Scales {...{ shape, em, share }} />
      {shape.lines.map(({ learners, band, line }, at) => (
        <g key={at} className={at === 0 ? styles.whole : styles.slowest}>
          <path d={band} className={styles.band} />
          <path d={line} className={styles.line} />
        </g>
      ))}
      {shape.half && <Half {...{ shape, em }} half={shape.half} />}
      {shape.lines.map(({ learners, end, nameAt }) => (
        <text key={nameAt} x={end.x + em * 0.6} y={nameAt} className={styles.name}>
          {nameOf(learners)}
        </text>
      ))}
    </svg>
  );
}

function Scales({ shape, em, share }: { shape: CompetenceShape; em: number; share: (value: number) => string }) {
  const styles = useStyles2(getStyles);
  const { left, right, bottom } = shape;
  return (
    <>
      {shape.shares.map((each) => (
        <g key={each.share}>
          <line x1={left} x2={right} y1={each.at} y2={each.at} className={styles.grid} />
          <text x={left - em * 0.5} y={each.at} textAnchor="end" className={styles.scale}>
            {share(each.share)}
          </text>
        </g>
      ))}
      {shape.days.map(({ days, at }) => (
        <text key={days} x={at} y={bottom + em} textAnchor="middle" className={styles.scale}>
          {days}
        </text>
      ))}
      <text x={right + em * 1.5} y={bottom + em} className={styles.scale}>
        {t('competence.days', 'days here')}
      </text>
    </>
  );
}

/** When half are competent, and from when to when that may be: where the line at one half meets the curve, and its band. */
function Half({ shape, em, half }: { shape: CompetenceShape; em: number; half: NonNullable<CompetenceShape['half']> }) {
  const styles = useStyles2(getStyles);
  const { halfAt } = shape;
  return (
    <g>
      <line x1={half.from} x2={half.to} y1={halfAt} y2={halfAt} className={styles.interval} />
      <circle cx={half.x} cy={halfAt} r={em * 0.35} className={styles.dot} />
    </g>
  );
}

/** The same by place, those who take longest first, and what is taken for granted. */
function Places({ result: { competence } }: { result: ClimateResult }) {
  const styles = useStyles2(getStyles);
  return (
    <>
      {competence.groups.length > 1 && (
        <table className={styles.places}>
          <thead>
            <tr>
              <th />
              <th scope="col">{t('competence.people', 'New people')}</th>
              <th scope="col">{t('competence.half-after', 'Half after days')}</th>
              <th scope="col">{t('competence.more-days', 'Days longer than elsewhere')}</th>
            </tr>
          </thead>
          <tbody>
            {byLonger(competence).map((learners) => (
              <tr key={learners.path[0]}>
                <th scope="row">{learners.path[0]}</th>
                <td>{learners.people}</td>
                <td>{halfText(learners, competence)}</td>
                <td>{longerText(learners)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.quiet}>{competenceLegend(competence)}</p>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, background } = theme.colors;
  const [blue, orange] = sideColors(theme);
  return {
    ...plotStyles(theme),
    whole: css({ color: blue }),
    slowest: css({ color: orange, '& path:last-child': { strokeDasharray: '0.45em 0.3em' } }),
    line: css({ fill: 'none', stroke: 'currentcolor', strokeWidth: 2 }),
    band: css({ fill: 'currentcolor', fillOpacity: 0.15 }),
    interval: css({ stroke: text.maxContrast, strokeWidth: 2 }),
    dot: css({ fill: background.primary, stroke: text.maxContrast, strokeWidth: 2 }),
  };
};
