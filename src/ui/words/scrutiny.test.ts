import { createTheme } from '@grafana/data';
import type { Scrutiny } from '../../model';
import { centre } from '../centre.testkit';
import { exponentText } from './means';
import { scrutinyFacts } from './scrutiny';

const reader = { theme: createTheme() };

function told(scrutiny: Scrutiny): Record<string, unknown> {
  const result = centre();
  const facts = scrutinyFacts(result, { ...result.nodes[0], scrutiny }, reader);
  return Object.fromEntries(facts.map(({ term, says }) => [term, says]));
}

const { metrics, nodes } = centre();
const [first, second] = nodes[0].families.flatMap((family) => family.metrics.map(({ metric }) => metric));

it('writes exponents below zero with a minus sign', () => {
  expect([exponentText(-1.5, 2), exponentText(-2), exponentText('weakest')]).toEqual(['−1.50', '−2', 'weakest']);
});

it('names the weight that must turn least, and each exponent at which the conclusion changes', () => {
  const says = told({
    turns: [
      { knob: { kind: 'metric', metric: first }, at: 0.3, target: { low: null, high: 0.8 }, weaker: null, order: null },
      { knob: { kind: 'side', family: 1 }, at: 0.5, target: { low: 0.38, high: null }, weaker: null, order: null },
      { knob: { kind: 'exponent' }, at: 0, target: { low: null, high: 0.62 }, weaker: null, order: null },
    ],
    rewards: [],
  });
  const side = nodes[0].families[1].title;
  expect(says['Firmness: target met or missed']).toBe(
    `Changes first where the weight of ${side} goes from 50% to 38%. Changes where sides are joined by exponent 0.62 instead of 0.00.`
  );
  expect(says['Firmness: order below']).toBe('');
});

it('says so where nothing would change it', () => {
  const never = { low: null, high: null };
  const says = told({
    turns: [{ knob: { kind: 'exponent' }, at: 'weakest', target: never, weaker: never, order: never }],
    rewards: [],
  });
  expect(new Set(Object.values(says))).toEqual(new Set(['Stays so whatever any one weight or exponent is set to.']));
});

it('says what a metric would earn, and who would notice if it were gamed', () => {
  const guard = { signal: 's', title: 'Shorter, and they call again', truth: 'repeat_contact_rate', judged: true };
  const says = told({
    turns: [],
    rewards: [
      { metric: first, perUnit: 0, reachable: null, guards: [guard] },
      { metric: second, perUnit: null, reachable: null, guards: [] },
    ],
  });
  expect(says[`Pays for: ${metrics[first].title}`]).toBe(
    'Moving it a little earns nothing here. If it were gamed, it would show in: Shorter, and they call again. This profile judges where the true gain would show, so gaming loses there what it wins here.'
  );
  expect(says[`Pays for: ${metrics[second].title}`]).toBe(
    'No signal would show if it were moved without serving anybody.'
  );
});

it('says nothing where it was not asked', () => {
  const result = centre();
  expect(scrutinyFacts(result, result.nodes[0], reader)).toEqual([]);
});
