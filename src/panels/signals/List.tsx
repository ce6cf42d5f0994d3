import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { FoundSignal, SignalsResult } from '../../model';
import { Emphasised } from '../../ui/Emphasised';
import { isStamp, stampSize } from '../../ui/pictureLayout';
import { Scrolled } from '../../ui/Scrolled';
import { Stamp } from '../../ui/Stamp';
import { oneLine } from '../../ui/styles';
import { Ways } from '../../ui/Ways';
import { chosenOf, isOfContacts } from '../../ui/ways';
import { type Reader, writerOf } from '../../ui/values';
import {
  alarmsSentence,
  countSentence,
  evidenceSentence,
  nothingSentence,
  signalTitle,
  sinceText,
  truthSentence,
  unitText,
} from '../../ui/words/signals';
import { leftOutSentence } from '../../ui/words/watched';
import type { Options } from './options';
import { Quiet } from './Quiet';

interface Props {
  result: SignalsResult;
  options: Options;
  /** Pixels. */
  box: { width: number; height: number };
  reader: Reader;
  /** The data source that was asked, for the way to Explore; null where it is not known. */
  source: string | null;
}

/** What is worth a look, quietly: each signal with its unit, since when, and what it rests on. */
export function List(props: Props) {
  const styles = useStyles2(getStyles);
  const { result, box } = props;
  const { found } = result;
  if (isStamp(box)) {
    return (
      <Stamp box={box} em={stampSize(box)} label={countSentence(result)} why={t('signals.worth', 'worth a look')}>
        {found.length}
      </Stamp>
    );
  }
  return (
    <div role="group" aria-label={countSentence(result)} className={styles.all} style={box}>
      {found.length === 0 && result.alarms.tests > 0 ? <Quiet {...{ result, box }} /> : <Found {...props} />}
    </div>
  );
}

function Found(props: Props) {
  const styles = useStyles2(getStyles);
  const { result } = props;
  return (
    <>
      <Scrolled>
        {result.found.length === 0 && <p className={styles.text}>{nothingSentence(result)}</p>}
        <ol className={styles.list}>
          {result.found.map((each) => (
            <Item key={`${each.signal} ${each.path.join('/')}`} {...props} found={each} />
          ))}
        </ol>
        <p className={styles.foot}>{leftOutSentence(result)}</p>
      </Scrolled>
      <p className={styles.foot}>{alarmsSentence(result)}</p>
    </>
  );
}

function Item({ result, found, options, reader, source }: Props & { found: FoundSignal }) {
  const styles = useStyles2(getStyles);
  const write = (metric: number) => writerOf(result.metrics[metric].unit, reader, 'more');
  const seen = [...found.evidence, ...(found.truth ? [found.truth] : [])].map(({ metric }) => result.metrics[metric]);
  const truth = found.truth && options.showTruth ? truthSentence(result, found, write(found.truth.metric)) : '';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.title}>{signalTitle(result, found)}</span>
        <span className={styles.unit}>{unitText(found)}</span>
        <span className={styles.quiet}>{sinceText(result, found)}</span>
      </div>
      {found.evidence.map((seen) => (
        <p key={seen.metric} className={styles.text}>
          <Emphasised text={evidenceSentence(result, seen, write(seen.metric))} />
        </p>
      ))}
      {truth && <p className={styles.quiet}>{truth}</p>}
      {source !== null && (
        <Ways
          figure={{ result, path: found.path, metrics: seen.map(chosenOf), source }}
          hasContacts={isOfContacts(seen[0])}
        />
      )}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text } = theme.colors;
  const line = { margin: 0, lineHeight: 1.45, maxWidth: '110ch' };
  return {
    all: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
    list: css({ listStyle: 'none', margin: 0, padding: 0 }),
    item: css({
      padding: theme.spacing(1, 0, 1, 1.5),
      borderLeft: `3px solid ${theme.colors.border.strong}`,
      '& + &': { marginTop: theme.spacing(1.5) },
    }),
    head: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: theme.spacing(0, 1.5) }),
    title: css({ color: text.maxContrast, fontWeight: theme.typography.fontWeightMedium }),
    unit: css({ color: text.primary, ...oneLine }),
    text: css({
      ...line,
      color: text.primary,
      '& strong': { color: text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
    }),
    quiet: css({ ...line, color: text.secondary }),
    foot: css({ ...line, color: text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  };
};
