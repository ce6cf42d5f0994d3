import { Problem } from '../model';
import { LISTS, type BoardroomVariableQuery } from './types';

/** Variables may be stored as text: `metrics`, `profiles`, `dimensions`, `values(site)`, or just `site`. */
export function variableQuery(stored: string | BoardroomVariableQuery | { query: string }): BoardroomVariableQuery {
  if (typeof stored !== 'string' && 'list' in stored) {
    return stored;
  }
  const text = (typeof stored === 'string' ? stored : stored.query).trim();
  const list = LISTS.find((name) => name === text);
  if (list && list !== 'values') {
    return { refId: 'variable', list };
  }
  const [, dimension] = /^(?:values\()?\s*(\w+)\s*\)?$/.exec(text) ?? [];
  if (!dimension) {
    throw new Problem('invalid', `"${text}" names no list`, {
      hint: 'Write metrics, profiles, dimensions or values(site).',
    });
  }
  return { refId: 'variable', list: 'values', dimension };
}
