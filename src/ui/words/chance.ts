import { t } from '@grafana/i18n';
import type { DriverGroup, DriversResult, Funnel, MetricInfo } from '../../model';
import type { Fact } from '../Explain';
import type { Write } from '../values';
import { groupsWord, namesText } from './places';
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
    : [`${said}${namesText(result, outside, (group) => group.outside)}.`, spreadText(funnel)].join(' ').trim();
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

/** Groups that all differ are nobody's finding; the limits have become wider by that. */
function spreadText({ dispersion }: Funnel): string {
  return dispersion > 1
    ? t('chance.spread', 'They vary {{factor}} times as much as chance has it, and the limits allow for that.', {
        factor: dispersion.toFixed(1),
      })
    : '';
}
