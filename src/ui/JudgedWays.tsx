import React from 'react';
import type { ResultBase, ScoreNode, ProfileInfo } from '../model';
import { Ways } from './Ways';
import { chosenOf, type Figure, isOfContacts } from './ways';

interface Props {
  result: Pick<ResultBase, 'period' | 'dimensions' | 'filters' | 'metrics' | 'beside'> & { profile: ProfileInfo };
  node: ScoreNode;
  /** Index of the metric to go on from; null where there is none. */
  metric: number | null;
  /** The data source that was asked; null where it is not known. */
  source: string | null;
}

/** What may be done next about a metric of a score, as its profile judges it; nothing where it was read from a plain table. */
export function JudgedWays({ result, node, metric, source }: Props) {
  if (source === null || metric === null || result.period.to <= result.period.from) {
    return null;
  }
  const info = result.metrics[metric];
  const parameters = result.profile.judged[metric]?.parameters;
  const metrics = [{ ...chosenOf(info), ...(parameters && { parameters }) }];
  return <Ways figure={{ ...placeOf(result, node), metrics, source }} hasContacts={isOfContacts(info)} />;
}

/** Of a place that is held against others, the place. */
function placeOf(result: Props['result'], { path }: ScoreNode): Pick<Figure, 'result' | 'path'> {
  const { beside } = result;
  return beside
    ? { result: { ...result, dimensions: [{ name: beside.dimension, title: beside.title }] }, path: [beside.value] }
    : { result, path };
}
