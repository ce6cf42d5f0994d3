import { t, formatDate } from '@grafana/i18n';
import type { Calendar, Experiences, Period, ServiceStatement } from '../../model';
import { moneyText, NOTHING, type Reader, type Write, writerOf } from '../values';
import { datedPeriodText } from './periods';
import { RAW } from './raw';

const DAY = 86_400_000;

/** Of a price, cents count where there are few. */
export const priceWriter =
  ({ currency }: Pick<Reader, 'currency'>): Write =>
  (value) =>
    value === null ? NOTHING : moneyText(value, currency, Math.abs(value) < 100 ? 2 : undefined);

/** A period by its month or quarter where it is one, and how many days of it are in it where it is not whole: "Nov 2025, 5 d". */
export function servicePeriodText({ from, to }: Period, { grain }: ServiceStatement, calendar: Calendar): string {
  const months = grain === 'month' ? 1 : grain === 'quarter' ? 3 : null;
  if (months === null) {
    return datedPeriodText({ from, to }, calendar);
  }
  const name = formatDate(from, { month: 'short', year: 'numeric', timeZone: calendar.zone });
  const days = Math.round((to - from) / DAY);
  return days < months * 28 ? t('service.part', '{{name}}, {{number}} d', { name, number: days, ...RAW }) : name;
}

/** What service cost, and what went with it: "Serving 9,375 customers worth 22 Mil cost 170 K: 2.83 a contact, 4.20 a resolution." */
export function serviceSentence(
  { whole }: ServiceStatement,
  reader: Reader,
  telling: 'full' | 'short' = 'full'
): string {
  const [money, price] = [writerOf('money', reader), priceWriter(reader)];
  const { cost, customers, worth, perContact, perResolution, protects } = whole;
  const served = t(
    'service.cost',
    'Serving {{customers}} customers worth {{worth}} cost <b>{{cost}}</b>: {{contact}} a contact, <b>{{resolution}}</b> for each resolution.',
    {
      ...{ customers: writerOf('count', reader)(customers), worth: money(worth), cost: money(cost) },
      ...{ contact: price(perContact), resolution: price(perResolution), ...RAW },
    }
  );
  const value = protects && {
    ...{ value: money(protects.value), low: money(protects.interval?.low ?? null) },
    ...{ high: money(protects.interval?.high ?? null), ...RAW },
  };
  const gone = value
    ? t(
        'service.protects',
        'With it goes <b>{{value}}</b> of value protected ({{low}} to {{high}}): associated with, not shown to be caused.',
        value
      )
    : '';
  return telling === 'short' ? served : [served, gone].filter(Boolean).join(' ');
}

/** What the statement takes for granted, in the order of its columns; printed with it. */
export function serviceAssumptions(
  { rate, whole }: ServiceStatement,
  experiences: Experiences | null,
  { currency }: Pick<Reader, 'currency'>
): string[] {
  const cost =
    rate === null
      ? t('service.assumes-cost', 'Cost: as the source keeps it for each contact.')
      : t('service.assumes-rate', 'Cost: handle time at {{rate}} for an hour of an agent; nothing else is in it.', {
          rate: moneyText(rate, currency, Number.isInteger(rate) ? 0 : 2),
        });
  const worth = t(
    'service.assumes-worth',
    'Resolution: nobody came back within 7 days. Value: as of today; each customer counts once in a period, so periods add up to more than the whole.'
  );
  return [cost, worth, protectsText(whole.protects !== null, experiences)];
}

function protectsText(isTold: boolean, experiences: Experiences | null): string {
  if (!isTold) {
    return t(
      'service.assumes-nothing',
      'Value protected: not told, for it cannot be said that those who come back within 7 days are lost more often.'
    );
  }
  const values = {
    days: experiences?.window.to ?? '',
    level: experiences?.within?.title.toLocaleLowerCase() ?? '',
    ...RAW,
  };
  return experiences?.within
    ? t(
        'service.assumes-within',
        'Value protected: what those served are worth who did not have to come back within 7 days, times how many more of their {{level}} were lost within {{days}} days who did. It goes with being spared that; it is not shown to be caused by it.',
        values
      )
    : t(
        'service.assumes-protects',
        'Value protected: what those served are worth who did not have to come back within 7 days, times how many more were lost within {{days}} days who did. It goes with being spared that; it is not shown to be caused by it.',
        values
      );
}
