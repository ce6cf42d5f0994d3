import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Button, Combobox, IconButton } from '@grafana/ui';
import { UNITS, type OwnMetric } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { FormulaInput } from '../editors/FormulaInput';
import { formulaProblem } from '../editors/formulaProblem';
import { nameIn } from '../editors/nameIn';
import { ownMetrics, withChange } from './choices';
import { optionsOf } from './options';
import type { RowProps } from './rowProps';

/** Metrics that the analyst writes here, in the same language as the catalogue. */
export function OwnMetrics({ query, vocabulary, change }: RowProps) {
  const choices = query.metrics ?? [];
  const own = ownMetrics(choices);
  const add = () => change({ metrics: [...choices, { ...FIRST, name: `own_${own.length + 1}` }] });
  return (
    <>
      {own.map((metric, index) => (
        <OwnMetricRow
          key={index}
          metric={metric}
          vocabulary={vocabulary}
          onChange={(changed) => change({ metrics: withChange(choices, metric, changed) })}
        />
      ))}
      <EditorRow>
        <Button variant="secondary" size="sm" icon="plus" onClick={add}>
          <Trans i18nKey="query.own.add">Write a metric of your own</Trans>
        </Button>
      </EditorRow>
    </>
  );
}

const FIRST: OwnMetric = {
  name: 'own',
  entity: 'contact',
  formula: 'sum(handle_s) / count(where: handled)',
  unit: 'seconds',
};

interface OwnProps {
  metric: OwnMetric;
  vocabulary: RowProps['vocabulary'];
  onChange: (metric: OwnMetric | undefined) => void;
}

function OwnMetricRow({ metric, vocabulary, onChange }: OwnProps) {
  const { name, entity, formula, unit = 'number' } = metric;
  const formulaLabel = t('query.own.formula', 'Formula of {{name}}', { name });
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query.own.name', 'Name')} width={20}>
          <DraftInput
            aria-label={t('query.own.name', 'Name')}
            value={name}
            onCommit={(text) => onChange({ ...metric, name: nameIn(text) || name })}
          />
        </EditorField>
        <EditorField label={t('query.own.entity', 'Rows')} width={20}>
          <Combobox
            aria-label={t('query.own.entity', 'Rows')}
            options={optionsOf(vocabulary.entities)}
            value={entity}
            onChange={({ value }) => onChange({ ...metric, entity: value })}
          />
        </EditorField>
        <EditorField label={t('query.own.unit', 'Unit')} width={16}>
          <Combobox
            aria-label={t('query.own.unit', 'Unit')}
            options={UNITS.map((value) => ({ value, label: value }))}
            value={unit}
            onChange={({ value }) => onChange({ ...metric, unit: value })}
          />
        </EditorField>
        <EditorField label={formulaLabel} width={80}>
          <FormulaInput
            label={formulaLabel}
            formula={formula}
            check={(text) => formulaProblem(text, entity, vocabulary)}
            onCommit={(text) => onChange({ ...metric, formula: text })}
          />
        </EditorField>
        <IconButton
          name="trash-alt"
          aria-label={t('query.own.remove', 'Remove {{name}}', { name })}
          onClick={() => onChange(undefined)}
        />
      </EditorFieldGroup>
    </EditorRow>
  );
}
