import React, { type ReactNode } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { verdictColors } from './colors';
import type { Ladder, Rung } from './ladder';
import { Movement } from './Movement';
import { hovered, oneLine, quietButton, shaped } from './styles';
import { RAW } from './words/raw';
import type { Layout } from './pictureLayout';
import { pictureTable } from './pictureTable';
import { type Row, rowsOf } from './waterfallRows';
import { type Sense, verdictOf } from './sense';

export interface WaterfallProps {
  ladder: Ladder;
  layout: Layout;
  sense: Sense;
  /** What the figures count. */
  title: string;
  /** What the two wholes are called. */
  ends: { before: string; now: string };
  write: (value: number) => string;
  writeBy: (by: number) => string;
  /** Two figures beside the sum, where there is room. */
  pair?: { titles: readonly [string, string]; of: (rung: Rung) => readonly [string, string] };
  onGo?: (metric: number) => void;
}

/** A table whose middle column is a picture: each bar begins where the one above it ended. */
export function Waterfall(props: WaterfallProps) {
  const styles = useStyles2(getStyles);
  const { ladder, layout } = props;
  const { rows, cut } = rowsOf(ladder, layout);
  return (
    <table className={styles.table}>
      <Head {...props} />
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} style={{ height: `${layout.row}em` }} {...rowProps(row, styles, props.onGo)}>
            {row.kind === 'end' && <End {...props} row={row} cut={cut} />}
            {row.kind === 'head' && <FamilyHead {...props} row={row} />}
            {row.kind === 'rung' && <Step {...props} row={row} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The whole row can be hit; the button in it is for the keyboard. */
function rowProps(row: Row, styles: ReturnType<typeof getStyles>, onGo: WaterfallProps['onGo']) {
  const metric = row.kind === 'rung' ? row.rung.metric : null;
  return onGo && metric !== null
    ? { className: styles.opens, onClick: () => onGo(metric) }
    : { className: row.kind === 'head' ? styles.head : undefined };
}

/** Heard only, except where two more figures need their names. */
function Head({ layout, title, pair }: WaterfallProps) {
  const styles = useStyles2(getStyles);
  const hear = (text: string) => (layout.split > 0 ? text : <span className={styles.heard}>{text}</span>);
  return (
    <thead className={styles.titles}>
      <tr>
        <th scope="col" style={{ width: `${layout.name}em` }}>
          <span className={styles.heard}>{t('drivers.reason', 'Reason')}</span>
        </th>
        <td />
        {layout.split > 0 &&
          pair?.titles.map((each) => (
            <th key={each} scope="col" className={styles.part}>
              {each}
            </th>
          ))}
        <th scope="col" className={styles.sum}>
          {hear(title)}
        </th>
      </tr>
    </thead>
  );
}

type Kind<K extends Row['kind']> = WaterfallProps & { row: Extract<Row, { kind: K }> };

function End({ row: { which, bar }, cut, ladder, layout, ends, write }: Kind<'end'> & { cut: boolean }) {
  const styles = useStyles2(getStyles);
  const isNow = which === 'now';
  return (
    <>
      <th scope="row" className={styles.whole}>
        {ends[which]}
      </th>
      <Track row={layout.row} goesOn={isNow ? null : bar.at}>
        <span
          className={cx(styles.bar, isNow ? styles.now : styles.before, cut && styles.cut)}
          style={{ left: 0, width: `${bar.width}%` }}
        />
      </Track>
      {layout.split > 0 && <td colSpan={2} />}
      <td className={cx(styles.figure, styles.whole)}>{write(isNow ? ladder.now : ladder.before)}</td>
    </>
  );
}

function FamilyHead({ row: { title, by, at }, layout, writeBy }: Kind<'head'>) {
  const styles = useStyles2(getStyles);
  return (
    <>
      <th scope="rowgroup">{title}</th>
      <Track row={layout.row} goesOn={at} />
      <td className={styles.figure}>{writeBy(by)}</td>
    </>
  );
}

function Step({ row: { rung, bar, isLargest }, layout, sense, pair, writeBy, onGo }: Kind<'rung'>) {
  const styles = useStyles2(getStyles);
  const { title, by, metric } = rung;
  const verdict = verdictOf(by, sense);
  return (
    <>
      <th
        scope="row"
        className={cx(layout.heads && styles.inside, isLargest && sense !== 'none' && styles.largest)}
        title={title}
      >
        {onGo && metric !== null ? (
          <button className={styles.button} title={t('drivers.why', 'Why {{title}} moved', { title, ...RAW })}>
            {title} <span aria-hidden>›</span>
          </button>
        ) : (
          title
        )}
      </th>
      <Track row={layout.row} goesOn={bar.at}>
        <span
          className={cx(styles.bar, styles[verdict])}
          style={{ left: `${bar.left}%`, width: `max(${bar.width}%, 2px)` }}
        />
      </Track>
      {layout.split > 0 &&
        pair?.of(rung).map((text, at) => (
          <td key={at} className={styles.quiet}>
            {text}
          </td>
        ))}
      <td className={styles.figure}>
        {verdict === 'same' ? writeBy(0) : <Movement change={{ by, verdict }} unit="points" text={writeBy(by)} />}
      </td>
    </>
  );
}

interface TrackProps {
  /** Height of the row, in em. */
  row: number;
  /** Where the next bar goes on from; null: nothing follows. */
  goesOn: number | null;
  children?: ReactNode;
}

function Track({ row, goesOn, children }: TrackProps) {
  const styles = useStyles2(getStyles);
  return (
    <td aria-hidden>
      <span className={styles.track} style={{ height: `${Math.min(1.4, row * 0.6)}em` }}>
        {children}
        {goesOn !== null && <span className={styles.link} style={{ left: `${goesOn}%`, height: `${row}em` }} />}
      </span>
    </td>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { better, worse, other } = verdictColors(theme);
  const bar = (background: string) => css({ background, zIndex: 1 });
  return {
    ...pictureTable(theme),
    part: css({ width: '7.2em', '&&': { paddingRight: 0 } }),
    sum: css({ width: '6.5em', '&&': { paddingRight: 0 } }),
    head: css({ color: theme.colors.text.secondary, '& th': { fontSize: '0.92em' } }),
    inside: css({ '&&': { paddingLeft: '0.9em' } }),
    largest: css({ '&&': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium } }),
    whole: css({ color: theme.colors.text.maxContrast }),
    quiet: css({ textAlign: 'right', color: theme.colors.text.secondary }),
    opens: css({ cursor: 'pointer', '&:hover': { background: hovered(theme) } }),
    button: css({ ...quietButton(theme), '&:hover': { background: 'none' }, maxWidth: '100%', ...oneLine }),
    track: css({ display: 'block', position: 'relative' }),
    bar: css({ position: 'absolute', top: 0, bottom: 0, borderRadius: '0.12em', ...shaped }),
    link: css({
      position: 'absolute',
      top: '50%',
      borderLeft: `max(1px, 0.07em) solid ${theme.colors.border.strong}`,
    }),
    cut: css({ maskImage: 'linear-gradient(to right, transparent, black min(3em, 45%))' }),
    before: bar(theme.colors.text.disabled),
    now: bar(theme.colors.text.primary),
    better: bar(better),
    worse: bar(worse),
    same: bar(other),
    unclear: bar(other),
    moved: bar(other),
  };
};
