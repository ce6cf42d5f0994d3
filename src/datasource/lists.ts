import type { MetricFindValue } from '@grafana/data';
import { defer, map, of, switchMap, type Observable } from 'rxjs';
import { NOT_KNOWN } from '../frame/names';
import type { Definitions, Period } from '../model';
import { answerRoom } from './rooms';
import { walk, type Host } from './transport';
import type { BoardroomVariableQuery, ListKind, Vocabulary } from './types';

const LIMIT = 1000;

interface ListOptions {
  definitions: Definitions;
  host: Host;
  period?: Period;
  now: number;
}

/** What a dashboard variable can offer: values of a dimension, or names to build a query from. */
export function listFor(query: BoardroomVariableQuery, options: ListOptions): Observable<MetricFindValue[]> {
  return query.list === 'values'
    ? valuesOf(query.dimension ?? '', options)
    : of(NAMES[query.list](options.definitions));
}

/** The values that a dimension takes in the data. */
export function valuesOf(
  dimension: string,
  { definitions, host, period, now }: ListOptions
): Observable<MetricFindValue[]> {
  return defer(answerRoom).pipe(
    switchMap(({ valuesStreet }) => walk(valuesStreet({ dimension, period, now, limit: LIMIT }, definitions), host)),
    map(({ result: { values, problems } }) => {
      const [problem] = problems.filter(({ severity }) => severity === 'error');
      if (problem && values.length === 0) {
        throw problem;
      }
      return values.map((value) => ({ text: value ?? NOT_KNOWN, value: value ?? NOT_KNOWN }));
    })
  );
}

type Named = Readonly<Record<string, { name: string; title: string }>>;

const NAMES: Readonly<
  Record<Exclude<ListKind, 'values'>, (definitions: Omit<Vocabulary, 'own'>) => MetricFindValue[]>
> = {
  metrics: ({ metrics }) => titled(metrics),
  profiles: ({ profiles }) => titled(profiles),
  dimensions: ({ dimensions }) => titled(dimensions),
};

export function titled(named: Named): MetricFindValue[] {
  return Object.values(named).map(({ name, title }) => ({ text: title, value: name }));
}
