import React from 'react';
import type { TimeRange } from '@grafana/data';
import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { COMPARISONS, type Query } from '../../model';
import type { BoardroomApi } from '../types';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';
import { valuesLike } from './valuesLike';

const PERIODS = COMPARISONS.filter((each) => each !== 'baseline');
/** Before the name of a baseline, where a choice is one text. */
const BASELINE = 'baseline ';

interface Props extends RowProps {
  datasource: BoardroomApi;
  range?: TimeRange;
}

/** Compared with what; and which place, where places are compared. */
export function CompareFields(props: Props) {
  const { compare } = props.query;
  return (
    <>
      <CompareField {...props} />
      {(compare === 'peers' || compare === 'whole') && <PlaceField {...props} />}
    </>
  );
}

/** A baseline stands in the list by its title; one that is gone, or a variable, stays visible by its name. */
function CompareField({ query, vocabulary, change }: RowProps) {
  const labels: Record<(typeof PERIODS)[number], string> = {
    none: t('query.compare.none', 'Nothing'),
    previous: t('query.compare.previous', 'The period before'),
    year: t('query.compare.year', 'A year ago'),
    peers: t('query.compare.peers', 'A place: its peers'),
    whole: t('query.compare.whole', 'A place: the whole'),
  };
  const hasPlaces = query.answer === 'drivers';
  const offered = PERIODS.filter((each) => hasPlaces || (each !== 'peers' && each !== 'whole'));
  const chosen = query.compare === 'baseline' ? `${BASELINE}${query.baseline ?? ''}` : (query.compare ?? 'none');
  const baselines = optionsWith(vocabulary.baselines, query.compare === 'baseline' ? [query.baseline ?? ''] : []);
  return (
    <EditorField label={t('query.compare.label', 'Compare with')} width={24}>
      <Combobox
        aria-label={t('query.compare.label', 'Compare with')}
        options={[
          ...offered.map((value): ComboboxOption<string> => ({ value, label: labels[value] })),
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

/** Which place: a dimension and one of its values, or a variable. */
function PlaceField({ query, vocabulary, change, datasource, range }: Props) {
  const { dimension, value } = query.place ?? { dimension: 'site', value: '' };
  return (
    <EditorField label={t('query.place.label', 'Place')} width="auto">
      <EditorFieldGroup>
        <Combobox
          aria-label={t('query.place.dimension', 'Kind of place')}
          width={20}
          options={optionsWith(vocabulary.dimensions, [dimension])}
          value={dimension}
          onChange={({ value: chosen }) => change({ place: { dimension: chosen, value: '' } })}
        />
        <Combobox
          // Its options are asked for by dimension, so another dimension is another box.
          key={dimension}
          aria-label={t('query.place.value', 'Name of the place')}
          width={30}
          createCustomValue
          options={(typed) => valuesLike(typed, dimension, datasource, range)}
          value={value ? { value, label: value } : null}
          onChange={({ value: chosen }) => change({ place: { dimension, value: chosen } })}
        />
      </EditorFieldGroup>
    </EditorField>
  );
}
