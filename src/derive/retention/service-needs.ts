import type { CompiledMetric, Needs } from '../../formula';
import type { ChosenMetric, DimensionInfo, ExperienceKind, MetricChoice } from '../../model';

/** What good service spares customers: it takes no coding of outcomes, and is what a cost per resolution counts too. */
export const SPARED: ExperienceKind = 'came back';

const VALUED = 'offered and customer.value >= 0';
const BACK = 'next(customer_id, within: 7d, where: offered, unlike: chain_id)';

/** At how many periods, at most, a statement is looked at. */
export const STATEMENT_PERIODS = 14;

/** Variant of the metrics of cost where the source keeps none. */
export const AT_RATE = 'at_hourly_rate';

/** What a statement of service is made of; `cost`: how the house reckons it. */
export function serviceChoices(cost: Omit<ChosenMetric, 'metric'>): MetricChoice[] {
  const worth = (name: string, formula: string) => ({ name, entity: 'contact', formula, unit: 'money' as const });
  return [
    { metric: 'cost_per_contact', ...cost },
    { metric: 'cost_per_resolution', ...cost },
    { metric: 'customers_in_touch' },
    worth('worth served', `sum(customer.value, where: ${VALUED}, per: customer_id)`),
    // As it looks ahead, only contacts count of which it can be seen already whether the customer came back.
    worth(
      'worth spared',
      `sum(customer.value, where: ${VALUED}, per: customer_id) - coalesce(sum(customer.value, where: ${VALUED} and ${BACK}, per: customer_id), 0)`
    ),
  ];
}

/** Per period and for the whole time, of everybody and within what customers are compared in. */
export function serviceNeeds(within: DimensionInfo | null, metrics: readonly CompiledMetric[]): Needs {
  const levels = within ? [[], [within.name]] : [[]];
  return { metrics, levels, bucketed: true, whole: true, series: true, strata: [] };
}
