import { t } from '@grafana/i18n';
import type { Estimate, RetentionResult } from '../../model';
import { amountText } from '../amounts';
import type { Fact } from '../Explain';
import { type Reader, type Write, writerOf } from '../values';
import { experienceFacts } from './experienceFacts';
import { sourceFacts } from './facts';
import { growthFacts } from './growth';
import { fullPeriodText } from './periods';
import { RAW } from './raw';
import { serviceAssumptions } from './service';

/** What stands behind curves of who stays, from the figures down to the statement. */
export function stayFacts(result: RetentionResult, reader: Reader): Fact[] {
  const { all, clock, calendar, experiences, service } = result;
  const count = writerOf('count', reader);
  const share = writerOf('share', reader, 'more');
  return [
    { term: t('stay.fact-head', 'Customers kept'), says: estimateText(all?.byHead ?? null, share) },
    { term: t('stay.fact-value', 'Value kept'), says: estimateText(all?.byValue ?? null, share) },
    {
      term: t('stay.fact-gap', 'By value less by head'),
      says: estimateText(all?.gap ?? null, (gap) => amountText(gap ?? 0, 'share')),
    },
    ...growthFacts(result, reader),
    { term: t('stay.fact-n', 'Customers at the start (n)'), says: customersText(result, count) },
    { term: t('fact.period', 'Period'), says: fullPeriodText({ from: clock.start, to: clock.end }, calendar) },
    { term: t('stay.fact-clock', 'Clock'), says: clockText(result) },
    { term: t('stay.fact-weight', 'Weight'), says: weightText(result) },
    { term: t('stay.fact-method', 'Method'), says: methodText(result) },
    { term: t('stay.fact-test', 'Do groups differ?'), says: testText(result) },
    ...(experiences ? experienceFacts(experiences, calendar, reader) : []),
    ...(service
      ? [{ term: t('service.fact', 'Cost to serve'), says: serviceAssumptions(service, experiences, reader).join(' ') }]
      : []),
    { term: t('fact.zone', 'Time zone'), says: calendar.zone },
    ...sourceFacts(result, count),
  ];
}

function estimateText(estimate: Estimate | null, write: Write): string {
  if (estimate === null) {
    return '';
  }
  const { value, interval } = estimate;
  return interval === null
    ? write(value)
    : t('stay.within', '{{value}}, 95% interval {{low}} to {{high}}', {
        ...{ value: write(value), low: write(interval.low), high: write(interval.high) },
        ...RAW,
      });
}

function customersText({ all, there }: RetentionResult, count: Write): string {
  const n = all?.customers ?? 0;
  return there === null || there === n
    ? count(n)
    : t('stay.fact-valued', '{{n}} of {{there}}: of the others nobody knows what they were worth', {
        ...{ n: count(n), there: count(there) },
        ...RAW,
      });
}

function clockText({ clock }: RetentionResult): string {
  const steps = { number: clock.stepDays };
  const grid =
    clock.since === 'period'
      ? t(
          'stay.fact-grid',
          'Runs for everybody from the same instant. Leaving is told in steps of {{number}} days.',
          steps
        )
      : t(
          'stay.fact-joining',
          'Curves count from when each customer joined, in steps of {{number}} days. Customers come into sight at the age they had when the period began (left truncation, Klein & Moeschberger 2003, pp. 123-125), so those who had left before it are missing from no share; ages at which fewer than 30 are in sight are not drawn.',
          steps
        );
  return clock.late
    ? `${t('stay.fact-late', 'Starts later than asked for: before, nothing had been reckoned.')} ${grid}`
    : grid;
}

function weightText({ weight }: RetentionResult): string {
  return weight === 'frozen'
    ? t(
        'stay.fact-frozen',
        'What each customer was last reckoned to be worth before the clock started; it stays so, whatever comes later.'
      )
    : t(
        'stay.fact-today',
        'What each customer is worth as of today, not frozen at the start: a value that already knows who left. Map customer_value to freeze it.'
      );
}

function methodText({ groups }: RetentionResult): string {
  const curves = t(
    'stay.fact-curves',
    'Product-limit estimate (Kaplan & Meier 1958) of customers, and of their value, with log-log intervals; by value the variance rests on squared weights (Xie & Liu 2005), so that one great customer is still one. What sets the two apart is the covariance of value and staying, over the mean value (Price 1970).'
  );
  return groups.length > 0
    ? `${curves} ${t('stay.fact-logrank', 'Groups are compared by the log-rank test (Mantel 1966).')}`
    : curves;
}

function testText({ test }: RetentionResult): string {
  return test === null || test.byHead === null
    ? ''
    : t(
        'stay.fact-p',
        'Were there one rate for all groups, chance would make them differ so much with a chance of {{head}} by head, {{value}} by value.',
        {
          ...{ head: chanceText(test.byHead), value: test.byValue === null ? '–' : chanceText(test.byValue) },
          ...RAW,
        }
      );
}

const chanceText = (p: number): string => (p < 0.001 ? t('stay.tiny', 'under 0.001') : p.toFixed(3));
