import fc from 'fast-check';
import { anyInstant, instant } from './postgres-values';

it.each([
  ['2024-02-29', '2024-02-29T00:00:00Z'],
  ['2024-02-29 12:00:00', '2024-02-29T12:00:00Z'],
  ['2024-02-29 12:00:00.123999', '2024-02-29T12:00:00.123Z'],
  ['2024-02-29 12:00:00+05:30', '2024-02-29T06:30:00Z'],
  ['2024-02-29 12:00:00-08', '2024-02-29T20:00:00Z'],
  ['1883-11-18 12:00:00-04:56:02', '1883-11-18T16:56:02Z'],
  ['0044-03-15 BC', '-000043-03-15T00:00:00Z'],
  ['12024-01-01 00:00:00+00', '+012024-01-01T00:00:00Z'],
])('reads %s', (text, iso) => {
  expect(instant(text)).toBe(Date.parse(iso));
});

it('has no value for what is no instant', () => {
  expect(instant('tomorrow')).toBeNull();
});

it('reads the plain shape as the clear version does', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = `${date.toISOString().slice(0, 19).replace('T', ' ')}+00`;
      expect(instant(text)).toBe(anyInstant(text));
    })
  );
});
