import { t } from '@grafana/i18n';
import type { Retained, RetentionResult } from '../../model';
import { amountText, sizeText } from '../amounts';
import { type Reader, writerOf } from '../values';
import { experienceSentence, worstOf } from './experiences';
import { groupName } from './places';
import { RAW } from './raw';

/** Who stays, whether the valuable ones do, who took most along, and what went before. */
export function staySentence(result: RetentionResult, reader: Reader): string {
  const { experiences } = result;
  const before = experiences && worstOf(experiences) ? experienceSentence(experiences, reader, 'short') : '';
  return [keptSentence(result, reader), gapSentence(result), lostSentence(result, reader), before]
    .filter(Boolean)
    .join(' ');
}

/** "Of 7,815 customers 90% are still here, with 85% of their value." */
export function keptSentence({ all, weight }: RetentionResult, reader: Reader): string {
  if (all === null) {
    return '';
  }
  const share = writerOf('share', reader);
  const [n, head] = [writerOf('count', reader)(all.customers), share(all.byHead.value)];
  if (all.byValue === null) {
    return t('stay.kept-heads', 'Of {{n}} customers <b>{{head}}</b> are still here.', { n, head, ...RAW });
  }
  const values = { n, head, value: share(all.byValue.value), ...RAW };
  return weight === 'frozen'
    ? t(
        'stay.kept',
        'Of {{n}} customers at the start <b>{{head}}</b> are still here, with <b>{{value}}</b> of what all of them were worth.',
        values
      )
    : t(
        'stay.kept-today',
        'Of {{n}} customers at the start <b>{{head}}</b> are still here, with <b>{{value}}</b> of the value that is known of them today.',
        values
      );
}

/** "Of customers who join 87% are there a year later, with 84% of the value, and 61% after 5 years." Empty by the clock of the period, or before a year is seen. */
export function joinedSentence({ all, clock }: RetentionResult, reader: Reader): string {
  const share = writerOf('share', reader);
  const curve = clock.since === 'joining' ? (all?.curve ?? []) : [];
  const year = curve.find(({ days }) => days >= 364);
  if (!year) {
    return '';
  }
  const last = curve[curve.length - 1];
  const values = { year: share(year.byHead.value), value: share((year.byValue ?? year.byHead).value), ...RAW };
  const years = Math.floor(last.days / 364);
  const then = curve.find(({ days }) => days >= years * 364) ?? last;
  return years > 1
    ? t(
        'stay.joined',
        'Of customers who join, <b>{{year}}</b> are there a year later, with {{value}} of the value, and {{then}} after {{number}} years.',
        { ...values, then: share(then.byHead.value), number: years }
      )
    : t(
        'stay.joined-year',
        'Of customers who join, <b>{{year}}</b> are there a year later, with {{value}} of the value.',
        values
      );
}

/** Are we losing the valuable ones? Empty where nobody was worth anything, or nobody left. */
function gapSentence({ all }: RetentionResult): string {
  if (!all?.gap?.interval) {
    return '';
  }
  const { value, interval } = all.gap;
  const [low, high] = [interval.low, interval.high].map((end) => amountText(end, 'share'));
  const ends = [interval.low, interval.high].map(Math.abs).sort((left, right) => left - right);
  const [least, most] = ends.map((end) => sizeText(end, 'share'));
  const values = { gap: sizeText(Math.abs(value), 'share'), low, high, least, most, ...RAW };
  if (interval.high < 0) {
    return t(
      'stay.valuable-leave',
      'The valuable ones leave first: {{gap}} more of the value is gone than of the customers ({{least}} to {{most}}).',
      values
    );
  }
  return interval.low > 0
    ? t(
        'stay.valuable-stay',
        'The valuable ones stay: {{gap}} more of the value is kept than of the customers ({{least}} to {{most}}).',
        values
      )
    : t(
        'stay.valuable-unclear',
        'Whether the valuable ones leave sooner cannot be told: {{low}} to {{high}} between the two.',
        values
      );
}

/** Who took most along. Empty where nothing is split, or nothing was lost. */
export function lostSentence(result: RetentionResult, reader: Reader): string {
  const { all, groups } = result;
  const [most] = groups;
  if (all === null || most === undefined || lostOf(all) <= 0 || lostOf(most) <= 0) {
    return '';
  }
  const money = writerOf('money', reader);
  const share = writerOf('share', reader);
  return t(
    'stay.most-lost',
    'Most value went with <b>{{level}} {{group}}</b>: {{lost}} of {{worth}}. That is {{part}} of all that was lost, with {{customers}} of the customers.',
    {
      ...{ level: levelOf(result), group: groupName(result, most.path), lost: money(lostOf(most)) },
      ...{ worth: money(most.value), part: share(lostOf(most) / lostOf(all)) },
      customers: share(most.customers / all.customers),
      ...RAW,
    }
  );
}

const lostOf = ({ value, keptValue }: Retained): number => value - keptValue;

/** "value tier": what the groups are, in the middle of a sentence. */
function levelOf({ dimensions }: RetentionResult): string {
  return dimensions.map(({ title }) => title.toLocaleLowerCase()).join(', ');
}
