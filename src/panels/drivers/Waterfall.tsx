import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { Verdict } from '../../ui/changes';
import { heardOnly } from '../../ui/hidden';
import type { Ladder, Rung } from '../../ui/ladder';
import { Movement } from '../../ui/Movement';
import { oneLine, printed, quietButton } from '../../ui/styles';
import { RAW } from '../../ui/words/raw';
import { type Bar, barsOf, type Layout } from './layout';
import { rowsOf } from './rows';

/** Which way is good; `none`: neither, or not known to be real. */
export type Sense = 'up' | 'down' | 'none';

export function verdictOf(by: number, sense: Sense): Verdict {
  if (by === 0) {
    return 'same';
  }
  return sense === 'none' ? 'moved' : by > 0 === (sense === 'up') ? 'better' : 'worse';
}

interface Props {
  ladder: Ladder;
  layout: Layout;
  sense: Sense;
  ends: readonly [before: string, now: string];
  /** What the figures count. */
  title: string;
  write: (value: number) => string;
  writeBy: (by: number) => string;
  onGo?: (metric: number) => void;
}

/** A table whose middle column is a picture: each bar begins where the one above it ended. */
export function Waterfall(props: Props) {
  const styles = useStyles2(getStyles);
  const { ladder, layout, ends, write } = props;
  const rows = rowsOf(ladder, layout);
  const steps = rows.flatMap((row) => (row.kind === 'rung' ? [row.rung] : []));
  const bars = barsOf(
    ladder,
    steps.map(({ by }) => by)
  );
  return (
    <table className={styles.table}>
      <Head {...props} />
      <tbody>
        <End title={ends[0]} text={write(ladder.before)} bar={bars.before} cut={bars.cut} layout={layout} />
        {rows.map((row) =>
          row.kind === 'head' ? (
            <tr key={`head ${row.title}`} style={{ height: `${layout.row}em` }} className={styles.head}>
              <th scope="rowgroup">{row.title}</th>
              <td />
              <td className={styles.figure}>{props.writeBy(row.by)}</td>
            </tr>
          ) : (
            <Step key={row.rung.title} {...props} rung={row.rung} bar={bars.steps[steps.indexOf(row.rung)]} />
          )
        )}
        <End title={ends[1]} text={write(ladder.now)} bar={bars.now} cut={bars.cut} layout={layout} isNow />
      </tbody>
    </table>
  );
}

/** Heard only, except where rate and share need their names. */
function Head({ layout, title }: Props) {
  const styles = useStyles2(getStyles);
  const quiet = layout.split ? styles.title : styles.heard;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.name}>
          <span className={styles.heard}>{t('drivers.reason', 'Reason')}</span>
        </th>
        <td />
        {layout.split && (
          <>
            <th scope="col" className={cx(styles.part, styles.title)}>
              {t('drivers.rate', 'by its rate')}
            </th>
            <th scope="col" className={cx(styles.part, styles.title)}>
              {t('drivers.share', 'by its share')}
            </th>
          </>
        )}
        <th scope="col" className={styles.sum}>
          <span className={quiet}>{title}</span>
        </th>
      </tr>
    </thead>
  );
}

interface EndProps {
  title: string;
  text: string;
  bar: Bar;
  cut: boolean;
  layout: Layout;
  isNow?: boolean;
}

function End({ title, text, bar, cut, layout, isNow = false }: EndProps) {
  const styles = useStyles2(getStyles);
  return (
    <tr style={{ height: `${layout.row}em` }} className={styles.end}>
      <th scope="row">{title}</th>
      <td aria-hidden>
        <span className={styles.track}>
          <span
            className={cx(styles.bar, isNow ? styles.now : styles.before, cut && styles.cut)}
            style={{ left: 0, width: `${bar.width}%` }}
          />
          {!isNow && <Link at={bar.at} row={layout.row} />}
        </span>
      </td>
      {layout.split && <td colSpan={2} />}
      <td className={styles.figure}>{text}</td>
    </tr>
  );
}

