import fc from 'fast-check';

import { readTexts } from './texts';
import { BLOCK } from './vector';

function coded(values: readonly unknown[]): Array<string | null> {
  const work = readTexts(values, values.length);
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      const texts = value.texts();
      expect(new Set(texts).size).toBe(texts.length);
      return [...value.codes].map((code) => (code < 0 ? null : texts[code]));
    }
  }
}

describe('texts as codes', () => {
  it.each([[[1, 2 ** 53]], [['a', 2 ** 53]], [[1.5, -(2 ** 53)]]])(
    'refuses a number above 2^53, which may stand for two texts: %j',
    (values) => {
      const work = readTexts(values, values.length, { place: { field: 'customer_id', column: 'customer' } });
      expect(() => [...work]).toThrow(/^-?9007199254740992 came as a number, which above 2\^53/);
    }
  );

  it('give back every text, however it is made', () => {
    const text = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(4, '0')),
      fc.constantFrom('', 'é', '漢字', '😀', 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(200)),
      fc.constant(null)
    );
    fc.assert(fc.property(fc.array(text), (values) => expect(coded(values)).toEqual(values)));
  });

  it.each([
    ['filled up with zeros', (number: number) => `C-${String(number).padStart(7, '0')}`],
    ['plain', (number: number) => `C${number}`],
    ['far apart', (number: number) => String(number * 1_000_003)],
    ['of letters', (number: number) => `${(number * 7919).toString(36)}x`],
    ['beyond Latin-1', (number: number) => `顧客${number}`],
  ])('tell many running names apart: %s', (_, name) => {
    const values = Array.from({ length: 3 * BLOCK }, (_each, row) => name((row * 31) % 20_000));
    expect(coded(values)).toEqual(values);
  });

  it('never takes 007 for 7, in either order', () => {
    const many = Array.from({ length: 5000 }, (_, row) => String(row + 100));
    const values = [...many, '007', '7', '07', '0', '00', ...many];
    expect(coded(values)).toEqual(values);
    const filled = ['0001', ...many.map((text) => text.padStart(4, '0')), '7', '007', '0007'];
    expect(coded(filled)).toEqual(filled);
  });

  it('reads numbers as the texts that they print, also beside texts', () => {
    expect(coded([7, '7', 7.5, -1, true, null, undefined, NaN, BigInt(10)])).toEqual([
      '7',
      '7',
      '7.5',
      '-1',
      'true',
      null,
      null,
      null,
      '10',
    ]);
    const numbers = Array.from({ length: 4000 }, (_, row) => row * 3);
    expect(coded([...numbers, '9', 9])).toEqual([...numbers.map(String), '9', '9']);
  });
});
