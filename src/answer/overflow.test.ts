import { Problem } from '../model';

import { isOutOfRange } from './overflow';

const said = (message: string, at = {}) => isOutOfRange(new Problem('source', message, { at }));

it.each([
  'db query error: pq: value out of range: overflow',
  'db query error: ERROR: value out of range: underflow (SQLSTATE 22003)',
  "Error 1690 (22003): DOUBLE value is out of range in '`calls`.`cost` * 10'",
  'Arithmetic overflow error converting expression to data type float.',
  'Out of Range Error: Overflow in multiplication of DOUBLE',
])('takes "%s" for a figure that is too large or too small', (message) => {
  expect(said(message)).toBe(true);
});

it.each(['relation "calls" does not exist', 'canceling statement due to statement timeout'])(
  'takes "%s" for something else',
  (message) => {
    expect(said(message)).toBe(false);
  }
);

it('leaves a value alone that a diagnosis found in its column', () => {
  expect(said('"1e400" is out of range for type double precision', { field: 'cost' })).toBe(false);
});
