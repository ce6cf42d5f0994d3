import type { EntityMapping } from '../../src/model';

import { HOSTILE } from './hostile.testkit';
import { places } from './odd-files.testkit';

const AT = '1767225600';
const metrics = [{ name: 'all', entity: 'contact', formula: 'count()' }];

describe('hostile texts', () => {
  const rows = HOSTILE.map((text, index) => ({ no: `r${index}`, at: AT, queue: text }));
  const mapping: EntityMapping = {
    source: 'files',
    table: 'odd',
    fields: { id: { column: 'no' }, started_at: { column: 'at', as: 'epoch' }, queue: { column: 'queue' } },
  };

  it('come back as groups, each for itself', async () => {
    for (const place of places) {
      const { rows: answer, problems } = await place.answer(rows, mapping, { metrics, groupBy: ['queue'] });
      expect({ place: place.name, problems: problems.map((problem) => problem.toLine()) }).toEqual({
        place: place.name,
        problems: [],
      });
      const counted = new Map(answer.map(({ group, values }) => [group[0], values[0].value]));
      expect({ place: place.name, counted }).toEqual({
        place: place.name,
        counted: new Map(HOSTILE.map((text) => [text, 1])),
      });
    }
  });

  it('choose their own row and no other as a filter, in a formula and as a value of the mapping', async () => {
    const valued: EntityMapping = {
      ...mapping,
      fields: {
        ...mapping.fields,
        handled: { column: 'queue', values: Object.fromEntries(HOSTILE.map((text, index) => [text, index % 2 === 0])) },
      },
    };
    const own = HOSTILE.map((text, index) => ({
      name: `m${index}`,
      entity: 'contact',
      formula: `count(where: queue = '${text.replace(/'/g, "''")}')`,
    }));
    for (const place of places) {
      const { rows: answer } = await place.answer(rows, valued, {
        metrics: [...own, { name: 'handled', entity: 'contact', formula: 'count(where: handled)' }],
        filters: [{ dimension: 'queue', operator: 'in', values: [...HOSTILE] }],
      });
      const said = answer[0].values.map(({ value }) => value);
      expect({ place: place.name, said }).toEqual({
        place: place.name,
        said: [...HOSTILE.map(() => 1), Math.ceil(HOSTILE.length / 2)],
      });
    }
  });

  it('that hold NUL choose nothing that has none', async () => {
    const plain = [{ no: 'a', at: AT, queue: 'ab' }];
    for (const place of places) {
      const { rows: answer } = await place.answer(plain, mapping, {
        metrics,
        filters: [{ dimension: 'queue', operator: 'in', values: ['a\0b'] }],
      });
      expect({ place: place.name, said: answer[0].values[0].value }).toEqual({ place: place.name, said: 0 });
    }
  });
});

it('takes hostile names of columns for names', async () => {
  const names = [
    "o'clock; --",
    'a "b" `c` [d]',
    'back\\slash',
    '-- x',
    'per % cent',
    'line\nbreak',
    '\u202Eleft',
    'select',
  ];
  for (const name of names) {
    const mapping: EntityMapping = {
      source: 'files',
      table: 'odd',
      fields: { id: { column: 'no' }, started_at: { column: 'at', as: 'epoch' }, queue: { column: name } },
    };
    for (const place of places) {
      const { rows: answer } = await place.answer([{ no: 'a', at: AT, [name]: 'here' }], mapping, {
        metrics,
        groupBy: ['queue'],
      });
      expect({ name, place: place.name, group: answer.map(({ group }) => group[0]) }).toEqual({
        name,
        place: place.name,
        group: ['here'],
      });
    }
  }
});