/** Where this bar ends the next begins. */
function Link({ at, row }: { at: number; row: number }) {
  const styles = useStyles2(getStyles);
  return <span className={styles.link} style={{ left: `${at}%`, height: `${row}em` }} />;
}

interface StepProps extends Props {
  rung: Rung;
  bar: Bar;
}

function Step({ rung, bar, layout, sense, writeBy, onGo }: StepProps) {
  const styles = useStyles2(getStyles);
  const { title, by, rate, mix, metric } = rung;
  const verdict = verdictOf(by, sense);
  const go = onGo && metric !== null ? () => onGo(metric) : undefined;
  return (
    <tr style={{ height: `${layout.row}em` }} className={cx(go && styles.opens)} onClick={go}>
      <th scope="row" className={layout.heads ? styles.inside : undefined} title={title}>
        {go ? (
          <button className={styles.button} title={t('drivers.why', 'Why {{title}} moved', { title, ...RAW })}>
            {title} <span aria-hidden>›</span>
          </button>
        ) : (
          title
        )}
      </th>
      <td aria-hidden>
        <span className={styles.track}>
          <span
            className={cx(styles.bar, styles[verdict])}
            style={{ left: `${bar.left}%`, width: `max(${bar.width}%, 2px)` }}
          />
          <Link at={bar.at} row={layout.row} />
        </span>
      </td>
      {layout.split && (
        <>
          <td className={styles.quiet}>{rate === null ? '' : writeBy(rate)}</td>
          <td className={styles.quiet}>{mix === null ? '' : writeBy(mix)}</td>
        </>
      )}
      <td className={styles.figure}>
        {verdict === 'same' ? writeBy(0) : <Movement change={{ by, verdict }} unit="points" text={writeBy(by)} />}
      </td>
    </tr>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    lineHeight: 1.3,
    '& th, & td': { padding: 0, verticalAlign: 'middle' },
    '& th': { ...oneLine, textAlign: 'left', fontWeight: theme.typography.fontWeightRegular, paddingRight: '1em' },
  }),
  name: css({ width: '36%' }),
  part: css({ width: '5.6em', '&&': { textAlign: 'right', paddingRight: 0 } }),
  sum: css({ width: '5.6em', '&&': { textAlign: 'right', paddingRight: 0 } }),
  title: css({ fontSize: '0.86em', color: theme.colors.text.secondary }),
  heard: heardOnly(),
  head: css({ color: theme.colors.text.secondary, '& th': { fontSize: '0.92em' } }),
  inside: css({ '&&': { paddingLeft: '0.9em' } }),
  end: css({ color: theme.colors.text.maxContrast }),
  figure: css({ textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }),
  quiet: css({ textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: theme.colors.text.secondary }),
  opens: css({ cursor: 'pointer', '&:hover': { background: theme.colors.action.hover } }),
  button: css({ ...quietButton(theme), '&:hover': { background: 'none' }, maxWidth: '100%', ...oneLine }),
  track: css({ display: 'block', position: 'relative', height: '1.15em' }),
  bar: css({ position: 'absolute', top: 0, bottom: 0, borderRadius: '0.12em', ...printed }),
  link: css({ position: 'absolute', top: '50%', borderLeft: `1px solid ${theme.colors.border.medium}` }),
  before: css({ background: theme.colors.text.disabled, zIndex: 1 }),
  now: css({ background: theme.colors.text.primary, zIndex: 1 }),
  cut: css({ maskImage: 'linear-gradient(to right, transparent, black 3em)' }),
  better: css({ background: theme.colors.success.main, zIndex: 1 }),
  worse: css({ background: theme.colors.error.main, zIndex: 1 }),
  same: css({ background: theme.colors.text.secondary, zIndex: 1 }),
  unclear: css({ background: theme.colors.text.secondary, zIndex: 1 }),
  moved: css({ background: theme.colors.text.secondary, zIndex: 1 }),
});
