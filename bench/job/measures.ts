import type { Ask } from '../../src/plan';

/** What every contestant gives for each agent and week, in this order; the sum first. */
export const MEASURES = [
  'handle_sum',
  'offered',
  'handled',
  'handle_known',
  'in_time',
  'waited',
  'abandoned',
  'transferred',
  'repeats',
  'repeat_base',
  'known_offered',
  'resolved',
  'resolution_base',
  'known_handled',
  'offered_handled',
  'top_box',
  'answered',
  'answered_handled',
] as const;
/** Those that only repeat contact rate and first contact resolution ask for. */
export const OF_LOOKING: readonly string[] = [
  'repeats',
  'repeat_base',
  'known_offered',
  'resolved',
  'resolution_base',
  'known_handled',
  'offered_handled',
];

export const WINDOW = 7 * 86_400;
export const WEEKS = 5;

/** Measures by row of the result: 500 agents, 40 teams, 6 sites and the whole, each in five weeks. */
export interface Answer {
  rows: number;
  values: Float64Array[];
}

/** The measure that a column of the product's own ask holds, found by its formula. */
export function measureOf({ need }: Ask['aggregates'][number]): (typeof MEASURES)[number] {
  const { name, where } = need.aggregate;
  const text = JSON.stringify(where);
  const has = (field: string) => text.includes(`"name":"${field}"`);
  if (name === 'sum') {
    return 'handle_sum';
  }
  if (need.back > 0) {
    return text.includes('"sequence","look":"previous","keys":["customer_id"]') ? 'repeats' : 'repeat_base';
  }
  if (need.ahead > 0) {
    return text.includes('"look":"next","keys":["customer_id"]') ? 'resolved' : 'resolution_base';
  }
  return has('satisfaction') || has('wait_s') ? scoredMeasure(has, text) : plainMeasure(has);
}

function scoredMeasure(has: (field: string) => boolean, text: string): (typeof MEASURES)[number] {
  if (has('wait_s')) {
    return text.includes('<=') ? 'in_time' : 'waited';
  }
  return has('handled') ? 'answered_handled' : text.includes('>=') ? 'top_box' : 'answered';
}

function plainMeasure(has: (field: string) => boolean): (typeof MEASURES)[number] {
  if (has('customer_id')) {
    return has('handled') ? 'known_handled' : 'known_offered';
  }
  if (has('transferred')) {
    return 'transferred';
  }
  if (has('abandoned')) {
    return 'abandoned';
  }
  if (has('handle_s')) {
    return 'handle_known';
  }
  return has('handled') ? (has('offered') ? 'offered_handled' : 'handled') : 'offered';
}
