import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { verdictColors } from './colors';
import type { Gap, Gaps } from './gaps';
import { Movement } from './Movement';
import type { Layout } from './pictureLayout';
import { pictureTable } from './pictureTable';
import { type Sense, verdictOf } from './sense';
import { shaped } from './styles';

interface Props {
  rows: Gaps;
  layout: Layout;
  sense: Sense;
  /** What the columns are called, and the line that gaps are measured from. */
  titles: { name: string; zero: string; figures: readonly string[]; gap: string };
  /** What is said of rows that there is no room for. */
  others: (number: number) => string;
  writeBy: (by: number) => string;
}

/** A table whose middle column is a picture: how far each lies from what it is held against, and how sure that is. */
export function GapTable(props: Props) {
  const styles = useStyles2(getStyles);
  const { rows, layout, titles } = props;
  return (
    <table className={styles.table}>
      <Head {...{ rows, layout, titles }} />
      <tbody>
        {rows.shown.map((gap) => (
          <tr key={gap.name} style={{ height: `${layout.row}em` }}>
            <Row {...props} gap={gap} />
          </tr>
        ))}
        {rows.others > 0 && (
          <tr style={{ height: `${layout.row}em` }}>
            <th scope="row" colSpan={3 + layout.split} className={styles.quiet}>
              {props.others(rows.others)}
            </th>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Head({ rows, layout, titles }: Pick<Props, 'rows' | 'layout' | 'titles'>) {
  const styles = useStyles2(getStyles);
  return (
    <thead className={styles.titles}>
      <tr>
        <th scope="col" style={{ width: `${layout.name}em` }}>
          <span className={styles.heard}>{titles.name}</span>
        </th>
        <td aria-hidden className={styles.axis}>
          {layout.split > 0 && <span style={{ left: `${rows.zero}%` }}>{titles.zero}</span>}
        </td>
        {titles.figures.slice(0, layout.split).map((title) => (
          <th key={title} scope="col" className={styles.part}>
            {title}
          </th>
        ))}
        <th scope="col" className={styles.sum}>
          {layout.split > 0 ? titles.gap : <span className={styles.heard}>{titles.gap}</span>}
        </th>
      </tr>
    </thead>
  );
}

function Row({ gap: shown, rows, layout, sense, writeBy }: Props & { gap: Gap }) {
  const styles = useStyles2(getStyles);
  const { name, gap, differs, figures } = shown;
  const verdict = verdictOf(gap, differs ? sense : 'none');
  return (
    <>
      <th scope="row" title={name} className={cx(differs && styles.named)}>
        {name}
      </th>
      <Track {...{ rows, gap: shown, row: layout.row }} className={differs ? styles[verdict] : styles.alike} />
      {figures.slice(0, layout.split).map((figure, at) => (
        <td key={at} className={styles.quiet}>
          {figure}
        </td>
      ))}
      <td className={cx(styles.figure, !differs && styles.quiet)}>
        {differs ? <Movement change={{ by: gap, verdict }} unit="points" text={writeBy(gap)} /> : writeBy(gap)}
      </td>
    </>
  );
}

interface TrackProps {
  rows: Gaps;
  gap: Gap;
  /** Height of the row, in em. */
  row: number;
  className: string;
}

function Track({ rows: { place, zero }, gap: { gap, interval }, row, className }: TrackProps) {
  const styles = useStyles2(getStyles);
  return (
    <td aria-hidden>
      <span className={cx(styles.track, className)} style={{ height: `${row}em` }}>
        <span className={styles.zero} style={{ left: `${zero}%` }} />
        {interval && (
          <span
            className={styles.interval}
            style={{ left: `${place(interval.low)}%`, width: `${place(interval.high) - place(interval.low)}%` }}
          />
        )}
        <span className={styles.dot} style={{ left: `${place(gap)}%` }} />
      </span>
    </td>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { better, worse, other } = verdictColors(theme);
  const mark = (color: string) => css({ color });
  return {
    ...pictureTable(theme),
    axis: css({
      position: 'relative',
      '& > span': {
        position: 'absolute',
        bottom: 0,
        transform: 'translateX(-50%)',
        fontSize: '0.86em',
        whiteSpace: 'nowrap',
        color: theme.colors.text.secondary,
      },
    }),
    part: css({ width: '7.2em', '&&': { paddingRight: 0 } }),
    sum: css({ width: '8.6em', '&&': { paddingRight: 0 } }),
    named: css({ '&&': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium } }),
    quiet: css({ textAlign: 'right', whiteSpace: 'nowrap', '&&': { color: theme.colors.text.secondary } }),
    track: css({ display: 'block', position: 'relative' }),
    zero: css({
      position: 'absolute',
      top: 0,
      bottom: 0,
      borderLeft: `max(1px, 0.07em) solid ${theme.colors.border.strong}`,
    }),
    interval: css({
      position: 'absolute',
      top: 'calc(50% - max(1px, 0.09em))',
      height: 'max(2px, 0.18em)',
      borderRadius: '0.1em',
      background: 'currentColor',
      opacity: 0.55,
      ...shaped,
    }),
    dot: css({
      position: 'absolute',
      top: 'calc(50% - 0.31em)',
      width: '0.62em',
      height: '0.62em',
      marginLeft: '-0.31em',
      borderRadius: '50%',
      background: 'currentColor',
      ...shaped,
    }),
    better: mark(better),
    worse: mark(worse),
    moved: mark(theme.colors.text.primary),
    same: mark(other),
    unclear: mark(other),
    alike: mark(theme.colors.text.disabled),
  };
};
