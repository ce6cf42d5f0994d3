import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult, Estimate, SaidLevel } from '../../model';
import { sideColors } from '../../ui/colors';
import { oneLine, printed } from '../../ui/styles';
import { estimateText, levelQuestions, levelsLegend, levelTitle, levelUnknown } from '../../ui/words/levels';

interface Props {
  result: ClimateResult;
}

/** Width of the name of a level, of the dots and of the figure, in em. */
const [NAME, PLOT, FIGURE] = [11, 14, 11.5];

/** What staff say level by level: a dot from 1 to 5 with its interval, the figure, and the questions that it is made of. */
export function LevelsTable({ result }: Props) {
  const styles = useStyles2(getStyles);
  const { levels, weakest } = result.items;
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {levels.map((level) => (
            <tr key={level.level} className={cx({ [styles.weakest]: weakest?.level === level.level })}>
              <th scope="row" style={{ width: `${NAME}em` }}>
                {levelTitle(level.level)}
              </th>
              <Said level={level} />
              <td className={styles.questions}>{levelQuestions(level)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{levelsLegend()}</p>
    </>
  );
}

function Said({ level }: { level: SaidLevel }) {
  const styles = useStyles2(getStyles);
  return level.mean === null ? (
    <td colSpan={2} className={styles.unknown}>
      {levelUnknown(level)}
    </td>
  ) : (
    <>
      <td style={{ width: `${PLOT}em` }}>
        <Dot {...level} mean={level.mean} />
      </td>
      <td className={styles.figure}>{estimateText(level.mean)}</td>
    </>
  );
}

/** Where an answer lies between the worst and the best, in percent. */
const at = (answer: number) => Math.min(100, Math.max(0, (100 * (answer - 1)) / 4));

function Dot({ mean: { value, interval }, questions }: Pick<SaidLevel, 'questions'> & { mean: Estimate }) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.track} aria-hidden>
      {questions.map(
        ({ slot, value: said }) =>
          said !== null && <span key={slot} className={styles.question} style={{ left: `${at(said)}%` }} />
      )}
      {interval && (
        <span
          className={styles.interval}
          style={{ left: `${at(interval.low)}%`, width: `${at(interval.high) - at(interval.low)}%` }}
        />
      )}
      <span className={styles.dot} style={{ left: `${at(value)}%` }} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    table: css({
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'collapse',
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: 'inherit', textAlign: 'left', padding: 0, color: text.primary, ...oneLine },
      '& td': { padding: '0.1em 0' },
      ...printed,
    }),
    weakest: css({ fontWeight: theme.typography.fontWeightBold, '& th, & td': { color: text.maxContrast } }),
    figure: css({ width: `${FIGURE}em`, '&&': { paddingLeft: '0.8em' }, whiteSpace: 'nowrap' }),
    unknown: css({ color: text.secondary }),
    questions: css({
      '&&': { color: text.secondary },
      fontSize: '0.93em',
      fontWeight: theme.typography.fontWeightRegular,
      ...oneLine,
    }),
    track: css({
      position: 'relative',
      height: '1.1em',
      margin: '0 0.4em',
      borderBottom: `1px solid ${border.medium}`,
    }),
    question: css({ position: 'absolute', bottom: 0, width: 1, height: '0.55em', background: text.secondary }),
    interval: css({ position: 'absolute', bottom: '0.42em', height: 1.5, minWidth: 1, background: text.secondary }),
    dot: css({
      position: 'absolute',
      bottom: '0.15em',
      width: '0.64em',
      height: '0.64em',
      marginLeft: '-0.32em',
      borderRadius: theme.shape.radius.circle,
      background: blue,
      ...printed,
    }),
    quiet: css({ margin: '0.3em 0 1em', color: text.secondary, fontSize: '0.86em' }),
  };
};
