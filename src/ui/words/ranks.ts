import { t } from '@grafana/i18n';
import type { RankAmong, ScoreNode, ScorecardResult } from '../../model';
import { gapped, OPEN } from './gapped';
import { levelPlural, nodeName } from './places';
import { RAW } from './raw';

const BEST = gapped(() => t('rank.best', 'best of {{of}}', OPEN));
const WORST = gapped(() => t('rank.worst', 'worst of {{of}}', OPEN));
const ONE = gapped(() => t('rank.one', '{{best}} of {{of}}', OPEN));
const RANGE = gapped(() => t('rank.range', '{{best}} to {{worst}} of {{of}}', OPEN));

/** A unit's place among its siblings, in a few words; empty where it has none. */
export function rankText(rank: RankAmong | null): string {
  if (rank === null) {
    return '';
  }
  const { best, worst, of } = rank;
  if (best === worst) {
    return best === 1 ? BEST({ of }) : best === of ? WORST({ of }) : ONE({ best, of });
  }
  return RANGE({ best, worst, of });
}

/** Whether the data tell any of these units apart. */
export const isTold = (nodes: readonly ScoreNode[]): boolean =>
  nodes.some(({ rank }) => rank !== null && (rank.best > 1 || rank.worst < rank.of));

/** Who stands above and who below, as far as the data tell; empty where nobody is compared. */
export function ranksSentence(result: ScorecardResult, nodes: readonly ScoreNode[]): string {
  const ranked = nodes.filter(({ rank }) => rank !== null);
  if (ranked.length < 2) {
    return '';
  }
  const above = ranked.filter(({ rank }) => rank!.best === 1 && rank!.worst < rank!.of);
  const below = ranked.filter(({ rank }) => rank!.worst === rank!.of && rank!.best > 1);
  if (!isTold(ranked)) {
    return t('ranks.none', 'The data cannot tell these {{count}} {{units}} apart.', {
      count: ranked.length,
      units: unitsOf(result, ranked[0]),
      ...RAW,
    });
  }
  const parts = { above: namesOf(result, above), below: namesOf(result, below), ...RAW };
  return t('ranks.some', 'Above others: {{above}}. Below others: {{below}}. The rest cannot be told apart.', parts);
}

/** More names than this are a list, not a sentence. */
const MOST_NAMES = 4;

function namesOf(result: ScorecardResult, nodes: readonly ScoreNode[]): string {
  return nodes.length > MOST_NAMES
    ? t('ranks.many', '{{count}} {{units}}', { count: nodes.length, units: unitsOf(result, nodes[0]), ...RAW })
    : nodes.map((node) => nodeName(result, node)).join(', ');
}

function unitsOf({ dimensions }: ScorecardResult, { path }: ScoreNode): string {
  const level = dimensions[path.length - 1];
  return (level && levelPlural(level)) ?? t('ranks.units', 'units');
}
