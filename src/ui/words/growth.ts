import { t } from '@grafana/i18n';
import type { Calendar, Period, RetentionResult, StayGrowth } from '../../model';
import type { Fact } from '../Explain';
import { type Reader, type Write, writerOf } from '../values';
import { datedPeriodText, fullDayText } from './periods';
import { RAW } from './raw';

/** "Kept gross 82%, net 87%": what is left without and with the growth of those who stayed. Empty where that is not known. */
export function growthSentence({ all, calendar }: Pick<RetentionResult, 'all' | 'calendar'>, reader: Reader): string {
  if (!all?.growth) {
    return '';
  }
  const share = writerOf('share', reader);
  const { gross, net, asOf } = all.growth;
  const values = { gross: share(gross), net: share(net), ...RAW };
  const kept = asOf ? pastSentence(all.growth, values, asOfText(asOf, calendar)) : todaySentence(all.growth, values);
  return [kept, earnedSentence(all.growth, reader)].filter(Boolean).join(' ');
}

type Shares = Record<'gross' | 'net', string>;

function todaySentence({ of }: StayGrowth, values: Shares): string {
  return of === 'value'
    ? t(
        'growth.value',
        'With what those who stayed are worth now, <b>{{net}}</b> of the value is kept (net); without their growth, {{gross}} (gross).',
        values
      )
    : t(
        'growth.revenue',
        'With what those who stayed pay now, <b>{{net}}</b> of the revenue is kept (net); without their growth, {{gross}} (gross).',
        values
      );
}

function pastSentence({ of }: StayGrowth, shares: Shares, asOf: string): string {
  const values = { ...shares, asOf };
  return of === 'value'
    ? t(
        'growth.value-past',
        'With what those who stayed were worth as of {{asOf}}, <b>{{net}}</b> of the value was kept (net); without their growth, {{gross}} (gross).',
        values
      )
    : t(
        'growth.revenue-past',
        'With what those who stayed paid as of {{asOf}}, <b>{{net}}</b> of the revenue was kept (net); without their growth, {{gross}} (gross).',
        values
      );
}

/** The days on which it was reckoned: "30 Jun 2026". */
function asOfText({ from, to }: Period, calendar: Calendar): string {
  const [first, last] = [fullDayText(from, calendar.zone), fullDayText(to, calendar.zone)];
  return first === last ? first : datedPeriodText({ from, to: to + 1 }, calendar);
}

function earnedSentence({ earned }: StayGrowth, reader: Reader): string {
  const share = growthIn(reader);
  return earned
    ? t('growth.earned', 'Earned growth is <b>{{rate}}</b>; with all new customers {{growth}}.', {
        ...{ rate: share(earned.rate), growth: share(earned.growth) },
        ...RAW,
      })
    : '';
}

/** Growth can be below 0, which a hyphen is too short to say. */
function growthIn(reader: Reader, digits?: 'more'): Write {
  const share = writerOf('share', reader, digits);
  return (value) => share(value).replace('-', '−');
}

/** What stands behind it; where it cannot be known, what is missing. */
export function growthFacts({ all, calendar }: RetentionResult, reader: Reader): Fact[] {
  return [
    {
      term: t('growth.fact', 'Gross and net retention'),
      says: all?.growth ? keptText(all.growth, reader, calendar) : missingText(),
    },
    { term: t('growth.fact-earned', 'Earned growth'), says: all?.growth ? earnedText(all.growth, reader) : '' },
  ];
}

function keptText(growth: StayGrowth, reader: Reader, calendar: Calendar): string {
  const { before, lost, shrunk, grown, gross, net } = growth;
  const [share, money] = [writerOf('share', reader, 'more'), writerOf('money', reader)];
  const sums = t(
    'growth.fact-sums',
    'Of {{before}}, {{lost}} left, {{shrunk}} shrank and {{grown}} grew, each customer for himself: gross {{gross}}, net {{net}}.',
    {
      ...{ before: money(before), lost: money(lost), shrunk: money(shrunk), grown: money(grown) },
      ...{ gross: share(gross), net: share(net) },
      ...RAW,
    }
  );
  return [sums, unknownText(growth, money), countedText(growth, calendar)].filter(Boolean).join(' ');
}

function unknownText({ unknown }: StayGrowth, money: Write): string {
  return unknown > 0
    ? t(
        'growth.fact-unknown',
        'Left out are customers still here who were worth {{unknown}}: nobody knows what they are at the end.',
        {
          unknown: money(unknown),
          ...RAW,
        }
      )
    : '';
}

function countedText({ of, asOf }: StayGrowth, calendar: Calendar): string {
  if (asOf) {
    return t(
      'growth.fact-past',
      'Counted from values of customer_value: the last before the start and the last before the end, those as of {{asOf}}.',
      { asOf: asOfText(asOf, calendar), ...RAW }
    );
  }
  return of === 'value'
    ? t(
        'growth.fact-value',
        'Counted from what each was worth before the start, as reckoned then, and is worth today, errors of reckoning included; for revenue map it in customer_value and customer.'
      )
    : t('growth.fact-revenue', 'Counted from what each paid at the start and pays today.');
}

function missingText(): string {
  return t(
    'growth.fact-missing',
    'Not known: it takes what each customer was worth or paid before the start (customer_value) and at the end: today (customer), or where the period ended before, as reckoned within it (customer_value).'
  );
}

function earnedText({ joined, earned }: StayGrowth, reader: Reader): string {
  if (joined === null) {
    return t('growth.fact-no-joined', 'Not known: it takes when customers joined (customer.joined_at).');
  }
  const share = growthIn(reader, 'more');
  return earned
    ? t(
        'growth.fact-earned-says',
        'Net retention and what came with new customers whom others recommended, less 1: {{rate}}; with all new customers {{growth}}. Part of growth that is earned: {{ratio}} (Reichheld, Darnell & Burns 2021). Who has not said why they came is not counted as earned.',
        {
          ...{ rate: share(earned.rate), growth: share(earned.growth) },
          ratio: share(earned.ratio === null ? null : Math.max(0, earned.ratio)),
          ...RAW,
        }
      )
    : t(
        'growth.fact-no-earned',
        'New customers brought {{joined}}. How much of it was earned takes why they came (customer.recommended).',
        { joined: writerOf('money', reader)(joined), ...RAW }
      );
}
