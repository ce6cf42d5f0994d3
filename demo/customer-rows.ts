import type { Centre } from './centre';
import { customerId } from './contact';
import { NEEDED, SEGMENTS, TIERS } from './population';
import { chanceOf } from './random';
import { TRUTHS } from './truths';

type Row = Record<string, string | number | boolean | null>;

const STREETS = [
  'Harbour Street',
  'Mill Lane',
  'Station Road',
  'Orchard Close',
  'Bridge Street',
  'Hill View',
  'Market Square',
];
const OCCUPATIONS = [
  'Teacher',
  'Nurse',
  'Carpenter',
  'Student',
  'Retired',
  'Engineer',
  'Cook',
  'Driver',
  'Clerk',
  'Designer',
];
const PREFERENCES = ['phone', 'e-mail', 'WhatsApp', 'app message', 'post'];

/** Made-up values; addresses and numbers are of the kinds that are set aside for examples. */
const WRITTEN: Record<(typeof NEEDED)[number]['name'], (customer: number) => string> = {
  email: (customer) => `${customerId(customer)}@customers.example`,
  mobile: (customer) => `+44 7700 900${String(customer % 1000).padStart(3, '0')}`,
  address: (customer) => `${1 + (customer % 97)} ${STREETS[customer % STREETS.length]}`,
  birth_date: (customer) => `${1940 + (customer % 65)}-${two(1 + (customer % 12))}-${two(1 + (customer % 28))}`,
  occupation: (customer) => OCCUPATIONS[customer % OCCUPATIONS.length],
  contact_preference: (customer) => PREFERENCES[customer % PREFERENCES.length],
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The customers as the year left them. */
export function* customerRows({ population, until }: Centre, seed = 1): Generator<Row> {
  const chance = chanceOf(seed, 'recommended');
  for (let customer = 0; customer < population.size; customer += 1) {
    const left = population.leftAt[customer];
    const row: Row = {
      customer_id: customerId(customer),
      segment: SEGMENTS[population.segment[customer]],
      value_tier: TIERS[population.tier[customer]],
      lifetime_value: population.value[customer],
      joined_at: population.joinedAt[customer],
      left_at: left < until ? left : null,
      recommended: chance.happens(TRUTHS.joining.recommended),
    };
    NEEDED.forEach(({ name }, field) => addNeeded(row, name, population.learnedAt[field][customer], customer));
    yield row;
  }
}

function addNeeded(row: Row, name: (typeof NEEDED)[number]['name'], learned: number, customer: number): void {
  const isKnown = !Number.isNaN(learned);
  row[name] = isKnown ? WRITTEN[name](customer) : null;
  row[`${name}_updated_at`] = isKnown ? learned : null;
}
