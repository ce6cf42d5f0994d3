import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult, ThreadLink } from '../../model';
import { NOTHING } from '../../ui/values';
import { linkShort, linkTitle, signed, surest, threadSentence } from '../../ui/words/thread';
import { LagPlot } from './LagPlot';
import { columnsIn, reachOf } from './lagShape';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';

/** Height of a small picture, and what the bar beside them takes, in em. */
const HEIGHT = 6.5;
const BAR = 1;

/** What leads what: a small picture for each link that was expected, all lags in it. */
export function ThreadPicture(props: PictureProps) {
  const { result } = props;
  const sentence = threadSentence(result);
  const found = result.thread.links.filter((link) => surest(link) !== null);
  const [first] = found;
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={first ? signed(surest(first)!.r) : NOTHING}
      why={first ? linkTitle(result, first) : ''}
    >
      {(em) => <Links {...{ result, em }} {...columnsIn(props.box.width - BAR * em, em, result.thread.links.length)} />}
    </Picture>
  );
}

interface LinksProps {
  result: ClimateResult;
  em: number;
  columns: number;
  /** Of each, and between two, in pixels. */
  width: number;
  gap: number;
}

function Links({ result, em, columns, width, gap }: LinksProps) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.all}>
      <div className={styles.links} style={{ gridTemplateColumns: `repeat(${columns}, ${width}px)`, columnGap: gap }}>
        {result.thread.links.map((link, index) => (
          <Link key={index} {...{ result, link, em, width }} />
        ))}
      </div>
      <Legend {...result} />
    </div>
  );
}

interface LinkProps {
  result: ClimateResult;
  link: ThreadLink;
  em: number;
  width: number;
}

function Link({ result, link, em, width }: LinkProps) {
  const styles = useStyles2(getStyles);
  const box = { width, height: HEIGHT * em };
  return (
    <section className={styles.link}>
      <h4 className={styles.title}>{linkTitle(result, link)}</h4>
      <p className={styles.quiet}>{linkShort(result, link)}</p>
      {link.silence === null && <LagPlot {...{ link, box, em }} reach={reachOf(result.thread.links)} />}
    </section>
  );
}

function Legend({ thread: { tests, falseDiscoveries } }: ClimateResult) {
  const styles = useStyles2(getStyles);
  return (
    <p className={styles.quiet}>
      {t(
        'thread.legend',
        'Correlation of teams by week, within teams and within weeks, by the weeks that the later one comes later; lines are 95% intervals. Full dots stand out among all {{tests}} looked at, where {{share}}% of those that do may be false. Shaded: the lag that was expected before anybody looked.',
        { tests, share: Math.round(100 * falseDiscoveries) }
      )}
    </p>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ width: '100%', '& p, & h4': { margin: 0 } }),
  links: css({ display: 'grid', paddingBottom: '0.8em' }),
  link: css({ minWidth: 0, display: 'grid', gridRow: 'span 3', gridTemplateRows: 'subgrid', paddingBottom: '1em' }),
  title: css({
    fontSize: 'inherit',
    fontWeight: theme.typography.fontWeightMedium,
    color: theme.colors.text.maxContrast,
  }),
  quiet: css({ color: theme.colors.text.secondary, fontSize: '0.86em' }),
});
