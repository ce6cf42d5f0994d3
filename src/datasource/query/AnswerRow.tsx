import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField, EditorRow, EditorSwitch } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { ANSWERS, type AnswerKind, type Comparison } from '../../model';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';

/** What kind of answer, compared with what, and how much of its evidence. */
export function AnswerRow(props: RowProps) {
  const { query, change } = props;
  const labels: Record<AnswerKind, string> = {
    metrics: t('query.answer.metrics', 'Metrics'),
    scorecard: t('query.answer.scorecard', 'Scorecard'),
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
      {query.answer === 'scorecard' && <ProfileField {...props} />}
      <CompareField {...props} />
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

const COMPARISONS: readonly Comparison[] = ['none', 'previous', 'year'];

function CompareField({ query, change }: RowProps) {
  const labels: Record<Comparison, string> = {
    none: t('query.compare.none', 'Nothing'),
    previous: t('query.compare.previous', 'The period before'),
    year: t('query.compare.year', 'A year ago'),
  };
  return (
    <EditorField label={t('query.compare.label', 'Compare with')} width={24}>
      <Combobox
        aria-label={t('query.compare.label', 'Compare with')}
        options={COMPARISONS.map((value) => ({ value, label: labels[value] }))}
        value={query.compare ?? 'none'}
        onChange={({ value }) => change({ compare: value })}
      />
    </EditorField>
  );
}
