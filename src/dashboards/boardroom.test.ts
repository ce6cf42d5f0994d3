import boardroom from './boardroom.json';

const { panels } = boardroom;

const targets = panels.flatMap((panel): Array<{ answer: string }> => panel.targets);

describe('the Boardroom dashboard', () => {
  it('asks for one scorecard only, so that the data source answers it once', () => {
    const scorecards = targets.filter(({ answer }) => answer === 'scorecard');
    expect(scorecards).toHaveLength(3);
    expect(new Set(scorecards.map((target) => JSON.stringify(target))).size).toBe(1);
  });

  it('leaves decimals of axes to Grafana: none would drop every tick between whole numbers', () => {
    const charts = panels.filter(({ type }) => type === 'timeseries');
    expect(charts).toHaveLength(2);
    for (const { fieldConfig } of charts) {
      expect(fieldConfig.defaults).not.toHaveProperty('decimals');
      expect(fieldConfig.defaults.thresholds?.steps[1].value).toBeGreaterThan(0);
    }
  });

  it('starts in the last 90 days', () => {
    expect(boardroom).toMatchObject({ uid: 'boardroom', id: null, time: { from: 'now-90d', to: 'now' } });
  });
});
