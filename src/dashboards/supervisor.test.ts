import supervisor from './supervisor.json';

describe('the Supervisor dashboard', () => {
  it('asks again by itself', () => {
    expect(supervisor.refresh).toMatch(/^\d+s$/);
  });

  it('shows teams and never single people', () => {
    const levels = supervisor.panels.flatMap(({ targets }) =>
      targets.flatMap((target) => ('groupBy' in target ? target.groupBy : []))
    );
    expect(levels).not.toContain('agent');
  });
});
