import { checkStreet, runStreet } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { noColumns } from '../../src/model';
import type { Definitions, EntityMapping } from '../../src/model';

import { columnsOf } from './tables.testkit';

const NOW = Date.parse('2026-06-01T00:00:00Z');

/** What a check says of slots; of these cells, or where there are none of the mapping alone. */
async function saidOf(items: readonly string[], values?: Record<string, string>): Promise<string | undefined> {
  const pulse: EntityMapping = {
    ...{ source: 'hr', table: 'cells', anonymous: 'A test' },
    fields: {
      ...{ wave: { column: 'wave' }, level: { column: 'level' }, mean: { column: 'mean' } },
      ...{ item: { column: 'item', values }, closed_at: { column: 'closed_at', as: 'epoch_ms' } },
    },
  };
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { pulse } },
    sources: { hr: { uid: 'hr', name: 'Staff surveys', kind: 'rows' } },
  };
  const cells = items.map((item) => ({ wave: '1', item, level: 'whole', mean: 3.4, closed_at: NOW - 9e8 }));
  const fetch = async () => (cells.length > 0 ? columnsOf(cells) : noColumns);
  const { entities } = await runStreet(checkStreet(definitions, { now: NOW }), fetch);
  const said = entities[0].problems.filter(({ severity }) => severity === 'info');
  return said.map(({ message }) => message).find((message) => /slots/.test(message));
}

describe('which slots of engagement have questions', () => {
  it('is told of released cells: filled ones, empty ones, and cells of other questions', async () => {
    const all = 'materials strengths recognition care growth voice purpose quality friendship progress learning';
    expect(await saidOf([...all.split(' '), 'day', 'parking'])).toBe(
      '11 of 12 slots of engagement have questions, by released cells. Empty: expectations. Of no slot: 1 cell.'
    );
  });

  it('is told of the mapping where there are no cells, with the names that are of no slot', async () => {
    expect(await saidOf([], { Q1: 'expectations', Q7: 'voice', Q9: 'parking', D: 'day' })).toBe(
      '2 of 12 slots of engagement have questions, by the mapping. ' +
        'Empty: materials, strengths, recognition, care, growth, purpose, quality, friendship, progress, learning. ' +
        'Of no slot: parking.'
    );
  });

  it('is said to be unknown where neither tells', async () => {
    expect(await saidOf([])).toMatch(/cannot be told: no cell is released/);
  });
});
