import React, { useId } from 'react';
import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, MultiCombobox } from '@grafana/ui';
import type { ChosenMetric, Metric, Parameter } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { chosenMetrics, parameterIn, withChange, withNames, withParameter } from './choices';
import { optionsWith } from './options';
import type { RowProps } from './rowProps';

/** Which metrics, and where they have competing definitions, which one. */
export function MetricsRows({ query, vocabulary, change }: RowProps) {
  const id = useId();
  const choices = query.metrics ?? [];
  const chosen = chosenMetrics(choices);
  const names = [...new Set(chosen.map(({ metric }) => metric))];
  return (
    <>
      <EditorRow>
        <EditorField label={t('query.metrics.label', 'Metrics')} width="100%">
          <MultiCombobox
            id={id}
            createCustomValue
            placeholder={t('query.metrics.placeholder', 'Choose metrics')}
            options={optionsWith(vocabulary.metrics, names)}
            value={names}
            onChange={(options) =>
              change({
                metrics: withNames(
                  choices,
                  options.map(({ value }) => value)
                ),
              })
            }
          />
        </EditorField>
      </EditorRow>
      {chosen.map((choice, index) => (
        <DefinitionRow
          key={`${choice.metric}-${index}`}
          choice={choice}
          metric={vocabulary.metrics[choice.metric]}
          onChange={(changed) => change({ metrics: withChange(choices, choice, changed) })}
        />
      ))}
    </>
  );
}

interface DefinitionProps {
  choice: ChosenMetric;
  metric: Metric | undefined;
  onChange: (choice: ChosenMetric) => void;
}

/** The formula that will run, with what can be changed in it. */
function DefinitionRow({ choice, metric, onChange }: DefinitionProps) {
  if (!metric) {
    return null;
  }
  const variant = metric.variants?.find(({ name }) => name === choice.variant);
  return (
    <EditorRow>
      <EditorFieldGroup>
        {metric.variants && metric.variants.length > 0 && (
          <VariantField choice={choice} metric={metric} onChange={onChange} />
        )}
        {(metric.parameters ?? []).map((parameter) => (
          <ParameterField
            key={parameter.name}
            choice={choice}
            metric={metric}
            parameter={parameter}
            onChange={onChange}
          />
        ))}
        <EditorField label={t('query.formula.label', '{{metric}} is', { metric: metric.title })} width="auto">
          <code>{variant?.formula ?? metric.formula}</code>
        </EditorField>
      </EditorFieldGroup>
    </EditorRow>
  );
}

function VariantField({ choice, metric, onChange }: DefinitionProps & { metric: Metric }) {
  const label = t('query.variant.label', 'Definition of {{metric}}', { metric: metric.title });
  const options = (metric.variants ?? []).map(({ name, title, sentence }) => ({
    value: name,
    label: title,
    description: sentence,
  }));
  const choose = (name: string | undefined) => {
    const { variant: _old, ...rest } = choice;
    onChange(name ? { ...rest, variant: name } : rest);
  };
  return (
    <EditorField label={label} width={30}>
      <Combobox
        aria-label={label}
        options={[{ value: '', label: t('query.variant.usual', 'As in the catalogue') }, ...options]}
        value={choice.variant ?? ''}
        onChange={({ value }) => choose(value)}
      />
    </EditorField>
  );
}

interface ParameterProps extends DefinitionProps {
  metric: Metric;
  parameter: Parameter;
}

function ParameterField({ choice, metric, parameter, onChange }: ParameterProps) {
  const { name, title, unit } = parameter;
  const standard = parameter.default;
  const chosen = choice.parameters?.[name];
  const label = unit === 'seconds' ? t('query.parameter.seconds', '{{title}} (s)', { title }) : title;
  return (
    <EditorField label={label} width={20}>
      <DraftInput
        aria-label={t('query.parameter.aria', '{{metric}}: {{parameter}}', { metric: metric.title, parameter: label })}
        placeholder={String(standard)}
        value={chosen === undefined ? '' : String(chosen)}
        onCommit={(text) => onChange(withParameter(choice, name, parameterIn(text, standard)))}
      />
    </EditorField>
  );
}
