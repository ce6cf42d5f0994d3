import { t } from '@grafana/i18n';
import type { Measured, MetricInfo, ProfileMetric, ScoredMetric, ScoreNode } from '../../model';
import type { Fact } from '../Explain';
import { durationText } from '../durations';
import { type Reader, type Write, writerOf } from '../values';
import { othersText, sideTitles } from './beside';
import { goalpostsText, vetoText } from './goalposts';
import { meanText } from './means';
import { fullPeriodText } from './periods';
import { nodeName } from './places';
import { RAW } from './raw';
import { rankText } from './ranks';
import { scrutinyFacts } from './scrutiny';
import { sureText } from './sure';
import { fewText, silenceText } from './silence';
import { changeSentence, definitionSentence } from './versions';
import { problemLines } from './unread';
import { worthSentence } from './weakest';
import type { Told } from './told';

interface Asked {
  result: Told;
  node: ScoreNode;
  scored: ScoredMetric;
  write: Write;
  reader: Reader;
}

/** What stands behind a metric of a node, from the value down to the statement. */
export function metricFacts({ result, node, scored, write, reader }: Asked): Fact[] {
  const info = result.metrics[scored.metric];
  const count = writerOf('count', reader);
  return [
    { term: t('fact.place', 'For'), says: nodeName(result, node) },
    ...valueFacts(scored, write, beforeTitle(result)),
    { term: t('fact.formula', 'Formula'), says: info.formula, code: true },
    { term: t('fact.variant', 'Variant'), says: info.variant ?? '' },
    { term: t('fact.moved', 'Scored as'), says: movedText(scored, write) },
    ...countFacts(scored, info, count),
    ...timeFacts(result, info, scored),
    ...scoreFacts(scored),
    ...goalpostFacts(result.profile.judged[scored.metric], write),
    ...definitionFacts(info),
    ...sourceFacts(result, count),
  ];
}

function valueFacts({ now, before, target }: ScoredMetric, write: Write, baseline: string | undefined): Fact[] {
  const value = now.value === null ? silenceText(now.silence) : now.small ? fewText(now, write) : write(now.value);
  return [
    { term: t('fact.value', 'Value'), says: value },
    { term: t('fact.interval', '95% interval'), says: intervalText(now, write) },
    { term: t('fact.target', 'Target'), says: write(target) },
    { term: baseline ?? t('fact.before', 'Period before'), says: before ? write(before.value) : '' },
  ];
}

/** Counts of one day resemble each other, so an interval from the counts alone is the least that is true. */
function intervalText({ value, low, high }: Measured, write: Write): string {
  if (value === null) {
    return '';
  }
  return low === null || high === null
    ? t('fact.no-interval', 'not given: only a share of counts has one here')
    : t('fact.from-to', '{{low}} to {{high}}, from the counts alone; days differ by more than that', {
        low: write(low),
        high: write(high),
        ...RAW,
      });
}

/** What was scored instead of a value that rests on few rows. */
function movedText({ shrunk, now }: ScoredMetric, write: Write): string {
  return shrunk === null
    ? ''
    : t('fact.moved-to', "{{value}}: moved towards the parent's, for only {{n}} rows", {
        value: write(shrunk),
        n: now.denominator,
        ...RAW,
      });
}

