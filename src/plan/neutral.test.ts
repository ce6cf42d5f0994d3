import type { Row } from '../formula';

import { withoutNeutral } from './neutral';

const field: Row = { kind: 'field', link: null, name: 'handled', type: 'boolean' };
const truth = (value: boolean): Row => ({ kind: 'literal', value, type: 'boolean' });
const unknown: Row = { kind: 'literal', value: null, type: 'boolean' };
const binary = (operator: 'and' | 'or', left: Row, right: Row): Row => ({
  kind: 'binary',
  operator,
  left,
  right,
  type: 'boolean',
});
const not = (argument: Row): Row => ({ kind: 'unary', operator: 'not', argument, type: 'boolean' });

describe('a condition without what decides nothing', () => {
  it.each([
    ['not false', not(truth(false)), truth(true)],
    ['x and true', binary('and', field, truth(true)), field],
    ['true and x', binary('and', truth(true), field), field],
    ['x or false', binary('or', field, truth(false)), field],
    ['false or x', binary('or', truth(false), field), field],
  ])('%s', (_, row, expected) => expect(withoutNeutral(row)).toEqual(expected));

  it.each([
    ['x and false, which x must still be read for', binary('and', field, truth(false))],
    ['x or true', binary('or', field, truth(true))],
    ['what is unknown', binary('and', field, unknown)],
    ['the opposite of what is unknown', not(unknown)],
  ])('keeps %s', (_, row) => expect(withoutNeutral(row)).toBe(row));
});
