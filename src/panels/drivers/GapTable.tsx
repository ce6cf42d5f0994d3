import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { DriverGroup } from '../../model';
import { verdictColors } from '../../ui/colors';
import { Movement } from '../../ui/Movement';
import { printed } from '../../ui/styles';
import type { Write } from '../../ui/values';
import type { Gaps } from './gaps';
import type { Layout } from '../../ui/pictureLayout';
import { pictureTable } from '../../ui/pictureTable';
import { type Sense, verdictOf } from '../../ui/sense';

interface Props {
  rows: Gaps;
  layout: Layout;
  sense: Sense;
  nameOf: (group: DriverGroup) => string;
  write: Write;
  writeBy: (by: number) => string;
}

/** A table whose middle column is a picture: how far each group lies from what is expected, and how sure that is. */
export function GapTable(props: Props) {
  const styles = useStyles2(getStyles);
  const { rows, layout } = props;
  return (
    <table className={styles.table}>
      <Head {...{ rows, layout }} />
      <tbody>
        {rows.shown.map((group) => (
          <tr key={props.nameOf(group)} style={{ height: `${layout.row}em` }}>
            <Group {...props} group={group} />
          </tr>
        ))}
        {rows.others > 0 && (
          <tr style={{ height: `${layout.row}em` }}>
            <th scope="row" colSpan={layout.split ? 5 : 3} className={styles.quiet}>
              {t('drivers.others-alike', 'The other {{number}} lie nearer to it', { number: rows.others })}
            </th>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Head({ rows, layout }: Pick<Props, 'rows' | 'layout'>) {
  const styles = useStyles2(getStyles);
  return (
    <thead className={styles.titles}>
      <tr>
        <th scope="col" style={{ width: `${layout.name}em` }}>
          <span className={styles.heard}>{t('drivers.group', 'Group')}</span>
        </th>
        <td aria-hidden className={styles.axis}>
          {layout.split && <span style={{ left: `${rows.zero}%` }}>{t('drivers.as-expected', 'as expected')}</span>}
        </td>
        {layout.split && (
          <>
            <th scope="col" className={styles.part}>
              {t('drivers.observed', 'observed')}
            </th>
            <th scope="col" className={styles.part}>
              {t('drivers.expected', 'expected')}
            </th>
          </>
        )}
        <th scope="col" className={styles.sum}>
          {layout.split ? t('drivers.gap', 'gap') : <span className={styles.heard}>{t('drivers.gap', 'gap')}</span>}
        </th>
      </tr>
    </thead>
  );
}

function Group({ group, rows, layout, sense, nameOf, write, writeBy }: Props & { group: DriverGroup }) {
  const styles = useStyles2(getStyles);
  const { expected, gap, differs } = group.adjusted!;
  const verdict = verdictOf(gap, differs ? sense : 'none');
  const name = nameOf(group);
  return (
    <>
      <th scope="row" title={name} className={cx(differs && styles.named)}>
        {name}
      </th>
      <Track {...{ rows, group, row: layout.row }} className={differs ? styles[verdict] : styles.alike} />
      {layout.split && (
        <>
          <td className={styles.quiet}>{write(group.now.value)}</td>
          <td className={styles.quiet}>{write(expected)}</td>
        </>
      )}
      <td className={cx(styles.figure, !differs && styles.quiet)}>
        {differs ? <Movement change={{ by: gap, verdict }} unit="points" text={writeBy(gap)} /> : writeBy(gap)}
      </td>
    </>
  );
}

interface TrackProps {
  rows: Gaps;
  group: DriverGroup;
  /** Height of the row, in em. */
  row: number;
  className: string;
}

function Track({ rows: { place, zero }, group, row, className }: TrackProps) {
  const styles = useStyles2(getStyles);
  const { gap, interval } = group.adjusted!;
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
    part: css({ width: '6.4em', '&&': { paddingRight: 0 } }),
    sum: css({ width: '8.6em', '&&': { paddingRight: 0 } }),
    named: css({ '&&': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium } }),
    quiet: css({ textAlign: 'right', '&&': { color: theme.colors.text.secondary } }),
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
      ...printed,
    }),
    dot: css({
      position: 'absolute',
      top: 'calc(50% - 0.31em)',
      width: '0.62em',
      height: '0.62em',
      marginLeft: '-0.31em',
      borderRadius: '50%',
      background: 'currentColor',
      ...printed,
    }),
    better: mark(better),
    worse: mark(worse),
    moved: mark(theme.colors.text.primary),
    same: mark(other),
    unclear: mark(other),
    alike: mark(theme.colors.text.disabled),
  };
};
