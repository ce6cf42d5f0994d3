import type { Dimension, OwnMetric } from '../../model';

/** Days of a step of tenure, and how many steps are told: the first year. Shorter stretches of staff than a step cannot be told apart. */
export const STEP_DAYS = 7;
export const MOST_STEPS = 52;
/** Who is not seen for longer than so many steps is seen anew afterwards. */
const MOST_UNSEEN = 13;
/** Days that are looked back: whoever was competent in them is new no more. */
export const COMPETENCE_DAYS = 728;

const HERE = 'steps here';
const SINCE = 'steps since seen';

/** Clocks are put forward and back: a stretch of a week may be an hour short. */
const SLACK = '12h';
const KNOWN = 'known(competent) and known(tenure_days)';
const AMONG = `${KNOWN} and started_at >= period_start`;
const LOOK = `within: ${COMPETENCE_DAYS}d`;
const AWAY = MOST_UNSEEN * STEP_DAYS;

/** Which step from 0 on is the first for which something is true; null: none. */
const texts = (most: number, when: (step: number) => string) =>
  `case ${Array.from({ length: most + 1 }, (_, step) => `when ${when(step)} then '${step}'`).join(' ')} end`;

const GAP = `gap_to_previous(person, within: ${AWAY + 1}d)`;

/** The step of tenure in which a stretch lies, and how many whole steps before it the person was seen last; null: not in the first year, or not lately. */
export const COMPETENCE_DIMENSIONS: readonly Dimension[] = [
  {
    ...{ name: HERE, title: HERE, fields: {} },
    formulas: { staff: texts(MOST_STEPS, (step) => `tenure_days <= ${step * STEP_DAYS}`) },
  },
  {
    ...{ name: SINCE, title: SINCE, fields: {} },
    formulas: { staff: texts(MOST_UNSEEN, (step) => `${GAP} + ${SLACK} < ${(step + 1) * STEP_DAYS}d`) },
  },
];

const NEW = `${KNOWN} and not previous(person, ${LOOK}, where: competent)`;
const FIRST = `${AMONG} and not previous(person, ${LOOK}, where: ${AMONG})`;

/** Stretches up to which a person was seen who was not competent before, those in which they are, and people by how they were first seen. */
const SUMS = {
  stretches: `count(where: ${NEW})`,
  competent: `count(where: competent and ${NEW})`,
  'seen new': `count(where: not competent and ${FIRST})`,
  'seen competent': `count(where: competent and ${FIRST})`,
} as const;
export type CompetenceSum = keyof typeof SUMS;

export const COMPETENCE_SUMS: readonly OwnMetric[] = Object.entries(SUMS).map(([name, formula]) => ({
  ...{ name, entity: 'staff', formula },
}));
