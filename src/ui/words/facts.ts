import { t } from '@grafana/i18n';
import type { Measured, MetricInfo, ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import type { Fact } from '../Explain';
import { type Reader, type Write, writerOf } from '../values';
import { periodText } from './periods';
import { nodeName } from './places';
import { RAW } from './raw';
import { fewText, silenceText } from './silence';
import { worthSentence } from './weakest';

interface Asked {
  result: ScorecardResult;
  node: ScoreNode;
  scored: ScoredMetric;
  write: Write;
  reader: Reader;
}

/** What stands behind a metric of a node, from the value down to the statement. */
export function metricFacts({ result, node, scored, write, reader }: Asked): Fact[] {
  const info = result.metrics[scored.metric];
  return [
    { term: t('fact.place', 'For'), says: nodeName(result, node) },
    ...valueFacts(scored, write, writerOf('count', reader)),
    ...scoreFacts(scored),
    ...timeFacts(result, info, scored),
    ...definitionFacts(info),
    ...sourceFacts(result),
  ];
}

function valueFacts({ now, before, target }: ScoredMetric, write: Write, count: Write): Fact[] {
  const value = now.value === null ? silenceText(now.silence) : now.small ? fewText(now, write) : write(now.value);
  return [
    { term: t('fact.value', 'Value'), says: value },
    { term: t('fact.interval', '95% interval'), says: intervalText(now, write) },
    { term: t('fact.target', 'Target'), says: write(target) },
    { term: t('fact.before', 'Before'), says: before ? write(before.value) : '' },
    { term: t('fact.numerator', 'Above the line'), says: count(now.numerator) },
    { term: t('fact.denominator', 'Below the line (n)'), says: count(now.denominator) },
    { term: t('fact.coverage', 'Could be measured'), says: shareText(now.coverage) },
  ];
}

function intervalText({ low, high }: Measured, write: Write): string {
  return low === null || high === null
    ? ''
    : t('fact.from-to', '{{low}} to {{high}}', { low: write(low), high: write(high), ...RAW });
}

function scoreFacts(scored: ScoredMetric): Fact[] {
  const values = { score: whole(scored.score), target: whole(scored.targetScore) };
  const says =
    scored.score === null ? '' : t('fact.score-of', '{{score}} of 100; the target itself earns {{target}}', values);
  return [
    { term: t('fact.score', 'Score'), says },
    { term: t('fact.weight', 'Weight in its side'), says: String(scored.weight) },
    { term: t('fact.worth', 'Prospect'), says: worthSentence(scored) },
  ];
}

function timeFacts({ period, compared, calendar }: ScorecardResult, info: MetricInfo, { now }: ScoredMetric): Fact[] {
  const days = Math.round(info.looks / 86_400);
  const matured = t('fact.matured-of', '{{share}} of contacts are at least {{days}} days old; only they count', {
    share: shareText(now.matured),
    days,
    ...RAW,
  });
  return [
    { term: t('fact.period', 'Period'), says: periodText(period, calendar) },
    { term: t('fact.compared', 'Compared with'), says: compared ? periodText(compared, calendar) : '' },
    { term: t('fact.zone', 'Time zone'), says: calendar.zone },
    { term: t('fact.maturity', 'Maturity'), says: now.matured === null ? '' : matured },
  ];
}

function definitionFacts(info: MetricInfo): Fact[] {
  return [
    { term: t('fact.formula', 'Formula'), says: info.formula, code: true },
    { term: t('fact.variant', 'Variant'), says: info.variant ?? '' },
    { term: t('fact.pitfalls', 'Pitfalls'), says: info.pitfalls.join(' ') },
    {
      term: t('fact.definition', 'Definition'),
      says: t('fact.version', 'version {{version}}, in force since {{effective}}', { ...info, ...RAW }),
    },
    { term: t('fact.origin', 'Taken from'), says: info.source },
    { term: t('fact.owner', 'Owner'), says: info.owner },
  ];
}

function sourceFacts({ traces }: ScorecardResult): Fact[] {
  return traces.map(({ source, mapping, statement, rows }, at) => ({
    term:
      t('fact.statement', 'Asked of {{source}}, mapping {{mapping}} ({{rows}} cells)', {
        source,
        mapping,
        rows,
        ...RAW,
      }) + (at > 0 ? ` ${at + 1}` : ''),
    says: statement,
    code: true,
  }));
}

const whole = (score: number | null) => (score === null ? '' : String(Math.round(score)));

const shareText = (share: number | null) =>
  share === null ? '' : t('fact.share', '{{share}}%', { share: Math.round(share * 100) });

/** What stands behind the score itself: the profile, its sides, how they were joined. */
export function nodeFacts(result: ScorecardResult, node: ScoreNode, reader: Reader): Fact[] {
  const { profile, period, compared, calendar } = result;
  return [
    { term: t('fact.place', 'For'), says: nodeName(result, node) },
    { term: t('fact.score', 'Score'), says: node.score === null ? '' : node.score.toFixed(1) },
    { term: t('fact.before', 'Before'), says: node.scoreBefore === null ? '' : node.scoreBefore.toFixed(1) },
    { term: t('fact.target', 'Target'), says: String(profile.target) },
    ...node.families.map(({ title, score }) => ({ term: title, says: score === null ? '' : score.toFixed(1) })),
    { term: t('fact.joined', 'Sides are joined by'), says: meanText(profile.exponent) },
    { term: t('fact.joined-inside', 'Metrics in a side are joined by'), says: meanText(profile.familyExponent) },
    { term: t('fact.weight-measured', 'Weight measured'), says: shareText(node.coverage) },
    { term: t('fact.floor', 'Least weight for a score'), says: shareText(profile.coverageFloor) },
    { term: t('fact.rows', 'Rows counted (n)'), says: writerOf('count', reader)(node.n) },
    { term: t('fact.period', 'Period'), says: periodText(period, calendar) },
    { term: t('fact.compared', 'Compared with'), says: compared ? periodText(compared, calendar) : '' },
    { term: t('fact.profile', 'Profile'), says: profileText(profile) },
    ...sourceFacts(result),
  ];
}

function profileText({ title, version, effective }: ScorecardResult['profile']): string {
  const values = { title, version, effective, ...RAW };
  return title ? t('fact.profile-version', '{{title}}, version {{version}}, in force since {{effective}}', values) : '';
}

function meanText(exponent: number): string {
  const NAMES: Record<string, () => string> = {
    '1': () => t('mean.arithmetic', 'weighted arithmetic mean: a strong part makes up for a weak one'),
    '0': () => t('mean.geometric', 'weighted geometric mean: a weak part costs more than a strong one brings'),
    '-1': () => t('mean.harmonic', 'weighted harmonic mean: close to the weakest'),
  };
  return NAMES[String(exponent)]?.() ?? t('mean.power', 'weighted power mean with exponent {{exponent}}', { exponent });
}
