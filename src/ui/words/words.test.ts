import { createTheme } from '@grafana/data';
import { centre } from '../centre.testkit';
import { writerOf } from '../values';
import { doubtSentence } from './doubts';
import { metricFacts, nodeFacts } from './facts';
import { headline } from './headline';
import { bucketsText, captionText, fullPeriodText, periodText } from './periods';
import { nodeName, shownText } from './places';
import { metricsOf, sidesOf } from './sides';
import { spokenBalance, spokenMetric, spokenScore } from './spoken';

const result = centre();
const [whole] = result.nodes;
const reader = { theme: createTheme(), timeZone: 'utc' };
const DAY = 86_400_000;

describe('a profile that changed', () => {
  const changed = {
    ...result,
    profile: { ...result.profile, changes: [{ version: 3, at: Date.UTC(2026, 7, 1) }], versionThen: 2 },
  };
  const node = { ...whole, scoreBefore: 61.5, scoreThen: 64 };

  it('is said with its day, and what it alone did to the score', () => {
    expect(doubtSentence({ ...changed, profile: { ...changed.profile, versionThen: null } }, node)).toContain(
      'Balanced has been in its version 3 since Aug 1; buckets before go by the one before.'
    );
    expect(doubtSentence(changed, node)).toContain(
      'Both periods are scored by version 3. By version 2, then in force, the earlier one scored 64.0: the new definition alone lowers it by 2.5 points.'
    );
  });

  it('is not said to have done what it did not', () => {
    expect(doubtSentence(changed, { ...node, scoreThen: 61.52 })).toContain('the earlier one scored the same');
    expect(doubtSentence(changed, { ...node, scoreThen: null })).toContain('Both periods are scored by version 3.');
    expect(doubtSentence(result, node)).not.toContain('version');
  });
});

describe('periods', () => {
  it('end on their last day, in the zone of the request', () => {
    const period = { from: Date.UTC(2026, 6, 1), to: Date.UTC(2026, 9, 1) };
    expect(periodText(period, { zone: 'UTC', weekStart: 'monday' })).toBe('Jul 1 to Sep 30');
  });

  it('say nothing where the frame did not tell them', () => {
    expect(periodText({ from: 0, to: 0 }, result.calendar)).toBe('');
  });

  it('say nothing of a comparison whose period is not known', () => {
    const nowhere = { from: 0, to: 0 };
    expect(captionText({ ...result, period: nowhere, compared: nowhere })).toBe('Balanced v3');
  });

  it('stand in the evidence with their years and their length', () => {
    const period = { from: Date.UTC(2026, 6, 1), to: Date.UTC(2026, 9, 1) };
    expect(fullPeriodText(period, { zone: 'UTC', weekStart: 'monday' })).toBe('Jul 1, 2026 to Sep 30, 2026, 92 days');
  });

  it('stand in the caption with what they are compared with and the profile', () => {
    expect(captionText(result)).toMatch(/^Jun 29 to Sep 28 · against .* · Balanced v3$/);
  });

  it('name the baseline that they are compared with, in caption, evidence and headline', () => {
    const named = { ...result, baseline: { name: 'move', title: 'Before the move (2025)' } };
    expect(captionText(named)).toContain('against Before the move (2025) · ');
    const facts = nodeFacts(named, whole, reader).map(({ term, says }) => `${term}: ${says}`);
    expect(facts).toContainEqual(expect.stringMatching(/^Compared with: Before the move \(2025\): .*, 91 days$/));
    expect(facts).toContainEqual(expect.stringMatching(/^Before the move \(2025\): \d/));
    expect(headline(named, whole)).toContain('than in “Before the move (2025)”');
  });

  it.each([
    [7, 13, '13 weeks'],
    [1, 2, '2 days'],
    [30.4, 12, '12 months'],
    [91, 4, '4 quarters'],
    [365, 3, '3 years'],
    [7, 1, ''],
  ])('of %d days, %i times, are %s', (days, count, text) => {
    expect(bucketsText(Array.from({ length: count }, (_, at) => at * days * DAY))).toBe(text);
  });
});

