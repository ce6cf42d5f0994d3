import React from 'react';
import { t } from '@grafana/i18n';
import { EditorField, EditorRow, EditorSwitch } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { ANSWERS, COMPARISONS, type AnswerKind, type Query } from '../../model';
import { hasProfile } from '../question';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';

/** What kind of answer, compared with what, and how much of its evidence. */
export function AnswerRow(props: RowProps) {
  const { query, change } = props;
  const labels: Record<AnswerKind, string> = {
    metrics: t('query.answer.metrics', 'Metrics'),
    scorecard: t('query.answer.scorecard', 'Scorecard'),
    drivers: t('query.answer.drivers', 'Drivers: why a score moved'),
    signals: t('query.answer.signals', 'Signals: what is worth a look'),
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
      {query.answer !== 'signals' && query.answer !== 'live' && <CompareField {...props} />}
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

const PERIODS = COMPARISONS.filter((each) => each !== 'baseline');
/** Before the name of a baseline, where a choice is one text. */
const BASELINE = 'baseline ';

/** A baseline stands in the list by its title; one that is gone, or a variable, stays visible by its name. */
function CompareField({ query, vocabulary, change }: RowProps) {
  const labels: Record<(typeof PERIODS)[number], string> = {
    none: t('query.compare.none', 'Nothing'),
    previous: t('query.compare.previous', 'The period before'),
    year: t('query.compare.year', 'A year ago'),
  };
  const chosen = query.compare === 'baseline' ? `${BASELINE}${query.baseline ?? ''}` : (query.compare ?? 'none');
  const baselines = optionsWith(vocabulary.baselines, query.compare === 'baseline' ? [query.baseline ?? ''] : []);
  return (
    <EditorField label={t('query.compare.label', 'Compare with')} width={24}>
      <Combobox
        aria-label={t('query.compare.label', 'Compare with')}
        options={[
          ...PERIODS.map((value): ComboboxOption<string> => ({ value, label: labels[value] })),
          ...baselines.map(({ value, label }) => ({ value: `${BASELINE}${value}`, label: label || value })),
        ]}
        value={chosen}
        onChange={({ value }) => change(comparisonIn(value))}
      />
    </EditorField>
  );
}

function comparisonIn(chosen: string): Pick<Query, 'compare' | 'baseline'> {
  return chosen.startsWith(BASELINE)
    ? { compare: 'baseline', baseline: chosen.slice(BASELINE.length) || undefined }
    : { compare: PERIODS.find((each) => each === chosen), baseline: undefined };
}
