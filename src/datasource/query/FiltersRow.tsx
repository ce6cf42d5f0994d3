import React, { useId } from 'react';
import type { TimeRange } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Button, Combobox, IconButton, MultiCombobox, type ComboboxOption } from '@grafana/ui';
import { NOT_KNOWN } from '../../frame/names';
import type { Filter } from '../../model';
import type { BoardroomApi } from '../types';
import { knownOrNull } from '../interpolate';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';
import { valuesLike } from './valuesLike';

interface Props extends RowProps {
  datasource: BoardroomApi;
  range?: TimeRange;
}

/** Which rows to keep. Windows that look ahead have looked before this. */
export function FiltersRow({ query, vocabulary, change, ...rest }: Props) {
  const filters = query.filters ?? [];
  const replace = (index: number, changed: Filter | undefined) =>
    change({ filters: filters.flatMap((filter, at) => (at === index ? (changed ?? []) : filter)) });
  return (
    <EditorRow>
      {filters.map((filter, index) => (
        <FilterFields
          key={index}
          {...rest}
          filter={filter}
          vocabulary={vocabulary}
          onChange={(changed) => replace(index, changed)}
        />
      ))}
      <Button
        variant="secondary"
        size="sm"
        icon="plus"
        onClick={() => change({ filters: [...filters, { dimension: 'site', operator: 'in', values: [] }] })}
      >
        <Trans i18nKey="query.filters.add">Add a filter</Trans>
      </Button>
    </EditorRow>
  );
}

interface FilterProps extends Pick<Props, 'datasource' | 'range' | 'vocabulary'> {
  filter: Filter;
  onChange: (filter: Filter | undefined) => void;
}

function FilterFields({ filter, vocabulary, datasource, range, onChange }: FilterProps) {
  const named = useId();
  const { dimension, operator, values } = filter;
  const operators: Array<ComboboxOption<Filter['operator']>> = [
    { value: 'in', label: t('query.filter.in', 'is one of') },
    { value: 'not in', label: t('query.filter.notIn', 'is none of') },
  ];
  return (
    <EditorField label={t('query.filter.label', 'Keep rows where')} width="auto">
      <EditorFieldGroup>
        <Combobox
          aria-label={t('query.filter.dimension', 'Dimension to filter by')}
          width={20}
          options={optionsWith(vocabulary.dimensions, [dimension])}
          value={dimension}
          onChange={({ value }) => onChange({ ...filter, dimension: value, values: [] })}
        />
        <Combobox
          aria-label={t('query.filter.operator', 'Is, or is not')}
          width={16}
          options={operators}
          value={operator}
          onChange={({ value }) => onChange({ ...filter, operator: value })}
        />
        <span id={named} hidden>
          {t('query.filter.values', 'Values of {{dimension}}', { dimension })}
        </span>
        <MultiCombobox
          // Its options are asked for by dimension, so another dimension is another box.
          key={dimension}
          aria-labelledby={named}
          width={40}
          createCustomValue
          options={(typed) => valuesLike(typed, dimension, datasource, range)}
          value={values.map((value) => ({ value: value ?? NOT_KNOWN, label: value ?? NOT_KNOWN }))}
          onChange={(options) => onChange({ ...filter, values: options.map(({ value }) => knownOrNull(value)) })}
        />
        <IconButton
          name="trash-alt"
          aria-label={t('query.filter.remove', 'Remove the filter by {{dimension}}', { dimension })}
          onClick={() => onChange(undefined)}
        />
      </EditorFieldGroup>
    </EditorField>
  );
}
