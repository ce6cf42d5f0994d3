import { createTheme, type Field, FieldType } from '@grafana/data';
import { amountText } from './amounts';
import { levelText, measureOf, sizeText } from './measure';
import { writerOf, writerOfField } from './values';

const reader = { theme: createTheme(), timeZone: 'utc' };

describe('values for people', () => {
  it.each([
    ['share', 0.612, '61%'],
    ['share', 0.041, '4.1%'],
    ['share', 1, '100%'],
    ['seconds', 312, '5 m 12 s'],
    ['seconds', 19, '19 s'],
    ['count', 36311, '36,311'],
    ['score', 58.46, '58'],
    ['points', 2.42, '2.4'],
  ] as const)('writes %s %d as %s', (unit, value, text) => {
    expect(writerOf(unit, reader)(value)).toBe(text);
  });

  it('writes a dash for what is not there, never a zero', () => {
    expect(writerOf('share', reader)(null)).toBe('–');
  });

  it('gives the evidence one digit more', () => {
    expect(writerOf('share', reader, 'more')(0.612)).toBe('61.2%');
  });

  it('writes money in its currency, with the digits that the eye wants', () => {
    const [pounds, bare] = [writerOf('money', { ...reader, currency: 'GBP' }), writerOf('money', reader)];
    expect([86_400, 9_120, -430, 48.2, 4.826, 0].map(pounds)).toEqual(['£86K', '£9.1K', '-£430', '£48', '£4.83', '£0']);
    expect(bare(86_400)).toBe('86 K');
    const field: Field = { name: 'cost', type: FieldType.number, config: { unit: 'currency:£' }, values: [] };
    expect(writerOfField('money', field, { ...reader, currency: 'GBP' })(86_400)).toBe('£86K');
  });

  it('writes changes of an amount, and the parts of one, as it writes the amount', () => {
    expect([9_120, -430, 0.42].map((by) => amountText(by, 'money', 'GBP'))).toEqual(['+£9.1K', '−£430', '+£0.42']);
    expect(amountText(9_120, 'money')).toBe('+9.1 K');
    const measure = measureOf('money', [0.42], 'GBP');
    expect([levelText(4.826, 'money', measure), sizeText(-0.42, measure)]).toEqual(['£4.83', '£0.42']);
  });

  it('follows a unit that somebody chose for the column', () => {
    const field: Field = { name: 'cost', type: FieldType.number, config: { unit: 'currencyGBP' }, values: [] };
    expect(writerOfField('money', field, reader)(9.8)).toBe('£9.80');
  });

  it('keeps our words where the column says what the datasource always says', () => {
    const field: Field = { name: 'handle_time', type: FieldType.number, config: { unit: 's' }, values: [] };
    expect(writerOfField('seconds', field, reader)(312)).toBe('5 m 12 s');
  });
});
