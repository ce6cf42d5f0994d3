import { ENGAGEMENT_SLOTS } from '../../model';
import type { ClimateIndicator, ClimateProfile, EngagementSlot } from '../../model';

const question = (slot: EngagementSlot, barrier: ClimateIndicator['barrier']): ClimateIndicator => ({
  ...{ metric: 'question_mean', parameters: { question: slot }, side: 'engagement', barrier, weight: 0, target: 4 },
  goalposts: { direction: 'higher', worst: 1.5, best: 4.5 },
  reason: 'From mostly bad to mostly best answers; our opinion.',
});

/** Practices are what is done, engagement what is said. Where nobody has published a figure, goalposts are our opinion. */
export const climateProfile: ClimateProfile = {
  coverageFloor: 0.6,
  // A quarter has days of every kind, and is no more than a source can add up in passing.
  day: { pulse: 'day_pulse', load: 'occupancy', days: 91 },
  items: {
    questions: ENGAGEMENT_SLOTS,
    outcomes: ['first_contact_resolution', 'churn_after_contact', 'staff_attrition'],
  },
  indicators: [
    {
      ...{ metric: 'coaching_held', side: 'practices', barrier: 'will', weight: 2, target: 0.9 },
      goalposts: { direction: 'higher', worst: 0.3, best: 1 },
      reason: 'What is planned is meant to be held; our opinion of how much may fall out.',
    },
    {
      ...{ metric: 'coach_control_index', side: 'practices', barrier: 'want', weight: 1, target: 0.75 },
      goalposts: { direction: 'higher', worst: 0.3, best: 0.85 },
      reason: 'Some checking must be; our opinion.',
    },
    {
      ...{ metric: 'promises_kept', side: 'practices', barrier: 'will', weight: 2, target: 0.95 },
      goalposts: { direction: 'higher', worst: 0.5, best: 0.98 },
      reason: 'A promise is a promise; our opinion.',
    },
    {
      ...{ metric: 'queue_tolerance', side: 'practices', barrier: 'will', weight: 1, target: 0.2 },
      goalposts: { direction: 'lower', worst: 0.8, best: 0.05 },
      reason: 'Nobody has published a figure; our opinion.',
    },
    {
      ...{ metric: 'missed_break_share', side: 'practices', barrier: 'can', weight: 2, target: 0.05 },
      goalposts: { direction: 'lower', worst: 0.35, best: 0 },
      reason: 'A break is a right in most places; our opinion of what is bad beyond measure.',
    },
    {
      ...{ metric: 'overload_share', side: 'practices', barrier: 'can', weight: 1, target: 0.1 },
      goalposts: { direction: 'lower', worst: 0.6, best: 0 },
      reason: 'Above 85 to 90 % occupancy people burn out; how much of the time may be so is our opinion.',
    },
    {
      ...{ metric: 'transfer_rate', side: 'practices', barrier: 'can', weight: 1, target: 0.07 },
      goalposts: { direction: 'lower', worst: 0.25, best: 0.02 },
      reason: 'Who must pass a customer on was not able to help; our opinion.',
    },
    {
      ...{ metric: 'hold_time_ratio', side: 'practices', barrier: 'can', weight: 1, target: 0.05 },
      goalposts: { direction: 'lower', worst: 0.25, best: 0 },
      reason: 'Hold is where systems are slow or answers hard to find; our opinion.',
    },
    {
      ...{ metric: 'asked_again_rate', side: 'practices', barrier: 'can', weight: 1, target: 0.1 },
      goalposts: { direction: 'lower', worst: 0.5, best: 0 },
      reason: 'Nobody has published a figure; our opinion.',
    },
    {
      ...{ metric: 'shift_preference_match', side: 'practices', barrier: 'want', weight: 1, target: 0.7 },
      goalposts: { direction: 'higher', worst: 0.3, best: 0.9 },
      reason: 'Not every wish can be met; our opinion.',
    },
    {
      ...{ metric: 'development_time_share', side: 'practices', barrier: 'want', weight: 1, target: 0.05 },
      goalposts: { direction: 'higher', worst: 0, best: 0.07 },
      reason: 'Half an hour to an hour of a day and a half; our opinion.',
    },
    {
      ...{ metric: 'forum_coverage', side: 'practices', barrier: 'want', weight: 0.5, target: 0.8 },
      goalposts: { direction: 'higher', worst: 0, best: 1 },
      reason: 'A forum that rotates every three months comes to everybody in time; our opinion.',
    },
    {
      ...{ metric: 'decided_alone', side: 'practices', barrier: 'want', weight: 0.5, target: 0.9 },
      goalposts: { direction: 'higher', worst: 0.5, best: 0.98 },
      reason: 'Nobody has published a figure; our opinion.',
    },
    {
      ...{ metric: 'ideas_tried', side: 'practices', barrier: 'will', weight: 0.5, target: 0.3 },
      goalposts: { direction: 'higher', worst: 0, best: 0.6 },
      reason: 'Nobody has published a figure; our opinion.',
    },
    {
      ...{ metric: 'customer_on_agenda', side: 'practices', barrier: 'will', weight: 0.5, target: 0.2 },
      goalposts: { direction: 'higher', worst: 0, best: 0.4 },
      reason: 'Nobody has published a figure; our opinion.',
    },
    {
      ...{ metric: 'system_down_share', side: 'practices', barrier: 'can', weight: 0.5, target: 0.005 },
      goalposts: { direction: 'lower', worst: 0.05, best: 0 },
      reason: '99.5 % in service is a common aim of desktops; our opinion of the worst.',
    },
    {
      ...{ metric: 'engagement', side: 'engagement', barrier: null, weight: 1, target: 4 },
      goalposts: { direction: 'higher', worst: 1.5, best: 4.5 },
      reason: 'From mostly bad to mostly best answers; our opinion.',
    },
    question('recognition', 'want'),
    question('care', 'want'),
    question('voice', 'want'),
    question('materials', 'can'),
    question('expectations', 'will'),
    question('purpose', 'will'),
    {
      ...{ metric: 'staff_attrition', side: 'outcomes', barrier: null, weight: 1, target: 0.2 },
      goalposts: { direction: 'lower', worst: 0.6, best: 0.05 },
      reason: 'About 20 % a year was usual in the UK (ContactBabel 2015), 30 % and more elsewhere.',
    },
    {
      ...{ metric: 'absence_rate', side: 'outcomes', barrier: null, weight: 1, target: 0.05 },
      goalposts: { direction: 'lower', worst: 0.15, best: 0.01 },
      reason: 'Our opinion.',
    },
    {
      ...{ metric: 'competent_in_time', side: 'outcomes', barrier: null, weight: 1, target: 0.8 },
      goalposts: { direction: 'higher', worst: 0.3, best: 0.95 },
      reason: 'Our opinion.',
    },
  ],
  links: [
    {
      ...{ cause: 'coaching_held', outcome: 'first_contact_resolution', lag: 4 },
      reason: 'What is coached shows in the work some weeks later.',
    },
    {
      ...{ cause: 'first_contact_resolution', outcome: 'churn_after_contact', lag: 0 },
      reason: 'Whose matter is not settled leaves within the month after it.',
    },
    {
      ...{ cause: 'coaching_held', outcome: 'churn_after_contact', lag: 4 },
      reason: 'The whole chain: by way of what is settled.',
    },
    {
      ...{ cause: 'missed_break_share', outcome: 'staff_attrition', lag: 6 },
      reason: 'Who has no rest looks for other work, which takes weeks.',
    },
    {
      ...{ cause: 'missed_break_share', outcome: 'absence_rate', lag: 1 },
      reason: 'Who has no rest falls ill.',
    },
  ],
};
