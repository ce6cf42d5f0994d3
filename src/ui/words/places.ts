import { t } from '@grafana/i18n';
import type { DimensionInfo, DriverGroup, ScoreNode, ScorecardResult } from '../../model';
import { RAW } from './raw';

type Named = Pick<ScorecardResult, 'whole' | 'dimensions'>;

/** What a node is called. */
export function nodeName({ whole, dimensions }: Named, { path }: Pick<ScoreNode, 'path'>): string {
  if (path.length === 0) {
    return whole || t('place.whole', 'The whole');
  }
  return path[path.length - 1] ?? notKnown(dimensions[path.length - 1]);
}

/** What a group is called, from its widest dimension down. */
export function groupName({ dimensions }: Pick<Named, 'dimensions'>, path: ScoreNode['path']): string {
  return path.map((value, depth) => value ?? notKnown(dimensions[depth])).join(' / ');
}

/** What the groups of an answer are: "teams". */
export function groupsWord(dimensions: Named['dimensions']): string {
  const level = dimensions[dimensions.length - 1];
  return (level && levelPlural(level)) ?? t('place.groups', 'groups');
}

/** Whether a node stands for a unit that has a name, not for the rows that name none. */
export const isKnown = ({ path }: Pick<ScoreNode, 'path'>): boolean => path[path.length - 1] !== null;

const notKnown = (level: DimensionInfo | undefined) =>
  level
    ? t('place.level-not-known', '{{level}} not known', { level: level.title, ...RAW })
    : t('place.not-known', 'not known');

/** The level in the plural: "teams"; null for a level that we have no word for. */
export function levelPlural({ name }: DimensionInfo): string | null {
  const PLURAL: Record<string, () => string> = {
    site: () => t('level.sites', 'sites'),
    team: () => t('level.teams', 'teams'),
    agent: () => t('level.agents', 'agents'),
    queue: () => t('level.queues', 'queues'),
    channel: () => t('level.channels', 'channels'),
    intent: () => t('level.intents', 'intents'),
    segment: () => t('level.segments', 'segments'),
  };
  return PLURAL[name]?.() ?? null;
}

/** How many of the units below are in the picture: "11 of 12 teams shown". */
export function shownText(shown: number, all: number, level: DimensionInfo): string {
  const units = levelPlural(level);
  if (units === null) {
    return t('shown.unnamed', '{{shown}} of {{all}} shown', { shown, all });
  }
  const values = { shown, all, units, ...RAW };
  return shown === all
    ? t('shown.all', 'all {{all}} {{units}} shown', values)
    : t('shown.some', '{{shown}} of {{all}} {{units}} shown', values);
}

/** More names than this are a list, not a sentence. */
const MOST_NAMES = 3;

/** Who lies below and who above: ": below Team 5, Team 20; above Team 12". Empty where nobody does. */
export function namesText(
  { dimensions }: Pick<Named, 'dimensions'>,
  groups: readonly DriverGroup[],
  sideOf: (group: DriverGroup) => DriverGroup['outside']
): string {
  const named = (side: DriverGroup['outside']) =>
    listText(groups.filter((group) => sideOf(group) === side).map(({ path }) => groupName({ dimensions }, path)));
  const [above, below] = [named('above'), named('below')];
  const parts = [
    below && t('chance.below', 'below {{names}}', { names: below, ...RAW }),
    above && t('chance.above', 'above {{names}}', { names: above, ...RAW }),
  ].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join('; ')}` : '';
}

function listText(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 1
    ? t('chance.more', '{{names}} and {{number}} more', {
        names: names.slice(0, MOST_NAMES).join(', '),
        number: rest,
        ...RAW,
      })
    : names.join(', ');
}
