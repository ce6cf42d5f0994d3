import type { ChosenMetric, MetricChoice, OwnMetric, ParameterValue } from '../../model';
import { isOwn } from '../interpolate';

/** The metrics of the catalogue that are chosen, without the analyst's own. */
export function chosenMetrics(choices: readonly MetricChoice[] = []): ChosenMetric[] {
  return choices.filter((choice): choice is ChosenMetric => !isOwn(choice));
}

export function ownMetrics(choices: readonly MetricChoice[] = []): OwnMetric[] {
  return choices.filter(isOwn);
}

/** A new selection by name. A metric that stays keeps its variant and parameters. */
export function withNames(choices: readonly MetricChoice[] = [], names: readonly string[]): MetricChoice[] {
  const before = chosenMetrics(choices);
  const kept = names.flatMap((name) => {
    const found = before.filter(({ metric }) => metric === name);
    return found.length > 0 ? found : [{ metric: name }];
  });
  return [...kept, ...ownMetrics(choices)];
}

/** The same choices, with one changed in its place. */
export function withChange<C extends MetricChoice>(
  choices: readonly MetricChoice[],
  from: C,
  to: C | undefined
): MetricChoice[] {
  return choices.flatMap((choice) => (choice === from ? (to ?? []) : choice));
}

/** A parameter back at its default is not stored, so that a new default reaches old panels. */
export function withParameter(choice: ChosenMetric, name: string, value: ParameterValue | undefined): ChosenMetric {
  const { [name]: _old, ...others } = { ...choice.parameters };
  const parameters = value === undefined ? others : { ...others, [name]: value };
  const { parameters: _all, ...rest } = choice;
  return Object.keys(parameters).length > 0 ? { ...rest, parameters } : rest;
}

/** What was typed: a number where the parameter is one, else the text, which may be a variable. */
export function parameterIn(text: string, standard: ParameterValue): ParameterValue | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === String(standard)) {
    return undefined;
  }
  if (typeof standard === 'boolean' && /^(true|false)$/.test(trimmed)) {
    return trimmed === 'true';
  }
  return typeof standard === 'number' && !Number.isNaN(Number(trimmed)) ? Number(trimmed) : trimmed;
}
