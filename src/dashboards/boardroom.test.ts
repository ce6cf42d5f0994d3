import boardroom from './boardroom.json';

const { panels, templating } = boardroom;

interface Target {
  answer: string;
  datasource: { uid: string };
  filters: unknown;
}

const targets = panels.flatMap((panel): Target[] => panel.targets);

describe('the Boardroom dashboard', () => {
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

  it('asks for one scorecard only, so that the data source answers it once', () => {
    const scorecards = targets.filter(({ answer }) => answer === 'scorecard');
    expect(scorecards).toHaveLength(3);
    expect(new Set(scorecards.map((target) => JSON.stringify(target))).size).toBe(1);
  });

  it('restricts every query to the chosen sites', () => {
    for (const { filters } of targets) {
      expect(filters).toEqual([{ dimension: 'site', operator: 'in', values: ['$site'] }]);
    }
  });

  it('leaves decimals of axes to Grafana: none would drop every tick between whole numbers', () => {
    const charts = panels.filter(({ type }) => type === 'timeseries');
    expect(charts).toHaveLength(2);
    for (const { fieldConfig } of charts) {
      expect(fieldConfig.defaults).not.toHaveProperty('decimals');
      expect(fieldConfig.defaults.thresholds?.steps[1].value).toBeGreaterThan(0);
    }
  });

  it('has ids of its own and starts in the last 90 days', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(boardroom).toMatchObject({ uid: 'boardroom', id: null, time: { from: 'now-90d', to: 'now' } });
  });
});
