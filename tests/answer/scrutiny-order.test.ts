import { catalog } from '../../src/catalog';
import type { Profile, ScoreNode, Turn } from '../../src/model';

import { scrutinyTurns } from '../../src/derive/scrutiny/derive';

const profile: Profile = catalog.profiles.balanced;

function node(path: Array<string | null>, score: number): ScoreNode {
  const families = profile.families.map(({ metrics }) => ({ metrics: metrics.map(() => ({ score })) }));
  return { path, parent: path.length - 1, families } as unknown as ScoreNode;
}

function turnsOf(nodes: ScoreNode[]): Turn[] {
  const work = scrutinyTurns(nodes, profile);
  let step = work.next();
  while (!step.done) {
    step = work.next();
  }
  return step.value.columns[0].values[0] as Turn[];
}

it('puts no row without a name into the order of units', () => {
  const order = (names: Array<string | null>) =>
    turnsOf([node([], 50), ...names.map((name, at) => node([name], 40 + 10 * at))]).map((turn) => turn.order);
  expect(order(['north', null]).every((each) => each === null)).toBe(true);
  expect(order(['north', 'south']).every((each) => each !== null)).toBe(true);
});
