import boardroom from './boardroom.json';
import climate from './climate.json';
import retention from './retention.json';
import supervisor from './supervisor.json';

interface Target {
  datasource: { uid: string };
  filters: unknown;
  answer: string;
}

describe.each([
  ['Boardroom', 'site', boardroom],
  ['Supervisor', 'site', supervisor],
  ['Climate', 'site', climate],
  ['Retention and value', 'segment', retention],
])('the %s dashboard', (_, dimension, { panels, templating }) => {
  const targets = panels.flatMap((panel): Target[] => panel.targets);

  it('names no data source of ours or anybody: only its variable', () => {
    const named = [...panels, ...targets].map(({ datasource }) => datasource.uid);
    expect(new Set(named)).toEqual(new Set(['${ds}']));
    expect(templating.list.map(({ name }) => name)).toEqual(['ds', dimension]);
  });

  it('fills the grid without overlaps', () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`)
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos }) => gridPos.x + gridPos.w))).toBe(24);
  });

  it('restricts every query to what is chosen above it, but for customers, who belong to no site', () => {
    expect(targets.length).toBeGreaterThan(0);
    for (const { filters, answer } of targets) {
      const isKnown = answer !== 'retention' || dimension !== 'site';
      expect(filters).toEqual(isKnown ? [{ dimension, operator: 'in', values: [`$${dimension}`] }] : []);
    }
  });

  it('has ids of its own', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});
