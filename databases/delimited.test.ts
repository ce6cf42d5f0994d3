import fc from 'fast-check';
import { parseDelimited, sniffDelimiter } from './delimited';

const all = (text: string, delimiter = ',') => parseDelimited(text, delimiter, true).records;

it('reads quotes, doubled quotes and line ends inside quotes', () => {
  expect(all('a,"b ""c"", d\r\ne"\r\nf,g\n')).toEqual([
    ['a', 'b "c", d\r\ne'],
    ['f', 'g'],
  ]);
});

it('tells an empty field from a quoted empty one', () => {
  expect(all('a,,"",\n')).toEqual([['a', null, '', null]]);
});

it('skips blank lines and needs no line end at the end', () => {
  expect(all('a,b\r\n\r\n\nc,d')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('refuses a quote that never closes, and text after one that did', () => {
  expect(() => all('a,"b')).toThrow('never closed');
  expect(() => all('"a"b,c')).toThrow('after a closing quote');
});

it.each([
  ['a,b;c,d', ','],
  ['a;b;"c,d,e,f"', ';'],
  ['vru+line\tcall_id', '\t'],
  ['a|b|c', '|'],
  ['lonely', ','],
])('sniffs the delimiter of %j', (line, delimiter) => {
  expect(sniffDelimiter(line)).toBe(delimiter);
});

it('reads the same records wherever the text is cut', () => {
  const field = fc.oneof(fc.constantFrom('', 'a', '"', ',', '\r\n', '\n', 'x"y'), fc.string());
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
      fc.nat(),
      (records, cut) => {
        const text = records.map((record) => record.map(quoted).join(',') + '\r\n').join('');
        const at = text.length === 0 ? 0 : cut % (text.length + 1);
        const first = parseDelimited(text.slice(0, at), ',', false);
        const second = parseDelimited(first.rest + text.slice(at), ',', true);
        expect([...first.records, ...second.records]).toEqual(records);
      }
    )
  );
});

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
