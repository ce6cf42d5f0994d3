import { CALLS, CALLS_MAPPING, fileWith, typed } from '../terminal.testkit';

const calls = fileWith('check-calls.csv', CALLS);
const mapping = fileWith('check-mapping.json', CALLS_MAPPING);
const contact = CALLS_MAPPING.entities.contact;
const withFields = (fields: object, more: object = {}) =>
  fileWith(`mapping-${Math.random()}.json`, {
    ...CALLS_MAPPING,
    entities: { contact: { ...contact, ...more, fields: { ...contact.fields, ...fields } } },
  });

describe('boardroom check', () => {
  it('says what works, from when to when, and what is missed', async () => {
    const { code, out } = await typed('check', '--rows', `contact=${calls}`, '--mapping', mapping);
    expect(code).toBe(0);
    expect(out).toContain('contact in check-calls.csv: 6 rows, 2026-01-05 08:00 to 2026-01-31 09:00 UTC');
    expect(out).toContain('1 metric needs contact.satisfaction: satisfaction_top_box, because nobody is asked.');
  });

  it('names source, mapping, column and the way out where a column is not there', async () => {
    const wrong = withFields({ wait_s: { column: 'wayt', as: 'hh:mm:ss' } });
    const { code, out } = await typed('check', '--rows', `contact=${calls}`, '--mapping', wrong);
    expect(code).toBe(1);
    expect(out).toMatch(/error: source check-calls.csv, mapping contact, field wait_s, column wayt: .*wayt/);
  });

  it('points at the character in a formula', async () => {
    const wrong = withFields({ offered: { formula: 'handled or abandonned' } });
    const { code, out } = await typed('check', '--mapping', wrong);
    expect(code).toBe(1);
    expect(out).toContain('Entity contact has no field "abandonned". Did you mean abandoned?');
    expect(out).toContain('    handled or abandonned\n               ^^^^^^^^^^');
  });

  it('points into the row filter', async () => {
    const { out } = await typed('check', '--mapping', withFields({}, { where: 'wait_s' }));
    expect(out).toContain('The row filter is neither true nor false.');
  });

  it('doubts a field that looks like a slip', async () => {
    const { code, out } = await typed(
      'check',
      '--mapping',
      withFields({ tlak_s: { column: 'talk' }, talk_s: undefined })
    );
    expect(out).toContain(
      "warning: entities.contact.fields.tlak_s is a field of the house's own. Or did you mean talk_s?"
    );
    expect(code).toBe(0);
  });

  it("runs the worked examples of the house's own metrics", async () => {
    const metric = (value: number, formula: string) => ({
      name: 'long_waits',
      title: 'Long waits',
      family: 'effort',
      entity: 'contact',
      formula,
      parameters: [{ name: 'limit', title: 'Limit', default: 20 }],
      examples: [
        {
          title: 'One of two',
          rows: {
            contact: [
              { id: '1', started_at: '2026-01-05T09:00:00Z', wait_s: 20 },
              { id: '2', started_at: '2026-01-05T09:01:00Z', wait_s: 21 },
            ],
          },
          from: '2026-01-05T00:00:00Z',
          to: '2026-01-06T00:00:00Z',
          value,
        },
      ],
    });
    const right = fileWith('right.json', metric(0.5, 'count(where: wait_s > limit) / count()'));
    expect(await typed('check', '--mapping', mapping, '--metrics', right)).toMatchObject({ code: 0 });
    const wrong = fileWith('wrong.json', [metric(0.5, 'count(where: wait_s >= limit) / count()')]);
    const { code, out } = await typed('check', '--mapping', mapping, '--metrics', wrong);
    expect(code).toBe(1);
    expect(out).toContain('error: metric long_waits: The example "One of two" says value 0.5, and it comes out as 1.');
  });

  it('judges a scorecard by its meaning', async () => {
    const goalposts = { direction: 'higher', worst: 0.9, best: 0.4 };
    const profile = fileWith('profile.json', {
      name: 'ours',
      title: 'Ours',
      familyExponent: 0,
      exponent: -1,
      coverageFloor: 0.6,
      target: 70,
      families: [
        {
          family: 'efficiency',
          title: 'Efficiency',
          weight: 1,
          metrics: [
            { metric: 'service_level', weight: 1, target: 0.8, goalposts },
            { metric: 'handel_time', weight: 1, target: 300, goalposts: { ...goalposts, worst: 0, best: 1 } },
          ],
        },
      ],
    });
    const { code, out } = await typed('check', '--mapping', mapping, '--profiles', profile);
    expect(code).toBe(1);
    expect(out).toContain(
      'metric service_level: Its goalposts are out of order. Where higher is better, worst below best.'
    );
    expect(out).toContain('There is no metric "handel_time". Did you mean handle_time?');
  });

  it('judges a question, own metrics in it included', async () => {
    const request = fileWith('own.json', {
      version: 1,
      answer: 'metrics',
      metrics: [{ name: 'x', entity: 'contact', formula: 'sum(wait_s' }],
    });
    const { code, out } = await typed('check', '--mapping', mapping, '--request', request);
    expect(code).toBe(1);
    expect(out).toContain('    sum(wait_s\n              ^');
  });

  it('lists everything that is not of its schema, with the nearest known key', async () => {
    const slipped = fileWith('slipped.json', {
      version: 2,
      name: 'x',
      entities: { contact: { source: 's', tabel: 't', fields: { id: { colum: 'a' } } } },
    });
    const { code, out } = await typed('check', '--mapping', slipped);
    expect(code).toBe(1);
    expect(out).toContain('version: expected 1, found 2.');
    expect(out).toContain('entities.contact: there is no key "tabel" here. Did you mean table?');
    expect(out).toContain('entities.contact.fields.id: there is no key "colum" here. Did you mean column?');
  });

  it('speaks JSON to machines', async () => {
    const { out } = await typed('check', '--rows', `contact=${calls}`, '--mapping', mapping, '--json');
    const { ok, files, entities } = JSON.parse(out);
    expect({ ok, files: files.length, rows: entities[0].rows, from: entities[0].from }).toEqual({
      ok: true,
      files: 1,
      rows: 6,
      from: '2026-01-05T08:00:00.000Z',
    });
  });
});

