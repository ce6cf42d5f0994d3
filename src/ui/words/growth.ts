import { t } from '@grafana/i18n';
import type { RetentionResult, StayGrowth } from '../../model';
import type { Fact } from '../Explain';
import { type Reader, type Write, writerOf } from '../values';
import { RAW } from './raw';

/** "Kept gross 82%, net 87%": what is left without and with the growth of those who stayed. Empty where that is not known. */
export function growthSentence({ all }: Pick<RetentionResult, 'all'>, reader: Reader): string {
  if (!all?.growth) {
    return '';
  }
  const { gross, net, of } = all.growth;
  const share = writerOf('share', reader);
  const values = { gross: share(gross), net: share(net), ...RAW };
  const kept =
    of === 'value'
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
  return [kept, earnedSentence(all.growth, reader)].filter(Boolean).join(' ');
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
export function growthFacts({ all }: RetentionResult, reader: Reader): Fact[] {
  return [
    {
      term: t('growth.fact', 'Gross and net retention'),
      says: all?.growth ? keptText(all.growth, reader) : missingText(),
    },
    { term: t('growth.fact-earned', 'Earned growth'), says: all?.growth ? earnedText(all.growth, reader) : '' },
  ];
}

function keptText({ of, before, lost, shrunk, grown, gross, net }: StayGrowth, reader: Reader): string {
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
  const counted =
    of === 'value'
      ? t(
          'growth.fact-value',
          'Counted from what each was worth before the start, as reckoned then, and is worth today, errors of reckoning included; for revenue map it in customer_value and customer.'
        )
      : t('growth.fact-revenue', 'Counted from what each paid at the start and pays today.');
  return `${sums} ${counted}`;
}

function missingText(): string {
  return t(
    'growth.fact-missing',
    'Not known: it takes what each customer was worth or paid before the start (customer_value) and today (customer), and a period that ends today.'
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
