import { STAFF_TABLES } from './staff-tables';
import { type Described, type Table, described } from './table';

export type { Table } from './table';

export const CONTACT_LEGS: Table = {
  name: 'contact_legs',
  says: 'One row per leg of a contact: a wait, and the conversation after it if somebody answered.',
  columns: described([
    ['leg_id', 'text', 'Names the leg'],
    ['contact_id', 'text', 'Names the contact; the legs of a transfer share it'],
    ['customer_id', 'text', 'Customer, where recognised'],
    ['arrived_at', 'timestamp', 'When the customer arrived at this leg'],
    ['ended_at', 'timestamp', 'When the customer had gone, without the work after it'],
    ['ivr_seconds', 'integer', 'Menu before asking for a person'],
    ['wait_seconds', 'integer', 'From asking for a person to the answer, or to giving up'],
    ['announced_seconds', 'integer', 'Wait that was announced on the line; null where nothing was said'],
    ['talk_seconds', 'integer', 'Conversation without hold'],
    ['hold_seconds', 'integer', 'Hold during the conversation'],
    ['wrap_seconds', 'integer', 'Work after the conversation'],
    ['outcome', 'text', 'answered, abandoned, or flowed out to a call-back'],
    ['transferred', 'boolean', 'The leg ended by passing the customer on'],
    ['direction', 'text', 'inbound or outbound'],
    ['channel', 'text', 'phone, chat, e-mail and so on'],
    ['queue', 'text', 'Where the customer waited'],
    ['intent', 'text', 'What the customer wanted'],
    ['site', 'text', 'Site; null where nobody answered and the queue belongs to all sites'],
    ['team', 'text', 'Team; null as for site'],
    ['agent', 'text', 'Who answered; null where nobody did'],
    ['satisfaction', 'integer', '1 to 5, where the customer answered the survey'],
  ]),
  indexes: [['customer_id', 'arrived_at', 'leg_id'], ['arrived_at'], ['contact_id', 'arrived_at']],
};

const needed = (name: string, says: string): Described[] => [
  [name, 'text', says],
  [`${name}_updated_at`, 'timestamp', `When ${name} was last learned or confirmed`],
];

export const CUSTOMERS: Table = {
  name: 'customers',
  says: 'One row per customer, as known on the last day of the data.',
  columns: described([
    ['customer_id', 'text', 'Names the customer'],
    ['segment', 'text', 'Segment'],
    ['value_tier', 'text', 'A (most) to D by lifetime value'],
    ['lifetime_value', 'double', 'What the customer is worth over their life'],
    ['joined_at', 'timestamp', 'When they became a customer'],
    ['left_at', 'timestamp', 'When they left; null while they stay'],
    ['recommended', 'boolean', 'Whether they came because others recommended the house'],
    ...needed('email', 'Address for e-mail'),
    ...needed('mobile', 'Mobile number'),
    ...needed('address', 'Postal address'),
    ...needed('birth_date', 'Date of birth, as text'),
    ...needed('occupation', 'Occupation'),
    ...needed('contact_preference', 'How they like to be contacted'),
  ]),
  indexes: [['customer_id']],
};

export const SURVEY_INVITATIONS: Table = {
  name: 'survey_invitations',
  says: 'One row per invitation to say how a contact was, answered or not, and what became of the answer.',
  columns: described([
    ['invitation_id', 'text', 'Names the invitation'],
    ['leg_id', 'text', 'Leg that it is about'],
    ['customer_id', 'text', 'Customer, where recognised'],
    ['sent_at', 'timestamp', 'When it was sent'],
    ['answered_at', 'timestamp', 'When the answer came; null where none did'],
    ['read_at', 'timestamp', 'When somebody first read the answer'],
    ['followed_up_at', 'timestamp', 'When somebody got back to an unhappy customer'],
    ['replied_at', 'timestamp', 'When the customer was sent a reply to a comment'],
    ['satisfaction', 'integer', '1 to 5'],
    ['ease', 'integer', '1 to 7, most is easiest'],
    ['recommendation', 'integer', '0 to 10'],
    ['says_resolved', 'boolean', 'The customer says that it is settled'],
    ['says_first_contact', 'boolean', 'The customer says that it was their first contact about it'],
    ['comment_given', 'boolean', 'The customer wrote something'],
    ['channel', 'text', 'Of the contact'],
    ['queue', 'text', 'Of the contact'],
    ['intent', 'text', 'Of the contact'],
    ['site', 'text', 'Of the contact'],
    ['team', 'text', 'Of the contact'],
    ['agent', 'text', 'Who had served the customer'],
  ]),
  indexes: [['sent_at']],
};

