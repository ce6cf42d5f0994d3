import supervisor from './supervisor.json';

const { panels, templating } = supervisor;
const targets = panels.flatMap((panel) => panel.targets);

describe('the Supervisor dashboard', () => {
  it('names no data source of ours or anybody: only its variable', () => {
    const named = [...panels, ...targets].map(({ datasource }) => datasource.uid);
    expect(new Set(named)).toEqual(new Set(['${ds}']));
    expect(templating.list.map(({ name }) => name)).toEqual(['ds', 'site']);
  });

  it('fills the grid without overlaps', () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`)
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos }) => gridPos.x + gridPos.w))).toBe(24);
  });

  it('asks again by itself, and restricts every query to the chosen sites', () => {
    expect(supervisor.refresh).toMatch(/^\d+s$/);
    for (const { filters } of targets) {
      expect(filters).toEqual([{ dimension: 'site', operator: 'in', values: ['$site'] }]);
    }
  });

  it('shows teams and never single people', () => {
    expect(targets.flatMap(({ groupBy }) => groupBy)).not.toContain('agent');
  });
});