it('says how many units are in the picture', () => {
  expect(shownText(4, 5, { name: 'team', title: 'Team' })).toBe('4 of 5 teams shown');
  expect(shownText(4, 4, { name: 'site', title: 'Site' })).toBe('all 4 sites shown');
  expect(shownText(3, 4, { name: 'level1', title: 'Region' })).toBe('3 of 4 shown');
});

it('names the level of rows that name no unit', () => {
  expect(nodeName(result, { path: [null] })).toBe('Site not known');
  expect(nodeName(result, { path: ['Leeds', null] })).toBe('Team not known');
});

it('says what is not final and what is not measured', () => {
  expect(doubtSentence(result, whole)).toBe(
    'Not final: 7% of contacts are too recent for first contact resolution and not counted.'
  );
  expect(doubtSentence(result, { ...whole, coverage: 0.85 })).toMatch(/Rests on 85% of the weight/);
});

it('lends the beam another family where a profile has no efficiency', () => {
  const [efficiency, effectiveness] = whole.families;
  const voice = { ...efficiency, family: 'voice' as const, title: 'Voice' };
  const { left, right, others } = sidesOf({ ...whole, families: [effectiveness, voice] });
  expect([left?.title, right?.title, others.length]).toEqual(['Voice', 'Effectiveness', 0]);
});

describe('for a screen reader', () => {
  it('says a score with its target and movement', () => {
    expect(spokenScore(result, whole)).toBe('Northwind: score 58 of 100, target 70, likely 56.9 to 60.1, −4.3, worse');
  });

  it('says both sides and which is weaker', () => {
    expect(spokenBalance(whole)).toBe(
      'Efficiency 79, +4.6, better; Effectiveness 43, −9.7, worse; Effectiveness is the weaker side'
    );
  });

  it('says a metric in its own unit', () => {
    const scored = metricsOf(whole).find(({ metric }) => result.metrics[metric].key === 'handle_time')!;
    expect(spokenMetric(result, scored, writerOf('seconds', reader), false)).toBe(
      'Handle time: 5 m 12 s, target 5 m, −6 s, no real change'
    );
  });

  it('says an amount and how it moved in one currency', () => {
    const scored = metricsOf(whole).find(({ metric }) => result.metrics[metric].key === 'handle_time')!;
    const metrics = result.metrics.map((info) => ({ ...info, title: 'Cost per contact', unit: 'money' as const }));
    const write = writerOf('money', { ...reader, currency: 'GBP' });
    expect(spokenMetric({ metrics, currency: 'GBP' }, scored, write, false)).toBe(
      'Cost per contact: £312, target £300, −£6.00, no real change'
    );
  });
});

describe('the drawer', () => {
  it('holds everything that stands behind a metric', () => {
    const scored = metricsOf(whole).find(({ metric }) => metric === whole.weakest)!;
    const write = writerOf('share', reader, 'more');
    const facts = metricFacts({ result, node: whole, scored, write, reader });
    const said = Object.fromEntries(facts.map(({ term, says }) => [term, says]));
    expect(said).toMatchObject({
      Value: '61.2%',
      '95% interval': '60.5% to 61.9%, from the counts alone; days differ by more than that',
      Target: '75%',
      'Denominator (n)': '18,200',
      Maturity: expect.stringMatching(/^93% of contacts can be judged so far\. The formula looks 7 d/),
      Source: 'Warehouse, mapping Northwind; 112 cells came back',
      Statement: expect.stringContaining('select site'),
      Owner: 'Head of Service',
      Definition: 'version 2, in force since 2026-01-01',
    });
    expect(said.Formula).toContain('count(where: handled)');
  });

  it('tells how a score was joined from its sides', () => {
    const said = Object.fromEntries(nodeFacts(result, whole, reader).map(({ term, says }) => [term, says]));
    expect(said).toMatchObject({
      Efficiency: '79.0',
      Effectiveness: '43.3',
      Profile: expect.stringContaining('version 3'),
    });
    expect(said['Sides are joined by']).toMatch(/^weighted geometric mean/);
  });
});
