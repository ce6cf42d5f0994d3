import { FAMILIES, type Family, type Metric } from '../../model';

/** What a reader looks for: words that must all occur, and whether only what can be computed is shown. */
export interface Search {
  words: string;
  availableOnly: boolean;
}

export interface FamilyList {
  family: Family;
  metrics: readonly Metric[];
}

/** Metrics that fit a search, by family and title. Families without any are left out. */
export function metricList(
  metrics: readonly Metric[],
  { words, availableOnly }: Search,
  unavailable: ReadonlyMap<string, string>
): FamilyList[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (metric: Metric) =>
    !(availableOnly && unavailable.has(metric.name)) && wanted.every((word) => textOf(metric).includes(word));
  const found = metrics.filter(fits).sort((left, right) => left.title.localeCompare(right.title));
  return FAMILIES.map((family) => ({ family, metrics: found.filter((each) => each.family === family) })).filter(
    (list) => list.metrics.length > 0
  );
}

function textOf({ name, title, sentence, formula, source, variants = [] }: Metric): string {
  const texts = [name, title, sentence, formula, source, ...variants.flatMap((each) => [each.name, each.title])];
  return texts.join(' ').toLowerCase();
}
