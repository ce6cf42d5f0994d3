import { type FieldConfig, ThresholdsMode } from '@grafana/data';
import { type Direction, type MetricInfo, type ResultBase, type Unit, unitOfMoney } from '../model';

type Written = Pick<FieldConfig, 'unit' | 'min' | 'max'>;

/**
 * What a frame says wins over a panel's standard options (only overrides beat it), so it says no more than it must:
 * no decimals.
 */
const WRITTEN: Record<Exclude<Unit, 'money'>, Written> = {
  count: { unit: 'short' },
  share: { unit: 'percentunit', min: 0, max: 1 },
  seconds: { unit: 's' },
  score: { unit: 'none', min: 0, max: 100 },
  number: { unit: 'none' },
  points: { unit: 'none' },
};

/** Whatever tells the currency of its amounts. */
export type Priced = Pick<ResultBase, 'currency'>;

/** How Grafana writes a value of this unit unless the panel says otherwise. */
export const writtenAs = (unit: Exclude<Unit, 'money'>): Written => ({ ...WRITTEN[unit] });

/** The same of any unit; of money in the result's currency. */
export const writtenIn = ({ currency }: Priced, unit: Unit): Written =>
  unit === 'money' ? { unit: unitOfMoney(currency) } : writtenAs(unit);

/** What a reader finds in a metric's column: its name, its sentence, the formula that ran. */
export function configOf(result: Priced, info: MetricInfo, displayNameFromDS: string = info.title): FieldConfig {
  return { ...writtenIn(result, info.unit), displayNameFromDS, description: `${info.sentence}\n\n${info.formula}` };
}

/** Better than the target is green, worse is red; a band has no such line. */
export function thresholdsAt(target: number, direction: Direction): Pick<FieldConfig, 'thresholds'> {
  if (direction === 'band') {
    return {};
  }
  const [below, above] = direction === 'higher' ? ['red', 'green'] : ['green', 'red'];
  const steps = [
    { value: -Infinity, color: below },
    { value: target, color: above },
  ];
  return { thresholds: { mode: ThresholdsMode.Absolute, steps } };
}
