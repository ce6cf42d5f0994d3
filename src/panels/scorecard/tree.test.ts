import { centre } from '../../ui/centre.testkit';
import { chosenMetrics } from './chosenMetrics';
import { DEFAULTS } from './options';
import { childrenOf, placeOf, trailOf } from './tree';

const result = centre();
const named = (places: number[]) => places.map((place) => result.nodes[place].path.at(-1));
const leeds = placeOf(result, ['Leeds']);
const moves = placeOf(result, ['Leeds', 'Moves']);

describe('the way down', () => {
  it('is by name, and what is too small to score stands outside the order', () => {
    expect(named(childrenOf(result, 0, DEFAULTS))).toEqual(['Dublin', 'Kraków', 'Leeds', 'Lisbon']);
    expect(named(childrenOf(result, leeds, DEFAULTS))).toEqual([
      'Billing',
      'Complaints',
      'Moves',
      'Technical',
      'Night desk',
    ]);
  });

  it('is by score only when asked, lowest first', () => {
    const sorted = childrenOf(result, leeds, { ...DEFAULTS, sort: 'score' });
    expect(named(sorted)).toEqual(['Billing', 'Complaints', 'Technical', 'Moves', 'Night desk']);
  });

  it('stops above agents until they are switched on', () => {
    expect(childrenOf(result, moves, DEFAULTS)).toEqual([]);
    expect(named(childrenOf(result, moves, { ...DEFAULTS, showAgents: true }))).toEqual(['Ada', 'Bo', 'Cleo']);
  });

  it('passes levels that are left out', () => {
    const teams = childrenOf(result, 0, { ...DEFAULTS, hiddenLevels: ['site'] });
    expect(teams).toHaveLength(12);
  });
});

describe('the way back', () => {
  it('leads from the whole to the node', () => {
    expect(trailOf(result, moves).map((place) => result.nodes[place].path.length)).toEqual([0, 1, 2]);
  });

  it('starts at the whole again when a node has gone', () => {
    expect(placeOf(result, ['Nowhere'])).toBe(0);
  });
});

describe('metrics there is room for', () => {
  const side = result.nodes[0].families[1];
  const keys = (rows: number, weakest: number | null) =>
    chosenMetrics(side, rows, weakest).map(({ metric }) => result.metrics[metric].key);

  it('are all of them where there is', () => {
    expect(keys(9, null)).toHaveLength(4);
  });

  it('are else the weakest and those most worth raising, in the order of the profile', () => {
    expect(keys(2, null)).toEqual(['first_contact_resolution', 'repeat_contact_rate']);
    expect(
      keys(
        2,
        result.metrics.findIndex(({ key }) => key === 'satisfaction_top_box')
      )
    ).toEqual(['first_contact_resolution', 'satisfaction_top_box']);
  });
});
