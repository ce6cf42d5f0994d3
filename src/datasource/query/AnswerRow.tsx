import React from 'react';
import type { TimeRange } from '@grafana/data';
import { t } from '@grafana/i18n';
import { EditorField, EditorRow, EditorSwitch } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { ANSWERS, type AnswerKind } from '../../model';
import { hasProfile } from '../question';
import type { BoardroomApi } from '../types';
import { ClockField } from './ClockField';
import { CompareFields } from './CompareFields';
import { optionsWith } from './options';
import { PromiseField } from './PromiseField';
import { RateField } from './RateField';
import type { RowProps } from './rowProps';
import { ViewsField } from './ViewsField';

interface Props extends RowProps {
  datasource: BoardroomApi;
  range?: TimeRange;
}

const COMPARED: readonly AnswerKind[] = ['metrics', 'scorecard', 'drivers'];

/** What kind of answer, compared with what, and how much of its evidence. */
export function AnswerRow(props: Props) {
  const { query, change } = props;
  const labels: Record<AnswerKind, string> = {
    metrics: t('query.answer.metrics', 'Metrics'),
    scorecard: t('query.answer.scorecard', 'Scorecard'),
    drivers: t('query.answer.drivers', 'Drivers: why a score moved'),
    signals: t('query.answer.signals', 'Signals: what is worth a look'),
    actions: t('query.answer.actions', 'Actions: what was done, and the figures before and after'),
    journeys: t('query.answer.journeys', 'Journeys: which step fails'),
    retention: t('query.answer.retention', 'Retention: who stays, and what they are worth'),
    climate: t('query.answer.climate', 'Climate: what actually happens around here'),
    live: t('query.answer.live', 'Live: what is happening now'),
  };
  return (
    <EditorRow>
      <EditorField label={t('query.answer.label', 'Answer')} width={20}>
        <Combobox
          aria-label={t('query.answer.label', 'Answer')}
          options={ANSWERS.map((value) => ({ value, label: labels[value] }))}
          value={query.answer}
          onChange={({ value }) => change({ answer: value })}
        />
      </EditorField>
      {hasProfile(query) && <ProfileField {...props} />}
      {COMPARED.includes(query.answer) && <CompareFields {...props} />}
      {query.answer === 'live' && <PromiseField {...props} />}
      {query.answer === 'retention' && <ClockField {...props} />}
      {query.answer === 'retention' && <RateField {...props} />}
      {query.answer === 'climate' && <ViewsField {...props} />}
      {query.answer === 'metrics' && (
        <EditorField
          label={t('query.evidence.label', 'Evidence')}
          tooltip={t('query.evidence.tooltip', 'Also numerator, denominator and interval, as columns of their own.')}
        >
          <EditorSwitch
            aria-label={t('query.evidence.label', 'Evidence')}
            value={query.evidence ?? false}
            onChange={(event) => change({ evidence: event.currentTarget.checked })}
          />
        </EditorField>
      )}
      {query.answer === 'scorecard' && (
        <EditorField
          label={t('query.scrutiny.label', 'Scrutiny')}
          tooltip={t(
            'query.scrutiny.tooltip',
            'Also how far weights may turn before the verdict changes, and what the profile would pay for. Shown behind the score.'
          )}
        >
          <EditorSwitch
            aria-label={t('query.scrutiny.label', 'Scrutiny')}
            value={query.scrutiny ?? false}
            onChange={(event) => change({ scrutiny: event.currentTarget.checked })}
          />
        </EditorField>
      )}
    </EditorRow>
  );
}

function ProfileField({ query, vocabulary, change }: RowProps) {
  const chosen = query.profile ?? '';
  return (
    <EditorField label={t('query.profile.label', 'Profile')} width={30}>
      <Combobox
        aria-label={t('query.profile.label', 'Profile')}
        createCustomValue
        options={optionsWith(vocabulary.profiles, [chosen])}
        value={chosen}
        onChange={({ value }) => change({ profile: value })}
      />
    </EditorField>
  );
}
