import { t } from '@grafana/i18n';
import type { ClimateResult, LinkSilence, LoadFifth } from '../../model';
import { amountText, sizeText } from '../amounts';
import { RAW } from './raw';
import { signed } from './thread';
import { midSentence } from './titles';

/** How days with most to do were said to have been, beside what is usual; or why that cannot be told. */
export function daySentence(result: ClimateResult): string {
  const { day, metrics } = result;
  const most = day.fifths.at(-1);
  if (day.link === null || most === undefined) {
    return dayUntold(result, day.silence ?? 'no spread');
  }
  const { unit, title } = metrics[day.load];
  const values = {
    ...{ load: midSentence(title), more: sizeText(Math.abs(most.load), unit), by: Math.abs(most.pulse).toFixed(1) },
    ...{ r: signed(day.link.r), low: signed(day.link.low), high: signed(day.link.high) },
    ...RAW,
  };
  if (!day.link.found) {
    return t(
      'day.nothing',
      'How staff say their day was does not stand out from chance by its load: r {{r}} ({{low}} to {{high}}).',
      values
    );
  }
  const said =
    most.pulse < 0
      ? t(
          'day.worse',
          'On the fifth of days with most <b>{{load}}</b>, {{more}} above the usual, staff rate their day <b>{{by}} worse</b> on a scale to 5: r {{r}} ({{low}} to {{high}}).',
          values
        )
      : t(
          'day.better',
          'On the fifth of days with most <b>{{load}}</b>, {{more}} above the usual, staff rate their day <b>{{by}} better</b> on a scale to 5: r {{r}} ({{low}} to {{high}}).',
          values
        );
  return `${said} ${t('thread.not-cause', 'Associated, not shown to cause.')}`;
}

function dayUntold({ day: { units, days }, thread }: ClimateResult, silence: LinkSilence): string {
  const says: Record<LinkSilence, () => string> = {
    unavailable: () => t('day.unavailable', 'Staff are not asked how their day was, or its load is not measured here.'),
    'few units': () =>
      t(
        'day.few-units',
        '{{number}} teams have answers that may be shown and a load on enough days; it takes {{least}}.',
        {
          ...{ number: units, least: thread.leastUnits },
        }
      ),
    'few periods': () =>
      t('day.few-days', '{{number}} days have answers that may be shown and a load; it takes {{least}} to tell.', {
        ...{ number: days, least: thread.leastWeeks },
      }),
    'no spread': () => t('day.no-spread', 'Load or answers hardly vary.'),
  };
  return says[silence]();
}

/** A fifth as it is heard: "+12.0 pts: −0.29 (−0.33 to −0.25)". */
export function fifthText({ metrics, day }: ClimateResult, { load, pulse, low, high }: LoadFifth): string {
  return t('day.heard', '{{load}}: {{pulse}} ({{low}} to {{high}})', {
    ...{ load: amountText(load, metrics[day.load].unit) },
    ...{ pulse: signed(pulse), low: signed(low), high: signed(high) },
    ...RAW,
  });
}

/** What the picture of fifths is made of. */
export function dayLegend({ day, metrics }: ClimateResult): string {
  const { units, days, link } = day;
  return t(
    'day.legend',
    'Each dot is a fifth of the days of {{units}} teams over {{days}} days, by {{load}}: how far staff rate the day above or below what is usual for their team and for that day, on a scale to 5, with its 95% interval. All of them are worth {{n}} independent pairs.',
    { units, days, n: Math.round(link?.n ?? 0), load: midSentence(metrics[day.load].title), ...RAW }
  );
}
