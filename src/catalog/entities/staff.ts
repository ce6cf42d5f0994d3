import type { Entity } from '../../model';

/** One person on the payroll in one stretch of time, such as a week or a month. */
export const staff: Entity = {
  name: 'staff',
  title: 'Staff',
  sentence: 'One person on the payroll in one stretch of time, a week or a month, and whether they left at its end.',
  id: 'id',
  at: 'started_at',
  fields: [
    { name: 'id', title: 'Row', sentence: 'Names the row; no two rows share it.', type: 'text', required: true },
    { name: 'person', title: 'Person', sentence: 'Tells people apart, such as a number.', type: 'text' },
    { name: 'started_at', title: 'Start', sentence: 'When the stretch began.', type: 'instant', required: true },
    { name: 'days', title: 'Days', sentence: 'Days of it that the person was employed.', type: 'number' },
    { name: 'tenure_days', title: 'Tenure', sentence: 'Days since the person was taken on.', type: 'number' },
    { name: 'left', title: 'Left', sentence: 'The person left at the end of it.', type: 'boolean' },
    {
      name: 'voluntary',
      title: 'Of their own will',
      sentence: 'The person wanted to leave; null where nobody left, or nobody knows.',
      type: 'boolean',
    },
    {
      name: 'regretted',
      title: 'Regretted',
      sentence: 'The house would have kept the person; null where nobody left, or nobody says.',
      type: 'boolean',
    },
    {
      name: 'competent',
      title: 'Competent',
      sentence: 'The person worked unaided and as well as is asked of everybody by then; null where nobody says.',
      type: 'boolean',
    },
    {
      name: 'in_forum',
      title: 'In a forum',
      sentence: 'The person took part in a forum of staff in the 90 days before; null where nobody says.',
      type: 'boolean',
    },
    { name: 'site', title: 'Site', sentence: 'Site or partner.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team of the person.', type: 'text' },
  ],
};
