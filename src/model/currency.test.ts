import { unitOfMoney } from './currency';

test.each([
  ['EUR', 'currency:€'],
  ['GBP', 'currency:£'],
  ['USD', 'currency:$'],
  ['CHF', 'currency:CHF\u202f'],
  ['XTS', 'currency:XTS\u202f'],
  [undefined, 'short'],
])('amounts in %s are written as %s', (currency, unit) => {
  expect(unitOfMoney(currency)).toBe(unit);
});
