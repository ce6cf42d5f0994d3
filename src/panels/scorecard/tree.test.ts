import { centre } from '../../ui/centre.testkit';
import { chosenMetrics } from './chosenMetrics';
import { DEFAULTS } from './options';
import { placeOf, trailOf, treeOf } from './tree';

const result = centre();
const named = (places: readonly number[]) => places.map((place) => result.nodes[place].path.at(-1));
const leeds = placeOf(result, ['Leeds']);
const moves = placeOf(result, ['Leeds', 'Moves']);

describe('the way down', () => {
  it('is by name, and what is too small to score stands outside the order', () => {
    expect(named(treeOf(result, DEFAULTS)(0))).toEqual(['Dublin', 'Kraków', 'Leeds', 'Lisbon']);
    expect(named(treeOf(result, DEFAULTS)(leeds))).toEqual([
      'Billing',
      'Complaints',
      'Moves',
      'Technical',
      'Night desk',
    ]);
  });

  it('is by score only when asked, lowest first', () => {
    const sorted = treeOf(result, { ...DEFAULTS, sort: 'score' })(leeds);
    expect(named(sorted)).toEqual(['Billing', 'Complaints', 'Technical', 'Moves', 'Night desk']);
  });

  it('stops above agents until they are switched on', () => {
    expect(treeOf(result, DEFAULTS)(moves)).toEqual([]);
    expect(named(treeOf(result, { ...DEFAULTS, showAgents: true })(moves))).toEqual(['Ada', 'Bo', 'Cleo']);
  });

  it('passes levels that are left out', () => {
    const teams = treeOf(result, { ...DEFAULTS, hiddenLevels: ['site'] })(0);
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
