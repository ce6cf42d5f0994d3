import React, { useEffect, useState } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { getDataSourceSrv } from '@grafana/runtime';
import { Alert, Button, LoadingPlaceholder, Stack, useStyles2 } from '@grafana/ui';
import { from, switchMap } from 'rxjs';
import { problemFrom, type Problem, type Profile } from '../../../model';
import { NOT_KNOWN } from '../../../frame/names';
import type { BoardroomApi, DraftScores } from '../../types';
import { isReordered, previewRows, type PreviewRow } from './previewRows';

interface Props {
  uid: string;
  profile: Profile;
  /** A draft with errors in it would score nonsense. */
  isSound: boolean;
}

/** What the last four weeks score by the draft, beside what is stored; once asked for, it follows each change. */
export function Preview(props: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      {asked ? (
        <Scores {...props} />
      ) : (
        <Button variant="secondary" icon="play" onClick={() => setAsked(true)}>
          <Trans i18nKey="profile.try">Try it on the last four weeks</Trans>
        </Button>
      )}
    </Stack>
  );
}

type Outcome = { of: Profile; scores: DraftScores } | { of: Profile; problem: Problem };

function Scores({ uid, profile, isSound }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!isSound) {
      return;
    }
    const asking = from(getDataSourceSrv().get(uid))
      .pipe(switchMap((source) => (source as unknown as BoardroomApi).draft(profile)))
      .subscribe({
        next: (scores) => setOutcome({ of: profile, scores }),
        error: (thrown) => setOutcome({ of: profile, problem: problemFrom(thrown) }),
      });
    return () => asking.unsubscribe();
  }, [uid, profile, isSound]);
  if (outcome === undefined && !isSound) {
    return <Trans i18nKey="profile.try-faulty">The preview waits until the errors above are corrected.</Trans>;
  }
  if (outcome === undefined) {
    return <LoadingPlaceholder text={t('profile.trying', 'Scoring the last four weeks')} />;
  }
  return 'problem' in outcome ? (
    <Alert severity="error" title={outcome.problem.toLine()}>
      <Trans i18nKey="profile.try-saved">The preview asks by the mapping that was saved last.</Trans>
    </Alert>
  ) : (
    <Table scores={outcome.scores} target={outcome.of.target} isStale={outcome.of !== profile} />
  );
}

function Table({ scores, target, isStale }: { scores: DraftScores; target: number; isStale: boolean }) {
  const styles = useStyles2(getStyles);
  const rows = previewRows(scores);
  return (
    <div aria-live="polite" aria-busy={isStale} className={isStale ? styles.stale : undefined}>
      <table className={styles.table}>
        <caption>{t('profile.preview', 'The last four weeks, scored')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('profile.stored', 'As it is')}</th>
            <th scope="col">{t('profile.draft', 'As drafted')}</th>
            <th scope="col">{t('profile.by', 'Difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={styles[row.kind]}>
              <th scope="row">{row.name ?? NOT_KNOWN}</th>
              <td>{scoreText(row.stored)}</td>
              <td>{scoreText(row.draft)}</td>
              <td>{differenceText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{[verdictText(rows[0], target), isReordered(rows) && orderText()].filter(Boolean).join(' ')}</p>
    </div>
  );
}

const scoreText = (score: number | null) => (score === null ? '–' : score.toFixed(1));

function differenceText({ stored, draft }: PreviewRow): string {
  if (stored === null || draft === null) {
    return '';
  }
  const by = (draft - stored).toFixed(1);
  return Number(by) === 0 ? '±0' : Number(by) > 0 ? `+${by}` : by.replace('-', '−');
}

function verdictText({ draft }: PreviewRow, target: number): string {
  if (draft === null) {
    return t('profile.no-score', 'By the draft there is no score: too little of its weight could be measured.');
  }
  const by = Math.abs(draft - target).toFixed(1);
  return draft >= target
    ? t('profile.met', 'The draft is {{by}} points above its target of {{target}}.', { by, target })
    : t('profile.missed', 'The draft is {{by}} points below its target of {{target}}.', { by, target });
}

const orderText = () => t('profile.reordered', 'Units would stand in another order.');

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    fontVariantNumeric: 'tabular-nums',
    caption: { captionSide: 'top', color: theme.colors.text.secondary },
    'th, td': { padding: theme.spacing(0.25, 2, 0.25, 0), textAlign: 'right' },
    'th[scope="row"]': { textAlign: 'left', fontWeight: theme.typography.fontWeightRegular },
    'thead th': { color: theme.colors.text.secondary, fontWeight: theme.typography.fontWeightRegular },
  }),
  whole: css({ '&& > *': { fontWeight: theme.typography.fontWeightBold } }),
  side: css({ '& > th': { paddingLeft: `${theme.spacing(2)} !important` } }),
  node: css({}),
  stale: css({ opacity: 0.5 }),
});
