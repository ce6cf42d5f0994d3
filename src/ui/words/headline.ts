import { t } from '@grafana/i18n';
import type { ScoredFamily, ScoreNode, ScorecardResult } from '../../model';
import { pointsText } from '../amounts';
import { type Change, changeOf } from '../changes';
import { deedOf } from './deeds';
import { coverageSentence } from './doubts';
import { nodeName } from './places';
import { RAW } from './raw';
import { sidesOf } from './sides';
import { whyNoScore } from './silence';
import { likelyText } from './sure';
import { midSentence } from './titles';

/** A side must move by this many points before a sentence is spent on it. */
const WORTH_SAYING = 0.5;

/** What a board should know first, in one or two sentences; weighty words between <b> and </b>. */
export function headline(result: ScorecardResult, node: ScoreNode): string {
  if (node.score === null) {
    return whyNoScore(result, node);
  }
  return [whatWeDid(result, node), whereItStands(result, node), coverageSentence(node)].filter(Boolean).join(' ');
}

/** Something moved, and how sure that is cannot be told: there are too few days, or too few contacts on them. */
const isUnsure = ({ scoreBefore, movement }: ScoreNode) => scoreBefore !== null && movement === null;

const isWorthSaying = ({ by, verdict }: Change) => verdict !== 'unclear' && Math.abs(by) >= WORTH_SAYING;

interface Moved {
  side: ScoredFamily;
  change: Change;
}

function whatWeDid(result: ScorecardResult, node: ScoreNode): string {
  const moved = movedSides(node);
  if (moved.length === 0 || isUnsure(node)) {
    return '';
  }
  return node.parent < 0 ? weSentence(result, node, moved) : placeSentence(result, node, moved);
}

function movedSides(node: ScoreNode): Moved[] {
  const { left, right } = sidesOf(node);
  return [left, right].flatMap((side) => {
    const change = side && changeOf(side);
    return side && change && isWorthSaying(change) ? [{ side, change }] : [];
  });
}

function weSentence(result: ScorecardResult, node: ScoreNode, [first, second]: Moved[]): string {
  const before = beforeText(result);
  const say = ({ side, change }: Moved) => deedOf(side, change.by > 0 ? 'better' : 'worse', result.metrics);
  if (!second) {
    return oneSided(say(first), first, { node, before });
  }
  if (first.change.by > 0 === second.change.by > 0) {
    return t('headline.alike', 'We {{first}} and {{second}} than {{before}}.', values(say(first), say(second), before));
  }
  const [good, bad] = first.change.by > 0 ? [first, second] : [second, first];
  return t(
    'headline.mixed',
    'We {{first}} than {{before}} and <b>{{second}}</b>.',
    values(say(good), say(bad), before)
  );
}

const values = (first: string, second: string, before: string) => ({ first, second, before, ...RAW });

/** What a movement is told against: the period before, or a baseline by its title. */
function beforeText({ baseline }: ScorecardResult): string {
  return baseline
    ? t('headline.baseline', 'in “{{title}}”', { title: baseline.title, ...RAW })
    : t('headline.before', 'before');
}

function oneSided(
  deed: string,
  { side, change }: Moved,
  { node, before }: { node: ScoreNode; before: string }
): string {
  const { left, right } = sidesOf(node);
  const other = side === left ? right : left;
  const still = other && changeOf(other) ? midSentence(other.title) : '';
  const parts = { deed, still, before, ...RAW };
  if (!still) {
    return t('headline.one', 'We {{deed}} than {{before}}.', parts);
  }
  return change.by > 0
    ? t('headline.one-better', 'We {{deed}} than {{before}}; {{still}} stays.', parts)
    : t('headline.one-worse', 'We <b>{{deed}}</b> than {{before}}; {{still}} stays.', parts);
}

/** Below the top nobody is "we": sides are named instead. */
function placeSentence(result: ScorecardResult, node: ScoreNode, moved: Moved[]): string {
  const name = nodeName(result, node);
  const sides = moved.map(({ side, change }) => {
    const parts = { side: midSentence(side.title), points: pointsText(change.by), ...RAW };
    return change.by > 0
      ? t('headline.side-up', '{{side}} rose {{points}}', parts)
      : t('headline.side-down', '<b>{{side}} fell {{points}}</b>', parts);
  });
  return `${t('headline.place', '{{name}}: {{sides}}.', { name, sides: sides.join(', '), ...RAW })}`;
}

function whereItStands(result: ScorecardResult, node: ScoreNode): string {
  const score = String(Math.round(node.score!));
  const change = changeOf(node);
  const held = heldBackBy(result, node);
  const sure = likelyText(node.interval);
  const told = sure ? t('headline.sure', '{{score}} ({{sure}})', { score, sure, ...RAW }) : score;
  const parts = { score: told, points: change && pointsText(change.by), ...RAW };
  const clause = balanceClause(change, parts, result.profile.target - node.score!);
  const balance = change && isWorthSaying(change) && isUnsure(node) ? unsureText(clause) : clause;
  return held ? t('headline.join', '{{balance}}; {{held}}.', { balance, held, ...RAW }) : `${balance}.`;
}

/** A movement of which nobody can say whether it is one. */
export function unsureText(said: string): string {
  return t('headline.unsure', '{{said}}, but how sure that is cannot be told', { said, ...RAW });
}

function balanceClause(change: Change | null, parts: Record<string, unknown>, short: number): string {
  if (!change) {
    return short > WORTH_SAYING
      ? t('headline.stands-short', 'The balance stands at <b>{{score}}</b> of 100, {{short}} below target', {
          ...parts,
          short: pointsText(short),
        })
      : t('headline.stands', 'The balance stands at <b>{{score}}</b> of 100', parts);
  }
  if (change.verdict === 'unclear') {
    return t('headline.unclear', 'The balance stands at <b>{{score}}</b>, no real change', parts);
  }
  if (Math.abs(change.by) < WORTH_SAYING) {
    return t('headline.holds', 'The balance holds at <b>{{score}}</b>', parts);
  }
  return change.by > 0
    ? t('headline.rose', 'The balance rose <b>{{points}}</b> to <b>{{score}}</b>', parts)
    : t('headline.fell', 'The balance fell <b>{{points}}</b> to <b>{{score}}</b>', parts);
}

function heldBackBy({ metrics, profile }: ScorecardResult, node: ScoreNode): string {
  const title = node.weakest === null ? '' : midSentence(metrics[node.weakest].title);
  if (!title) {
    return '';
  }
  return node.score! < profile.target
    ? t('headline.holds-back', '{{title}} holds it back', { title, ...RAW })
    : t('headline.weakest', '{{title}} is its weakest link', { title, ...RAW });
}
