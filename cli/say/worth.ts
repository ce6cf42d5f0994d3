import type { Doubt, Fit } from '../../src/stats';
import type { Fitted, Tenures } from '../worth/fitted';
import { MODELS, clockOf, dayText } from '../worth/terms';
import type { BuyingTerms, Terms } from '../worth/terms';
import type { Written } from '../worth/write';

/** What was fitted, how well, and what to doubt. */
export function fittedText(fitted: Fitted, terms: BuyingTerms): string {
  const { source, totals, watched, buying, spending, held } = fitted;
  const [from, to] = [totals.firstDay, terms.lastDay].map(dayText);
  const { title } = MODELS[terms.model];
  const grid = terms.stepDays === 1 ? 'days' : `${terms.stepDays} days`;
  const { unitDays } = clockOf(terms);
  const unit = unitDays === 7 ? 'weeks' : `occasions of ${unitDays} days`;
  const lines = [
    `${whole(totals.customers)} customers of ${source} bought ${whole(totals.repeats)} times again, ${from} to ${to}, UTC.`,
    `${whole(watched.customers.length)} patterns on a grid of ${grid} left the database, and no customer.`,
    `${title}, times in ${unit}: ${parametersText(buying)}`,
    `Gamma-Gamma, spend at a purchase: ${parametersText(spending)}`,
    heldText(fitted),
    ...(totals.refunded > 0
      ? [`warning: ${whole(totals.refunded)} customers paid nothing on the whole: what all spend is taken for theirs.`]
      : []),
    ...[...buying.doubts, ...spending.doubts, ...(held?.doubts ?? [])].map((doubt) => `warning: ${doubtText(doubt)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function heldText({ watchedDay, held }: Fitted): string {
  const until = dayText(watchedDay);
  return held === null
    ? `warning: until ${until} nobody had bought again, so how well it foresees cannot be seen.`
    : `Fitted until ${until} alone, it foresees ${whole(held.expected)} purchases after it; ${whole(held.seen)} were seen.`;
}

interface FittedContracts {
  source: string;
  tenures: Tenures;
  fit: Fit<string>;
}

/** The same of customers under contract. */
export function contractsText({ source, tenures, fit }: FittedContracts, terms: Terms): string {
  const { customers, gone, impossible, unpriced } = tenures;
  const warnings = [
    ...(impossible > 0 ? [`${whole(impossible)} customers left before they joined: left out.`] : []),
    ...(unpriced > 0 ? [`of ${whole(unpriced)} customers it is not known what they pay: not valued.`] : []),
    ...fit.doubts.map(doubtText),
  ];
  const lines = [
    `${whole(customers)} customers of ${source} joined until ${dayText(terms.lastDay)}, UTC; ${whole(gone)} have left.`,
    `sBG, periods of ${figure(terms.stepDays)} days: ${parametersText(fit)}`,
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was written, and how a mapping reads it. */
export function writtenText({ customers, mean, sum }: Written, terms: Terms, into: string): string {
  const ahead = terms.years === Infinity ? 'without end' : `${figure(terms.years)} years ahead`;
  const fields = { customer_id: 'customer_id', as_of: 'as_of', value: 'value' };
  const columns = Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, { column }]));
  const lines = [
    `Value as of ${dayText(terms.lastDay + 1)}: margin ${percent(terms.margin)}, ${percent(terms.yearly)} a year less, ${ahead}.`,
    `${whole(customers)} rows written into ${into}: ${figure(mean)} on average, ${figure(sum)} together.`,
    `To read it, map customer_value: ${JSON.stringify({ table: into, fields: columns })}`,
  ];
  return `${lines.join('\n')}\n`;
}

function parametersText({ parameters, intervals }: Fit<string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => {
      const interval = intervals[name];
      return `${name} ${figure(value)} ${interval ? `(${figure(interval.low)} to ${figure(interval.high)})` : '(unsure)'}`;
    })
    .join(', ');
}

function doubtText({ kind, of, value = NaN }: Doubt): string {
  const says: Record<Doubt['kind'], string> = {
    'not-converged': 'the fit did not come to rest: more likely parameters are left to be found.',
    undetermined: `the purchases hardly tell ${of}.`,
    'bought-at-once': `${whole(value)} customers bought again in no time at all, which no rate explains.`,
    'misses-repeats': `it foresees ${percent(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'} repeat purchases than its own customers made.`,
    'misses-holdout': `${percent(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'} purchases were seen than foreseen: do not trust the values.`,
    'misses-survival': `survival differs from the one seen, by ${percent(value)} at the worst time.`,
    'spend-goes-with-frequency': `those who buy more often spend ${value > 0 ? 'more' : 'less'} each time (correlation ${figure(value)}), which the model does not allow.`,
    'infinite-mean': 'the mean over all customers is infinite.',
  };
  return says[kind];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}

function percent(share: number): string {
  return `${figure(share * 100)} %`;
}
