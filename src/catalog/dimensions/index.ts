import type { Chain, Dimension } from '../../model';

const ABOUT_CONTACTS = ['contact', 'interval', 'feedback', 'promise'];
const ABOUT_STAFF = ['agent_state', 'schedule'];
const ABOUT_COACHING = ['coaching'];
/** Of staff answers, of who leaves, of what was pledged, thought of and worked with nothing is known of an agent, a channel or a queue. */
const OF_TEAMS = ['pulse', 'staff', 'pledge', 'idea', 'system'];
const ABOUT_CUSTOMERS = ['contact', 'feedback', 'promise', 'customer_value', 'journey_step'];
/** What is decided may be about anything that is measured. */
const ABOUT_ACTIONS = ['action'];

/** Each entity's field, or `link.field`. A metric of an entity that is missing here cannot be split so. */
const FIELDS: ReadonlyArray<readonly [name: string, title: string, fields: Dimension['fields']]> = [
  [
    'site',
    'Site',
    each([...ABOUT_CONTACTS, ...ABOUT_STAFF, ...ABOUT_COACHING, ...OF_TEAMS, ...ABOUT_ACTIONS, 'agenda_item'], 'site'),
  ],
  ['team', 'Team', each([...ABOUT_CONTACTS, ...ABOUT_STAFF, ...ABOUT_COACHING, ...OF_TEAMS, ...ABOUT_ACTIONS], 'team')],
  ['agent', 'Agent', each([...ABOUT_CONTACTS, ...ABOUT_STAFF, ...ABOUT_COACHING, ...ABOUT_ACTIONS], 'agent')],
  ['channel', 'Channel', each([...ABOUT_CONTACTS, ...ABOUT_STAFF, 'journey_step'], 'channel')],
  ['queue', 'Queue', each(ABOUT_CONTACTS, 'queue')],
  ['contact', 'Contact', { contact: 'chain_id' }],
  ['intent', 'Intent', each([...ABOUT_CONTACTS, ...ABOUT_ACTIONS], 'intent')],
  ['journey', 'Journey', each(['journey_step'], 'journey')],
  ['step', 'Step', each(['journey_step'], 'step')],
  ['kind', 'Kind', each(['action', 'promise', 'coaching', 'idea', 'system', 'agenda_item'], 'kind')],
  ['owner', 'Owner', each(ABOUT_ACTIONS, 'owner')],
  ['direction', 'Direction', each(['contact', 'interval'], 'direction')],
  ['segment', 'Segment', { ...each(ABOUT_CUSTOMERS, 'customer.segment'), customer: 'segment' }],
  ['value_tier', 'Value tier', { ...each(ABOUT_CUSTOMERS, 'customer.value_tier'), customer: 'value_tier' }],
];

const PEOPLE: readonly string[] = ['agent', 'owner'];

function each(entities: readonly string[], field: string): Dimension['fields'] {
  return Object.fromEntries(entities.map((entity) => [entity, field]));
}

/** The ways to split, by name. */
export const dimensions: Readonly<Record<string, Dimension>> = Object.fromEntries(
  FIELDS.map(([name, title, fields]) => [name, { name, title, fields, ...(PEOPLE.includes(name) && { person: true }) }])
);

/** The management chains, by name. */
export const chains: Readonly<Record<string, Chain>> = {
  organisation: {
    name: 'organisation',
    title: 'Management chain',
    whole: 'Organisation',
    levels: ['site', 'team', 'agent'],
  },
};
