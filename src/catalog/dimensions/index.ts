import type { Chain, Dimension } from '../../model';

/** Each entity's field, or `link.field`. A metric of an entity that is missing here cannot be split so. */
const FIELDS: ReadonlyArray<readonly [name: string, title: string, fields: Dimension['fields']]> = [
  ['site', 'Site', { contact: 'site', feedback: 'site' }],
  ['team', 'Team', { contact: 'team', feedback: 'team' }],
  ['agent', 'Agent', { contact: 'agent', feedback: 'agent' }],
  ['channel', 'Channel', { contact: 'channel', feedback: 'channel' }],
  ['queue', 'Queue', { contact: 'queue', feedback: 'queue' }],
  ['intent', 'Intent', { contact: 'intent', feedback: 'intent' }],
  ['direction', 'Direction', { contact: 'direction' }],
  ['segment', 'Segment', { contact: 'customer.segment', feedback: 'customer.segment', customer: 'segment' }],
  [
    'value_tier',
    'Value tier',
    { contact: 'customer.value_tier', feedback: 'customer.value_tier', customer: 'value_tier' },
  ],
];

/** The ways to split, by name. */
export const dimensions: Readonly<Record<string, Dimension>> = Object.fromEntries(
  FIELDS.map(([name, title, fields]) => [name, { name, title, fields }])
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
