import { t } from '@grafana/i18n';
import type { DriverGroup, DriversResult, MetricInfo } from '../../model';
import type { Fact } from '../Explain';
import { groupsWord, namesText } from './places';
import { RAW } from './raw';
import { midSentence } from './titles';
import type { Telling } from './why';

interface Adjusted {
  info: MetricInfo;
  groups: readonly DriverGroup[];
  telling?: Telling;
}

/** Of how many groups it is known how sure their gap is. */
export const judgedOf = (groups: readonly DriverGroup[]): number =>
  groups.filter(({ path, now, adjusted }) => adjusted?.interval && !now.small && !path.includes(null)).length;

export const differing = (groups: readonly DriverGroup[]): DriverGroup[] =>
  groups.filter(({ adjusted }) => adjusted?.differs);

/** Which groups differ from what is expected of their own mix, to be read aloud. */
export function adjustedSentence(result: DriversResult, { info, groups, telling = 'full' }: Adjusted): string {
  const all = judgedOf(groups);
  const found = differing(groups);
  const values = { title: info.title, all, units: groupsWord(result.dimensions), mix: mixText(result), ...RAW };
  if (all === 0) {
    return t('adjusted.unknown', '{{title}}, adjusted for {{mix}}: how sure a gap is cannot be told yet.', values);
  }
  const said =
    found.length === 0
      ? t(
          'adjusted.none',
          '{{title}}, adjusted for {{mix}}: <b>none of {{all}} {{units}}</b> differs from what is expected',
          values
        )
      : t('adjusted.some', '', {
          count: found.length,
          defaultValue_one:
            '{{title}}, adjusted for {{mix}}: <b>{{count}} of {{all}} {{units}}</b> differs from what is expected',
          defaultValue_other:
            '{{title}}, adjusted for {{mix}}: <b>{{count}} of {{all}} {{units}}</b> differ from what is expected',
          ...values,
        });
  const names = namesText(result, found, ({ adjusted }) => adjusted?.differs ?? null);
  return telling === 'short' ? `${said}.` : [`${said}${names}.`, togetherText(all)].join(' ').trim();
}

/** That many were looked at, and what that does to the chance of a false name. */
function togetherText(all: number): string {
  return all > 1
    ? t('adjusted.together', 'All {{all}} were judged together: chance alone names anyone on one of twenty boards.', {
        all,
      })
    : '';
}

/** What mixes are adjusted for: "intent and channel". */
function mixText({ adjustedFor }: DriversResult): string {
  const titles = (adjustedFor?.dimensions ?? []).map(({ title }) => midSentence(title));
  const [last, ...before] = [...titles].reverse();
  return before.length === 0
    ? last
    : t('adjusted.and', '{{first}} and {{last}}', { first: [...before].reverse().join(', '), last, ...RAW });
}

/** How what is expected comes about. */
export function adjustedFacts(result: DriversResult): Fact[] {
  return [
    {
      term: t('adjusted.term', 'Expected'),
      says: t(
        'adjusted.how',
        "A group's own mix of {{mix}}, at everybody's rates (indirect standardisation). Intervals by how days differ; who differs by Holm 1979 over all groups of the metric.",
        { mix: mixText(result), ...RAW }
      ),
    },
  ];
}