describe('boardroom check --privacy', () => {
  const pulse = (more: object) => ({
    version: 1,
    name: 'staff',
    entities: {
      pulse: {
        ...{ source: 'hr', table: 'hr.answers' },
        fields: Object.fromEntries(
          ['wave', 'person', 'item', 'score', 'site', 'team', 'closed_at'].map((column) => [column, { column }])
        ),
        ...more,
      },
    },
  });

  it('writes a table of cells, a reader of nothing else, and the mapping that takes the place of the answers', async () => {
    const { code, out } = await typed('check', '--privacy', '--mapping', fileWith('raw.json', pulse({ release: {} })));
    expect(code).toBe(0);
    expect(out).toContain('CREATE TABLE "released_cells" AS');
    expect(out).toContain('REVOKE ALL ON "hr"."answers" FROM PUBLIC, "boardroom_reader";');
    expect(out).toContain('GRANT SELECT ON "released_cells" TO "boardroom_reader";');
    expect(out).toContain('-- WARNING: the mapping reads single answers');
    expect(out).toContain('--   "table": "released_cells",');
    expect(out.split('\n').filter((line) => /"person"/.test(line) && /^SELECT/.test(line))).toEqual([]);
  });

  it('warns of single answers in any check, until somebody says that they know', async () => {
    const warned = await typed('check', '--mapping', fileWith('open.json', pulse({ release: {} })));
    expect(warned.out).toContain('warning: entities.pulse reads single answers of staff');
    const known = pulse({ release: { acknowledged: 'Jane Doe, 2026-01-31' } });
    expect((await typed('check', '--mapping', fileWith('known.json', known))).out).not.toContain('single answers');
    const { out } = await typed('check', '--privacy', '--mapping', fileWith('known.json', known));
    expect(out).toContain('known to Jane Doe, 2026-01-31');
    expect(out).not.toContain('WARNING');
  });

  it('says so where there is nothing to keep', async () => {
    const { code, err } = await typed('check', '--privacy', '--mapping', mapping);
    expect(code).not.toBe(0);
    expect(err).toContain('reads no answers of staff');
  });
});