function countFacts({ now }: ScoredMetric, { minimumN }: MetricInfo, count: Write): Fact[] {
  const covered = t('fact.covered', '{{share}} of these contacts could be measured; the others are left out', {
    share: shareText(now.coverage),
    ...RAW,
  });
  return [
    { term: t('fact.numerator', 'Numerator'), says: now.numerator === null ? '' : count(now.numerator) },
    { term: t('fact.denominator', 'Denominator (n)'), says: now.denominator === null ? '' : count(now.denominator) },
    { term: t('fact.rows', 'Rows (n)'), says: now.rows === undefined ? '' : count(now.rows) },
    { term: t('fact.minimum', 'Least n for a score'), says: count(minimumN) },
    { term: t('fact.coverage', 'Coverage'), says: now.coverage === null ? '' : covered },
  ];
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

/** None where the frame came without its profile. */
function goalpostFacts(judged: ProfileMetric | undefined, write: Write): Fact[] {
  return judged === undefined
    ? []
    : [
        { term: t('fact.goalposts', 'Goalposts'), says: goalpostsText(judged, write) },
        { term: t('fact.reason', 'Why there'), says: judged.reason ?? '' },
        { term: t('fact.veto', 'Limit'), says: vetoText(judged, write) },
      ];
}

function timeFacts(result: Told, info: MetricInfo, { now }: ScoredMetric): Fact[] {
  const judged = t(
    'fact.judged',
    '{{share}} of contacts can be judged so far. The formula looks {{time}} past or back from each; a contact without that much data does not count yet.',
    { share: shareText(now.matured), time: durationText(info.looks), ...RAW }
  );
  return [
    ...periodFacts(result),
    { term: t('fact.maturity', 'Maturity'), says: now.matured === null || info.looks === 0 ? '' : judged },
  ];
}

function periodFacts({ period, compared, baseline, beside, calendar }: Told): Fact[] {
  const dated = compared && fullPeriodText(compared, calendar);
  const named = baseline && t('fact.baseline', '{{title}}: {{dated}}', { title: baseline.title, dated, ...RAW });
  return [
    { term: t('fact.period', 'Period'), says: fullPeriodText(period, calendar) },
    {
      term: t('fact.compared', 'Compared with'),
      says: (beside && othersText(beside)) ?? named ?? dated ?? t('fact.compared-nothing', 'no other period'),
    },
    { term: t('fact.zone', 'Time zone'), says: calendar.zone },
  ];
}

function definitionFacts(info: MetricInfo): Fact[] {
  return [
    { term: t('fact.pitfalls', 'Pitfalls'), says: info.pitfalls.join(' ') },
    {
      term: t('fact.definition', 'Definition'),
      says: t('fact.version', 'version {{version}}, in force since {{effective}}', { ...info, ...RAW }),
    },
    { term: t('fact.origin', 'Taken from'), says: info.source },
    { term: t('fact.owner', 'Owner'), says: info.owner },
  ];
}

/** What is left out or could not be told, and what was asked of which source. */
export function sourceFacts({ problems, traces }: Pick<Told, 'problems' | 'traces'>, count: Write): Fact[] {
  const asked = traces.flatMap(({ source, mapping, statement, rows }, at) => {
    const number = traces.length > 1 ? ` ${at + 1}` : '';
    const asked = { source, mapping, rows: count(rows), ...RAW };
    return [
      {
        term: t('fact.source', 'Source') + number,
        says: t('fact.asked', '{{source}}, mapping {{mapping}}; {{rows}} cells came back', asked),
      },
      { term: t('fact.statement', 'Statement') + number, says: statement, code: true },
    ];
  });
  return [{ term: t('fact.missing', 'Left out'), says: problemLines(problems) }, ...asked];
}

/** What the other side is called, where it is not just the period before. */
const beforeTitle = ({ beside, baseline }: Told) => (beside ? sideTitles({ beside }).before : baseline?.title);

const whole = (score: number | null) => (score === null ? '' : String(Math.round(score)));

const shareText = (share: number | null) =>
  share === null ? '' : t('fact.share', '{{share}}%', { share: Math.round(share * 100) });

/** What stands behind the score itself: the profile, its sides, how they were joined. */
export function nodeFacts(result: Told, node: ScoreNode, reader: Reader): Fact[] {
  const { profile } = result;
  const count = writerOf('count', reader);
  return [
    { term: t('fact.place', 'For'), says: nodeName(result, node) },
    { term: t('fact.score', 'Score'), says: node.score === null ? '' : node.score.toFixed(1) },
    {
      term: beforeTitle(result) ?? t('fact.before', 'Before'),
      says: node.scoreBefore === null ? '' : node.scoreBefore.toFixed(1),
    },
    { term: t('fact.sure', '95% interval, by how days differ'), says: sureText(node.interval) },
    { term: t('fact.rank', 'Rank'), says: rankText(node.rank) },
    { term: t('fact.target', 'Target'), says: String(profile.target) },
    ...node.families.map(({ title, score }) => ({ term: title, says: score === null ? '' : score.toFixed(1) })),
    { term: t('fact.joined', 'Sides are joined by'), says: meanText(profile.exponent) },
    { term: t('fact.joined-inside', 'Metrics in a side are joined by'), says: meanText(profile.familyExponent) },
    { term: t('fact.weight-measured', 'Weight measured'), says: shareText(node.coverage) },
    { term: t('fact.floor', 'Least weight for a score'), says: shareText(profile.coverageFloor) },
    { term: t('fact.rows', 'Rows counted (n)'), says: count(node.n) },
    ...scrutinyFacts(result, node, reader),
    ...periodFacts(result),
    { term: t('fact.profile', 'Profile'), says: profileText(profile) },
    { term: t('fact.changed', 'Changed'), says: changeSentence(result) },
    { term: t('fact.definition-moved', 'New definition'), says: definitionSentence(result, node) },
    ...sourceFacts(result, count),
  ];
}

function profileText({ title, version, effective }: Told['profile']): string {
  const values = { title, version, effective, ...RAW };
  return title ? t('fact.profile-version', '{{title}}, version {{version}}, in force since {{effective}}', values) : '';
}
