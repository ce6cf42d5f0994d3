import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { LiveResult, Window } from '../model';
import { configOf } from './fieldConfig';
import { metaOf } from './meta';
import { nameOf, pathText } from './names';

/** One row per place, the whole first; a column per dimension and figure. */
export function liveFrame(result: LiveResult, refId: string): DataFrame {
  const { places, dimensions, whole } = result;
  const levels = dimensions.map(({ name, title }, at): Field => ({
    name,
    type: FieldType.string,
    config: { displayNameFromDS: title, filterable: true },
    values: places.map(({ path }) => (path.length === 0 ? null : nameOf(path[at]))),
  }));
  const place: Field = {
    name: 'place',
    type: FieldType.string,
    config: { displayNameFromDS: 'Place', filterable: true },
    values: places.map(({ path }) => pathText(path, whole)),
  };
  const fields = [place, ...levels, ...figureColumns(result)];
  return { refId, fields, length: places.length, meta: metaOf(result) };
}

const WHEN: Readonly<Record<Window, string>> = {
  now: 'now',
  recent: 'last 30 min',
  today: 'today',
  soon: 'next',
};

/** By metric and window, for one metric may stand in two. */
function figureColumns(result: LiveResult): Field[] {
  const { figures, metrics, places } = result;
  return figures.map(({ metric, window }, at) => {
    const info = metrics[metric];
    return {
      name: `${info.metric} ${window}`,
      type: FieldType.number,
      config: configOf(result, info, `${info.title}, ${WHEN[window]}`),
      values: places.map(({ values }) => values[at].value),
    };
  });
}
