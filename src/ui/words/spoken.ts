import { t } from '@grafana/i18n';
import type { ScoredFamily, ScoredMetric, ScoreNode, ScorecardResult, Unit } from '../../model';
import { amountText } from '../amounts';
import { type Change, changeOf, metricChange } from '../changes';
import { verdictWord } from '../Movement';
import type { Write } from '../values';
import { gapped, OPEN } from './gapped';
import { nodeName } from './places';
import { RAW } from './raw';
import { sidesOf } from './sides';
import { rankText } from './ranks';
import { likelyText } from './sure';
import { fewText, noScoreText, silenceText } from './silence';

const SCORE = gapped(() => t('spoken.score', '{{name}}: score {{score}} of 100, target {{target}}', OPEN));
const RANK = gapped(() => t('spoken.rank', 'rank {{rank}}', OPEN));
const WEAKER = gapped(() => t('spoken.weaker', '{{side}} is the weaker side', OPEN));
const METRIC = gapped(() => t('spoken.metric', '{{title}}: {{value}}, target {{target}}', OPEN));

/** A node's score as a screen reader says it. */
export function spokenScore(result: ScorecardResult, node: ScoreNode): string {
  const name = nodeName(result, node);
  if (node.score === null) {
    return t('spoken.no-score', '{{name}}: {{reason}}', { name, reason: noScoreText(node), ...RAW });
  }
  const parts = [
    SCORE({ name, score: Math.round(node.score), target: result.profile.target }),
    likelyText(node.interval),
    spokenChange(changeOf(node), 'points'),
    node.rank && RANK({ rank: rankText(node.rank) }),
  ];
  return parts.filter(Boolean).join(', ');
}

/** The two ends of the beam and how they moved, as a screen reader says them. */
export function spokenBalance(node: ScoreNode): string {
  return spokenEnds(node, (side) => spokenChange(changeOf(side), 'points'));
}

/** The two ends of a beam in a row, where how they moved is not shown. */
export function spokenSides(node: ScoreNode): string {
  return spokenEnds(node, () => '');
}

function spokenEnds(node: ScoreNode, more: (side: ScoredFamily) => string): string {
  const { left, right } = sidesOf(node);
  const sides = [left, right].flatMap((side) => {
    if (!side) {
      return [];
    }
    const score = side.score === null ? t('spoken.not-scored', 'not scored') : Math.round(side.score);
    return [[`${side.title} ${score}`, more(side)].filter(Boolean).join(', ')];
  });
  const lower = left && right && left.score !== null && right.score !== null && weakerOf(left, right);
  const weaker = lower ? WEAKER({ side: lower }) : '';
  return [...sides, weaker].filter(Boolean).join('; ');
}

function weakerOf(
  left: { score: number | null; title: string },
  right: { score: number | null; title: string }
): string {
  const gap = (left.score ?? 0) - (right.score ?? 0);
  return Math.abs(gap) < 0.5 ? '' : gap > 0 ? right.title : left.title;
}

/** A metric as a screen reader says it. */
export function spokenMetric(
  { metrics, currency }: Pick<ScorecardResult, 'metrics' | 'currency'>,
  scored: ScoredMetric,
  write: Write,
  weakest: boolean
): string {
  const info = metrics[scored.metric];
  const { now, target } = scored;
  const value = now.value === null ? silenceText(now.silence) : now.small ? fewText(now, write) : write(now.value);
  const parts = [
    METRIC({ title: info.title, value, target: write(target) }),
    spokenChange(metricChange(scored, info.direction), info.unit, currency),
    weakest ? t('spoken.weakest', 'weakest link') : '',
    scored.vetoed ? t('spoken.vetoed', 'broke a limit of the profile') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function spokenChange(change: Change | null, unit: Unit, currency?: string): string {
  if (!change) {
    return '';
  }
  return change.verdict === 'same'
    ? verdictWord('same')
    : `${amountText(change.by, unit, currency)}, ${verdictWord(change.verdict)}`;
}