export const HALF_HOURS: Table = {
  name: 'half_hours',
  says: 'The same contacts as the switch adds them up: one row per half hour, queue and team that had any.',
  columns: described([
    ['half_hour_id', 'text', 'Names the row'],
    ['starts_at', 'timestamp', 'When the half hour began'],
    ['seconds', 'integer', 'How long it is'],
    ['queue', 'text', 'Where the customers waited'],
    ['site', 'text', 'Site; null where nobody answered and the queue belongs to all sites'],
    ['team', 'text', 'Team; null as for site'],
    ['new_contacts', 'integer', 'Contacts that began; a transfer begins none'],
    ['offered', 'integer', 'Inbound legs'],
    ['answered', 'integer', 'Of those, answered'],
    ['abandoned', 'integer', 'Of those, given up'],
    ['flowed_out', 'integer', 'Of those, turned into a call-back'],
    ['answered_in_time', 'integer', 'Answered within in_time_seconds'],
    ['abandoned_in_time', 'integer', 'Given up within in_time_seconds'],
    ['abandoned_short', 'integer', 'Given up in less than short_seconds'],
    ['in_time_seconds', 'integer', 'What counts as in time'],
    ['short_seconds', 'integer', 'Below which giving up counts as short'],
    ['handled', 'integer', 'Conversations, inbound and outbound'],
    ['transferred', 'integer', 'Conversations that ended by passing the customer on'],
    ['wait_answered_seconds', 'integer', 'Waits of inbound legs that were answered'],
    ['wait_abandoned_seconds', 'integer', 'Waits of those who gave up'],
    ['talk_seconds', 'integer', 'Conversation without hold'],
    ['hold_seconds', 'integer', 'Hold'],
    ['wrap_seconds', 'integer', 'Work after conversations'],
    ['idle_seconds', 'integer', 'How long those who answered had been ready for it'],
  ]),
  indexes: [['starts_at']],
};

export const PROMISES: Table = {
  name: 'promises',
  says: 'One row per promise to a customer: a call-back that was offered, or a reply that somebody said would come.',
  columns: described([
    ['promise_id', 'text', 'Names the promise'],
    ['kind', 'text', 'call-back or reply'],
    ['customer_id', 'text', 'Customer, where recognised'],
    ['contact_id', 'text', 'Contact in which it was made'],
    ['made_at', 'timestamp', 'When it was offered or made'],
    ['promised_for', 'timestamp', 'The time that the customer was told'],
    ['tried_at', 'timestamp', 'When somebody first tried to keep it'],
    ['kept_at', 'timestamp', 'When it was kept; null where it was not, or not yet'],
    ['accepted', 'boolean', 'The customer took the offer'],
    ['tries', 'integer', 'How often somebody tried'],
    ['channel', 'text', 'Of the contact'],
    ['queue', 'text', 'Of the contact'],
    ['intent', 'text', 'Of the contact'],
    ['site', 'text', 'Of the contact'],
    ['team', 'text', 'Of the contact'],
    ['agent', 'text', 'Who kept it or was to keep it; null where nobody did'],
  ]),
  indexes: [['promised_for']],
};

export const DESK_STATES: Table = {
  name: 'desk_states',
  says: 'One row per stretch of time in which somebody was in one state, as the desk logged it in the last 92 days.',
  columns: described([
    ['state_id', 'text', 'Names the stretch'],
    ['agent', 'text', 'Who'],
    ['site', 'text', 'Site'],
    ['team', 'text', 'Team'],
    ['channel', 'text', 'Of the contact, where there was one'],
    ['state', 'text', 'ready, talking, wrap-up or away'],
    ['reason', 'text', 'Why away'],
    ['began_at', 'timestamp', 'When it began'],
    ['ended_at', 'timestamp', 'When it ended'],
  ]),
  indexes: [['agent', 'began_at', 'state_id'], ['began_at']],
};

export const CUSTOMER_VALUES: Table = {
  name: 'customer_values',
  says: 'One row per customer and quarter: what the customer was thought to be worth then.',
  columns: described([
    ['customer_id', 'text', 'Customer'],
    ['reckoned_at', 'timestamp', 'When it was reckoned'],
    ['value', 'double', 'Lifetime value as reckoned then'],
  ]),
  indexes: [['reckoned_at']],
};

export const JOURNEY_STEPS: Table = {
  name: 'journey_steps',
  says: 'One row per step that a customer tried without us, until it failed or the journey was over.',
  columns: described([
    ['step_id', 'text', 'Names the row'],
    ['journey_id', 'text', 'Names one way through a journey; its steps share it'],
    ['journey', 'text', 'What the customer wanted to do'],
    ['step', 'text', 'Step of it'],
    ['position', 'integer', '1 for the first step'],
    ['customer_id', 'text', 'Customer'],
    ['began_at', 'timestamp', 'When the customer reached the step'],
    ['ended_at', 'timestamp', 'When it worked, or failed'],
    ['result', 'text', 'done or failed'],
  ]),
  indexes: [['began_at']],
};

export const ACTS: Table = {
  name: 'acts',
  says: 'One row per thing that somebody decided to do about a figure, done or still to do.',
  columns: described([
    ['act_id', 'text', 'Names the act'],
    ['kind', 'text', 'coaching, root cause or deliberate act'],
    ['about', 'text', 'Metric that it is to move'],
    ['site', 'text', 'Site; null where it is about all of them'],
    ['team', 'text', 'Team; null where it is about all of the site'],
    ['owner', 'text', 'Who sees to it'],
    ['noted_at', 'timestamp', 'When it was decided'],
    ['due_at', 'timestamp', 'When it is to be done'],
    ['done_at', 'timestamp', 'When it was done; null while it is not'],
    ['note', 'text', 'What it is'],
  ]),
  indexes: [['due_at']],
};

/** All of them, in the order in which they are made. */
export const TABLES: readonly Table[] = [
  CONTACT_LEGS,
  CUSTOMERS,
  SURVEY_INVITATIONS,
  HALF_HOURS,
  PROMISES,
  DESK_STATES,
  CUSTOMER_VALUES,
  JOURNEY_STEPS,
  ACTS,
  ...STAFF_TABLES,
];
