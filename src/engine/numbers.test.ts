import { patternOf } from '../plan/reading';
import type { Reading } from '../plan';

import { readNumbers } from './numbers';

function read(reading: Reading, values: readonly unknown[]): Array<number | null> {
  const work = readNumbers(values, values.length, reading, { field: 'started_at', column: 'start' });
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return [...value].map((number) => (number === number ? number : null));
    }
  }
}

const at = (text: string) => Date.parse(text);
const london = 'Europe/London';

describe('reading a column of numbers, durations or instants', () => {
  const cases: Array<[name: string, Reading, values: unknown[], read: Array<number | null>]> = [
    [
      'numbers',
      { kind: 'number' },
      [1, ' 2.5 ', '-3e2', '', null, undefined, NaN],
      [1, 2.5, -300, null, null, null, null],
    ],
    ['milliseconds', { kind: 'ms' }, [1500, '250'], [1.5, 0.25]],
    ['clock', { kind: 'clock' }, ['1:02:03', '0:59', '-0:00:05', '125:30', ' 10:00:00 '], [3723, 59, -5, 7530, 36000]],
    ['seconds since 1970', { kind: 'epoch' }, [1, '1.5'], [1000, 1500]],
    [
      'timestamps',
      { kind: 'timestamp' },
      [5, '2026-01-05T09:00:00.5+01:00', new Date(7)],
      [5, at('2026-01-05T08:00:00.5Z'), 7],
    ],
    ['dates alone', { kind: 'iso', zone: 'UTC' }, ['2024-02-29'], [at('2024-02-29T00:00:00Z')]],
    [
      'iso in a zone, offsets first',
      { kind: 'iso', zone: london },
      ['2026-07-01 12:00', '2026-01-01 12:00:00', '2026-07-01T12:00:00Z', '2026-07-01 12:00:00+0530'],
      [at('2026-07-01T11:00:00Z'), at('2026-01-01T12:00:00Z'), at('2026-07-01T12:00:00Z'), at('2026-07-01T06:30:00Z')],
    ],
    [
      'local times around both changes of the clock: the skipped hour as if not yet changed, the doubled one the first time',
      { kind: 'local', zone: london },
      ['2026-03-29 00:59', '2026-03-29 01:30', '2026-03-29 02:00', '2026-10-25 01:30', '2026-10-25 02:00'],
      [
        at('2026-03-29T00:59:00Z'),
        at('2026-03-29T01:30:00Z'),
        at('2026-03-29T01:00:00Z'),
        at('2026-10-25T00:30:00Z'),
        at('2026-10-25T02:00:00Z'),
      ],
    ],
    [
      'local times of far years cost no more than others',
      { kind: 'local', zone: london },
      ['9999-12-31 00:00', '1970-06-01 12:00'],
      [at('9999-12-31T00:00:00Z'), at('1970-06-01T11:00:00Z')],
    ],
    [
      'a pattern with short years',
      { kind: 'pattern', pattern: patternOf('dd/MM/yy H:mm'), zone: 'UTC' },
      ['31/12/69 9:05', '01/01/70 23:59', ''],
      [at('2069-12-31T09:05:00Z'), at('1970-01-01T23:59:00Z'), null],
    ],
  ];
  it.each(cases)('%s', (_, reading, values, expected) => expect(read(reading, values)).toEqual(expected));

  const refused: Array<[reading: Reading, value: unknown]> = [
    [{ kind: 'number' }, '12 min'],
    [{ kind: 'number' }, '0x10'],
    [{ kind: 'clock' }, '90'],
    [{ kind: 'clock' }, 90],
    [{ kind: 'timestamp' }, '2026-01-05 09:00:00'],
    [{ kind: 'local', zone: london }, '2026-01-05T09:00:00Z'],
    [{ kind: 'iso', zone: 'UTC' }, '2026-04-31'],
    [{ kind: 'iso', zone: 'UTC' }, '2025-02-29T00:00'],
    [{ kind: 'iso', zone: 'UTC' }, '2026-01-01 24:00:00'],
    [{ kind: 'pattern', pattern: patternOf('yyyy-M-d'), zone: 'UTC' }, '2026-13-1'],
  ];
  it.each(refused)('refuses %j %j, naming field, column and value', (reading, value) => {
    expect(() => read(reading, [null, value, value])).toThrow(
      expect.objectContaining({
        kind: 'quality',
        message: expect.stringMatching(`"${String(value)}" cannot be read as .*, and 1 more like it`),
        at: { field: 'started_at', column: 'start' },
      })
    );
  });
});
