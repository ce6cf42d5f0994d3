import type { AnswerKind, Definitions, MetricChoice } from '../model';
import { isOwn } from './interpolate';
import { withDefaults } from './question';
import type { BoardroomQuery } from './types';

export type Titles = Pick<Definitions, 'metrics' | 'dimensions' | 'profiles'>;

/** A query in one line, for Explore's history: `Service level, Abandon rate by Site, Team per day`. */
export function displayText(query: BoardroomQuery, titles: Titles): string {
  const { groupBy = [], adjust = [], grain = 'auto', filters = [] } = query;
  const named = (names: readonly string[]) => names.map((name) => titles.dimensions[name]?.title ?? name).join(', ');
  const split = named(groupBy);
  const kept = filters.map(({ dimension, operator, values }) => `${dimension} ${operator} ${values.join(', ')}`);
  return [
    subjectOf(query, titles),
    split && `by ${split}`,
    adjust.length > 0 && `adjusted for ${named(adjust)}`,
    grain !== 'none' && `per ${grain}`,
    kept.length > 0 && `where ${kept.join(' and ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function subjectOf(query: BoardroomQuery, titles: Titles): string {
  const { answer, metrics = [], profile = '' } = withDefaults(query);
  const scored = titles.profiles[profile]?.title ?? profile;
  const subjects: Record<AnswerKind, string> = {
    metrics: metrics.map((choice) => titleOf(choice, titles)).join(', '),
    scorecard: `Scorecard ${scored}`,
    drivers: `Drivers of ${scored}`,
    signals: 'Signals',
    actions: 'Actions',
    journeys: 'Journeys',
    retention: 'Retention and value',
    climate: 'Climate',
    live: 'What is happening now',
  };
  return subjects[answer];
}

function titleOf(choice: MetricChoice, { metrics }: Titles): string {
  if (isOwn(choice)) {
    return choice.title || choice.name;
  }
  return metrics[choice.metric]?.title ?? choice.metric;
}
