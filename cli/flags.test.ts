import { readFlags } from './flags';
import type { Flags } from './flags';

const FLAGS: Flags = {
  mapping: { kind: 'text', value: 'FILE', says: '' },
  rows: { kind: 'list', value: 'ENTITY=FILE', says: '' },
  sql: { kind: 'switch', says: '' },
};

describe('flags', () => {
  it('take their value behind a space or an equals sign', () => {
    const { text, lists, switches } = readFlags(
      ['--mapping', 'm.json', '--rows=contact=a.csv', '--rows', 'customer=b.csv', '--sql'],
      FLAGS
    );
    expect(text).toEqual({ mapping: 'm.json' });
    expect(lists).toEqual({ rows: ['contact=a.csv', 'customer=b.csv'] });
    expect([...switches]).toEqual(['sql']);
  });

  it.each([
    [['--maping', 'm'], 'There is no flag --maping.', 'Did you mean mapping?'],
    [['--mapping'], '--mapping needs a value.', 'Write --mapping FILE.'],
    [['--mapping', '--sql'], '--mapping needs a value.', 'Write --mapping FILE.'],
    [['--sql=yes'], '--sql takes no value.', 'Write --sql alone.'],
    [['--mapping', 'a', '--mapping', 'b'], '--mapping stands twice.', 'Leave one of them out.'],
    [['m.json'], '"m.json" stands alone.', 'Every value stands behind its flag, such as --mapping mapping.json.'],
  ])('refuse %j', (words, message, hint) => {
    expect(() => readFlags(words, FLAGS)).toThrow(expect.objectContaining({ message, hint }));
  });
});
