import type { Chain, Dimension } from '../../model';

const OF_CONTACT: ReadonlyArray<readonly [name: string, title: string, field: string]> = [
  ['site', 'Site', 'site'],
  ['team', 'Team', 'team'],
  ['agent', 'Agent', 'agent'],
  ['channel', 'Channel', 'channel'],
  ['queue', 'Queue', 'queue'],
  ['intent', 'Intent', 'intent'],
  ['direction', 'Direction', 'direction'],
  ['segment', 'Segment', 'customer.segment'],
  ['value_tier', 'Value tier', 'customer.value_tier'],
];

/** The ways to split, by name. */
export const dimensions: Readonly<Record<string, Dimension>> = Object.fromEntries(
  OF_CONTACT.map(([name, title, field]) => [name, { name, title, entity: 'contact', field }])
);

/** The management chains, by name. */
export const chains: Readonly<Record<string, Chain>> = {
  organisation: {
    name: 'organisation',
    title: 'Management chain',
    entity: 'contact',
    whole: 'Organisation',
    levels: ['site', 'team', 'agent'],
  },
};
