import type { Field } from '../../model';

/** When a leg of a contact began, when the customer asked for a person, was answered, and was gone. What has not happened yet is null. */
export const contactTimes: readonly Field[] = [
  { name: 'started_at', title: 'Start', sentence: 'When the customer arrived.', type: 'instant', required: true },
  {
    name: 'asked_at',
    title: 'Asked',
    sentence: 'When the customer asked for a person: the end of the menu, and the start of the wait.',
    type: 'instant',
    otherwise: 'started_at + coalesce(ivr_s, 0)',
  },
  {
    name: 'answered_at',
    title: 'Answered',
    sentence: 'When a person answered; null while the customer waits, and where nobody did.',
    type: 'instant',
    otherwise: 'case when handled then asked_at + wait_s end',
  },
  {
    name: 'ended_at',
    title: 'End',
    sentence: 'When the customer had gone, without the wrap-up after it; null while the contact lasts.',
    type: 'instant',
    otherwise: 'started_at + coalesce(ivr_s, 0) + coalesce(wait_s, 0) + coalesce(talk_s, 0) + coalesce(hold_s, 0)',
  },
];
