import { Problem } from '../model';
import type { Filter, Query, Request } from '../model';

/** A place and what it is held against, each as a question of its own over the same time; null where a request compares no places. */
export function sidesOfPlace(request: Request): { now: Request; before: Request } | null {
  const { compare, filters = [] } = request;
  if (compare !== 'peers' && compare !== 'whole') {
    return null;
  }
  const { dimension, value } = placeIn(request);
  const kept = (operator: Filter['operator'], values: Filter['values']): Request => ({
    ...request,
    filters: [...filters, { dimension, operator, values }],
  });
  // Rows that name no place are nobody's peers.
  return { now: kept('in', [value]), before: compare === 'peers' ? kept('not in', [value, null]) : request };
}

function placeIn({ answer, place, compare, groupBy = [] }: Query): NonNullable<Query['place']> {
  const wrong = (message: string, hint: string) => new Problem('invalid', message, { hint });
  if (answer !== 'drivers') {
    throw wrong(`Only drivers compare with ${compare}.`, 'Compare with another period, or choose the answer drivers.');
  }
  if (!place?.dimension || !place.value) {
    throw wrong(
      'The query names no place to compare.',
      'Such as place: { dimension: site, value: Leeds }; in the editor under "Compare with".'
    );
  }
  if (groupBy.includes(place.dimension)) {
    throw wrong(
      `A ${place.dimension} is compared with others, so it cannot be explained by ${place.dimension} too.`,
      'Explain it by what all of them have, such as intent or channel.'
    );
  }
  return place;
}
