import React, { useEffect, useState } from 'react';
import { t } from '@grafana/i18n';
import { Combobox, type ComboboxOption, Field, Stack } from '@grafana/ui';
import { catalog } from '../../catalog';
import { Problem, type Metric } from '../../model';
import { boardOf, knownTo, plainCatalogue } from '../boards';
import { type Draft, LEVELS } from './draft';

interface Props {
  draft: Draft;
  source: string | null;
  onChange: (changed: Partial<Draft>) => void;
}

/** Which figure of which place it is about. */
export function WhereFields({ draft, source, onChange }: Props) {
  const metrics = useMetrics(source);
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field noMargin label={t('action-form.metric', 'Figure that it is to move')} htmlFor="act-metric">
        <Combobox
          id="act-metric"
          width={40}
          options={metrics.map(({ name, title }) => ({ value: name, label: title }))}
          value={draft.metric || null}
          onChange={({ value }) => onChange({ metric: value })}
        />
      </Field>
      {LEVELS.map((level) => (
        <Field noMargin key={level} label={catalog.dimensions[level].title} htmlFor={`act-${level}`}>
          <Combobox
            id={`act-${level}`}
            width={26}
            isClearable
            createCustomValue
            placeholder={t('action-form.all', 'All')}
            options={(typed: string) => valuesOf(source, level, typed)}
            value={draft.place[level] ?? null}
            onChange={(chosen) => onChange({ place: placed(draft.place, level, chosen?.value) })}
          />
        </Field>
      ))}
    </Stack>
  );
}

function placed(place: Draft['place'], level: string, value: string | undefined): Draft['place'] {
  const { [level]: _, ...others } = place;
  return value ? { ...others, [level]: value } : others;
}

/** Metrics as the data source knows them; those of the catalogue until it has said so, or where it cannot. */
function useMetrics(source: string | null): readonly Metric[] {
  const [metrics, setMetrics] = useState(plainCatalogue.metrics);
  useEffect(() => {
    let current = true;
    if (source !== null) {
      void knownTo(source).then((known) => current && !(known instanceof Problem) && setMetrics(known.metrics));
    }
    return () => {
      current = false;
    };
  }, [source]);
  return metrics;
}

/** Names that the data hold; none where they cannot be asked, for a name may be typed too. */
async function valuesOf(
  source: string | null,
  dimension: string,
  typed: string
): Promise<Array<ComboboxOption<string>>> {
  try {
    const board = source === null ? null : await boardOf(source);
    const values = (await board?.metricFindQuery({ refId: 'A', list: 'values', dimension })) ?? [];
    return values
      .map(({ text }) => ({ value: text, label: text }))
      .filter(({ label }) => label.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
  } catch {
    return [];
  }
}
