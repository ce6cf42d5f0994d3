import { catalog } from '../../src/catalog';
import { presets } from '../../src/catalog/presets';
import { withPreset } from '../../src/model';
import type { EntityMapping } from '../../src/model';
import { readOf } from '../../src/plan';

const whole = (own: Partial<EntityMapping>) =>
  withPreset('contact', { source: 's', preset: 'amazon-connect', fields: {}, ...own }, presets);

describe('a preset', () => {
  it('says all but the data source', () => {
    const { source, table, preset, fields } = whole({});
    expect({ source, table, preset, id: fields.id }).toEqual({
      source: 's',
      table: 'boardroom_contact',
      preset: undefined,
      id: { column: 'contact_id' },
    });
  });

  it('gives way to a table, a zone and a field of the mapping', () => {
    const { table, zone, fields } = whole({ table: 'v', zone: 'Asia/Tokyo', fields: { queue: { column: 'q' } } });
    expect([table, zone, fields.queue, fields.id]).toEqual([
      'v',
      'Asia/Tokyo',
      { column: 'q' },
      { column: 'contact_id' },
    ]);
  });

  it('gives way to a query: rows then come from no table', () => {
    expect(whole({ query: { file: 'x' } }).table).toBeUndefined();
  });

  it('no longer says that a field cannot be filled which the mapping fills, nor fills one that the mapping says cannot be', () => {
    const { fields, cannot } = whole({ fields: { intent: { column: 'topic' } }, cannot: { team: 'nobody keeps it' } });
    expect(cannot).not.toHaveProperty('intent');
    expect(fields).not.toHaveProperty('team');
    expect(cannot?.team).toBe('nobody keeps it');
  });

  it("keeps its row filter beside the mapping's", () => {
    expect(whole({ where: "queue != 'test'" }).where).toBe(
      "(coalesce(initiation_method, '') not in ('OUTBOUND', 'EXTERNAL_OUTBOUND', 'MONITOR')) and (queue != 'test')"
    );
  });

  it('that nobody knows, or that has no such rows, is told', () => {
    const mapped = { source: 's', preset: 'amazon-connect', table: 't', fields: { id: { column: 'a' } } };
    const mapping = { version: 1 as const, name: '', entities: { customer: withPreset('customer', mapped, presets) } };
    const sources = { s: { uid: 's', name: 'S', kind: 'postgres' as const } };
    expect(() => readOf('customer', { ...catalog, mapping, sources })).toThrow(
      'There is no preset "amazon-connect" of customer.'
    );
  });

  it.each(Object.keys(presets))('%s reads by itself, every field of it', (preset) => {
    for (const [entity, shipped] of Object.entries(presets[preset].entities)) {
      const mapping = { version: 1 as const, name: '', entities: { [entity]: { ...shipped, source: 's' } } };
      const sources = { s: { uid: 's', name: 'S', kind: 'postgres' as const } };
      const { fields } = readOf(entity, { ...catalog, mapping, sources });
      expect([...fields.keys()]).toEqual(expect.arrayContaining(Object.keys(shipped.fields)));
    }
  });
});
