import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Button, Combobox, IconButton } from '@grafana/ui';
import { checkFormula } from '../../formula';
import { Problem, type OwnMetric, type Unit } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { FormulaInput } from '../editors/FormulaInput';
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
const UNITS: readonly Unit[] = ['count', 'share', 'seconds', 'money', 'score', 'number', 'points'];

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

/** A name is a column in frames and a word in other formulas. */
function nameIn(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_');
}

/** Variables have no value while one edits, so a formula with one is only checked when it runs. */
function formulaProblem(
  text: string,
  entityName: string,
  { entities, metrics }: RowProps['vocabulary']
): Problem | undefined {
  if (/\$|\[\[/.test(text)) {
    return undefined;
  }
  const entity = entities[entityName];
  if (!entity) {
    return new Problem('unknown', `rows: ${entityName}`);
  }
  return checkFormula(text, { entity, entities, metrics }).problems[0];
}
