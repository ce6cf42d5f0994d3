import { t } from '@grafana/i18n';
import type { DriverGroup, DriversResult, Funnel, MetricInfo } from '../../model';
import type { Fact } from '../Explain';
import type { Write } from '../values';
import { groupName, groupsWord } from './places';
import { RAW } from './raw';
import type { Telling } from './why';

interface Scattered {
  info: MetricInfo;
  funnel: Funnel;
  groups: readonly DriverGroup[];
  telling?: Telling;
}

/** Which groups differ by more than chance explains, to be read aloud. */
export function chanceSentence(result: DriversResult, { info, funnel, groups, telling = 'full' }: Scattered): string {
  const outside = groups.filter((group) => group.outside !== null);
  const values = { title: info.title, all: funnel.judged, units: groupsWord(result.dimensions), ...RAW };
  const said =
    outside.length === 0
      ? t('chance.none', '{{title}}: <b>none of {{all}} {{units}}</b> lies outside what chance explains', values)
      : t('chance.some', '', {
          count: outside.length,
          defaultValue_one: '{{title}}: <b>{{count}} of {{all}} {{units}}</b> lies outside what chance explains',
          defaultValue_other: '{{title}}: <b>{{count}} of {{all}} {{units}}</b> lie outside what chance explains',
          ...values,
        });
  return telling === 'short'
    ? `${said}.`
    : [`${said}${namesText(result, outside)}.`, spreadText(funnel)].join(' ').trim();
}

/** What the limits are made of. */
export function chanceFacts({ target, judged, dispersion }: Funnel, write: Write): Fact[] {
  const limits = t(
    'chance.limits',
    'Around {{target}}, as of the whole. Exact for shares of counts (Spiegelhalter 2005). If only chance moves the {{judged}} groups, all lie within in 95 of 100 boards.',
    { target: write(target), judged, ...RAW }
  );
  return [
    { term: t('chance.what', 'What chance explains'), says: limits },
    { term: t('chance.dispersion', 'Variance beside chance'), says: dispersion.toFixed(2) },
  ];
}

/** More names than this are a list, not a sentence. */
const MOST_NAMES = 3;

function namesText(result: DriversResult, outside: readonly DriverGroup[]): string {
  const above = namesOf(result, outside, 'above');
  const below = namesOf(result, outside, 'below');
  const parts = [
    below && t('chance.below', 'below {{names}}', { names: below, ...RAW }),
    above && t('chance.above', 'above {{names}}', { names: above, ...RAW }),
  ].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join('; ')}` : '';
}

function namesOf(result: DriversResult, outside: readonly DriverGroup[], side: DriverGroup['outside']): string {
  const names = outside.filter((group) => group.outside === side).map(({ path }) => groupName(result, path));
  const rest = names.length - MOST_NAMES;
  return rest > 1
    ? t('chance.more', '{{names}} and {{number}} more', {
        names: names.slice(0, MOST_NAMES).join(', '),
        number: rest,
        ...RAW,
      })
    : names.join(', ');
}

/** Groups that all differ are nobody's finding; the limits have become wider by that. */
function spreadText({ dispersion }: Funnel): string {
  return dispersion > 1
    ? t('chance.spread', 'They vary {{factor}} times as much as chance has it, and the limits allow for that.', {
        factor: dispersion.toFixed(1),
      })
    : '';
}
