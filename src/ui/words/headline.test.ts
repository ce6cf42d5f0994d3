import type { ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import { centre, scoredNode } from '../centre.testkit';
import { plainText } from '../Emphasised';
import { headline } from './headline';
import { weakestSentence } from './weakest';

const result = centre();
const say = (node: ScoreNode, of: ScorecardResult = result) => plainText(headline(of, node));

/** The whole, with its two sides moved by so many points. */
function moved(efficiency: number, effectiveness: number): ScoreNode {
  const node = scoredNode([], -1, 1000, [0, 0]);
  const [left, right] = node.families.map((family, side) => {
    const by = side === 0 ? efficiency : effectiveness;
    const metrics = family.metrics.map((metric) => ({ ...metric, scoreBefore: metric.score! - by }));
    return { ...family, metrics, scoreBefore: family.score! - by };
  });
  return { ...node, families: [left, right], scoreBefore: node.score! - efficiency - effectiveness };
}

/** Nothing below the line is also fewer than the metric wants: it is still no data. */
const nothing = (scored: ScoredMetric): ScoredMetric => ({
  ...scored,
  score: null,
  now: { ...scored.now, value: null, denominator: 0, small: true, silence: 'no data' },
});

describe('the headline', () => {
  it('says what we do better, what worse, where the balance stands and what holds it back', () => {
    expect(headline(result, result.nodes[0])).toBe(
      'We answer faster than before and <b>resolve less</b>. The balance fell <b>4.3 points</b> to <b>58 (likely 56.9 to 60.1)</b>; first contact resolution holds it back.'
    );
  });

  it('says both when both sides moved the same way', () => {
    expect(say(moved(3, 3))).toMatch(
      /^We answer faster and resolve more than before\. The balance rose 6 points to 58 \(likely 56\.9 to 60\.1\);/
    );
    expect(say(moved(-3, -3))).toMatch(/^We answer more slowly and resolve less than before\./);
  });

  it('says which side stays when only one moved', () => {
    expect(say(moved(0, -3))).toMatch(/^We resolve less than before; efficiency stays\./);
    expect(say(moved(3, 0))).toMatch(/^We answer faster than before; effectiveness stays\./);
  });

  it('says that nothing moved', () => {
    expect(say(moved(0, 0))).toBe(
      'The balance holds at 58 (likely 56.9 to 60.1); first contact resolution holds it back.'
    );
  });

  it('claims no more than the figures where nobody can tell how sure a movement is', () => {
    expect(say({ ...result.nodes[0], movement: null })).toBe(
      'The balance fell 4.3 points to 58 (likely 56.9 to 60.1), but how sure that is cannot be told; first contact resolution holds it back.'
    );
  });

  it('speaks of the target when nothing is compared', () => {
    const [left, right] = result.nodes[0].families.map((family) => ({ ...family, scoreBefore: null }));
    const node = { ...result.nodes[0], families: [left, right], scoreBefore: null };
    expect(say(node)).toBe(
      'The balance stands at 58 (likely 56.9 to 60.1) of 100, 12 points below target; first contact resolution holds it back.'
    );
  });

  it('names a site and its sides: below the top nobody is "we"', () => {
    const leeds = result.nodes.find(({ path }) => path.join() === 'Leeds')!;
    expect(say(leeds)).toBe(
      'Leeds: efficiency rose 3.6 points, effectiveness fell 18 points. The balance fell 12 points to 49 (likely 47.1 to 50.3); first contact resolution holds it back.'
    );
  });

  it('names the family when the speaking metric is a band or one of the house', () => {
    const metrics = result.metrics.map((info) => ({ ...info, metric: 'own', direction: 'band' as const }));
    expect(say(result.nodes[0], { ...result, metrics })).toMatch(
      /^We are more efficient than before and are less effective\./
    );
  });

  it('says why there is no score', () => {
    const desk = result.nodes.find(({ path }) => path.join() === 'Leeds,Night desk')!;
    expect(say(desk)).toBe(
      'No score for Night desk: too few to score. 30% of the weight is measured; the profile asks for 60%.'
    );
  });

  it('says that a period has no data, and what to do', () => {
    const node = scoredNode([], -1, 0, null);
    const families = node.families.map((family) => ({ ...family, metrics: family.metrics.map(nothing) }));
    expect(say({ ...node, families, n: 0, coverage: 0 })).toBe(
      'No data for Northwind from Jun 29, 2026 to Sep 28, 2026. Choose another period.'
    );
  });

  it('says how much it rests on where some metrics are not available', () => {
    expect(say({ ...result.nodes[0], coverage: 0.75 })).toMatch(
      /holds it back\. Rests on 75% of the weight; the rest could not be measured\.$/
    );
  });

  it('keeps names as they are written', () => {
    const odd = { ...result, whole: 'Müller & Söhne <Nord>', nodes: [scoredNode([], -1, 17, null)] };
    expect(say(odd.nodes[0], odd)).toContain('No score for Müller & Söhne <Nord>');
  });
});

describe('the weakest link', () => {
  const node = result.nodes[0];
  const worth = (change: object): ScoreNode => {
    const [left, right] = node.families;
    const metrics = right.metrics.map((metric) => (metric.metric === node.weakest ? { ...metric, ...change } : metric));
    return { ...node, families: [left, { ...right, metrics }] };
  };

  it.each([
    [{ worth: 7 }, 'Raising it to target is worth 7 points.'],
    [{ worth: 1 }, 'Raising it to target is worth 1 point.'],
    [{ worth: 0.62 }, 'Raising it to target is worth 0.6 points.'],
    [{ worth: 0.01 }, 'Raising it to target is worth less than a tenth of a point.'],
    [{ worth: 0 }, 'It stands at its target.'],
    [{ worth: null }, ''],
    [{ vetoed: true }, 'It broke a limit of the profile: its side scores 0.'],
  ])('with %j is worth: %s', (change, sentence) => {
    expect(plainText(weakestSentence(result, worth(change)))).toBe(
      `Weakest link: first contact resolution. ${sentence}`.trim()
    );
  });

  it('is not named where nothing is scored', () => {
    expect(weakestSentence(result, { ...node, weakest: null })).toBe('');
  });
});
