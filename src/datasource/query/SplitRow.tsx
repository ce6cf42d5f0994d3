import React, { useId } from 'react';
import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { Combobox, MultiCombobox, type ComboboxOption } from '@grafana/ui';
import { GRAINS, type AnswerKind } from '../../model';
import type { BoardroomQuery } from '../types';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';

type GrainChoice = NonNullable<BoardroomQuery['grain']>;

/** Split by what, and into buckets of which length. */
export function SplitRow({ query, vocabulary, change }: RowProps) {
  const id = useId();
  const groupBy = [...(query.groupBy ?? [])];
  const adjust = [...(query.adjust ?? [])];
  const labels: Record<Exclude<AnswerKind, 'actions'>, string> = {
    metrics: t('query.groupBy.label', 'Split by'),
    scorecard: t('query.levels.label', 'Levels, widest first'),
    drivers: t('query.drivers.label', 'Explained by'),
    signals: t('query.units.label', 'Units, widest first'),
    journeys: t('query.journeys.label', 'Tell apart'),
    retention: t('query.retention.label', 'Losses by'),
    climate: t('query.climate.label', 'Teams, widest first'),
    live: t('query.live.label', 'Places'),
  };
  const grain: GrainChoice = query.grain ?? 'auto';
  // Actions stand in the management chain, whatever is asked.
  return query.answer === 'actions' ? null : (
    <EditorRow>
      <EditorField label={labels[query.answer]} width={60}>
        <MultiCombobox
          id={id}
          createCustomValue
          placeholder={t('query.groupBy.placeholder', 'Nothing: one total')}
          options={optionsWith(vocabulary.dimensions, groupBy)}
          value={groupBy}
          onChange={(options) => change({ groupBy: options.map(({ value }) => value) })}
        />
      </EditorField>
      {query.answer === 'drivers' && (
        <EditorField
          label={t('query.adjust.label', 'Adjusted for')}
          tooltip={t('query.adjust.tooltip', 'Groups are held against what is expected of their own mix of these.')}
          width={40}
        >
          <MultiCombobox
            aria-label={t('query.adjust.label', 'Adjusted for')}
            createCustomValue
            options={optionsWith(vocabulary.dimensions, adjust)}
            value={adjust}
            onChange={(options) => change({ adjust: options.map(({ value }) => value) })}
          />
        </EditorField>
      )}
      {(query.answer === 'metrics' || query.answer === 'scorecard') && (
        <EditorField label={t('query.grain.label', 'Per')} width={24}>
          <Combobox
            aria-label={t('query.grain.label', 'Per')}
            options={grainOptions()}
            value={grain}
            onChange={({ value }) => change({ grain: value })}
          />
        </EditorField>
      )}
    </EditorRow>
  );
}

function grainOptions(): Array<ComboboxOption<GrainChoice>> {
  return [
    { value: 'auto', label: t('query.grain.auto', 'Fitting the panel') },
    { value: 'none', label: t('query.grain.none', 'Whole period') },
    ...GRAINS.map((value) => ({ value, label: value })),
  ];
}
