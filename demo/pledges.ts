import type { Centre } from './centre';
import { DAY } from './days';

/** One row of `pledges`. */
export interface Pledge {
  pledge_id: string;
  words: string;
  about: string;
  side: 'at least' | 'at most';
  figure: number;
  slack: number;
  site: string | null;
  owner: string;
  since: number;
}

const SAID: ReadonlyArray<Omit<Pledge, 'pledge_id' | 'since' | 'site'> & { site?: string }> = [
  {
    ...{ words: 'Four of five customers are answered within 20 seconds', about: 'service_level' },
    ...{ side: 'at least', figure: 0.8, slack: 0.2, owner: 'Priya Nair' },
  },
  {
    ...{ words: 'We settle it the first time', about: 'first_contact_resolution' },
    ...{ side: 'at least', figure: 0.75, slack: 0.2, owner: 'Priya Nair' },
  },
  {
    ...{ words: 'When we say we will write or call, we do', about: 'promises_kept' },
    ...{ side: 'at least', figure: 0.95, slack: 0.25, owner: 'Inês Prado' },
  },
  {
    ...{ words: 'You never have to tell your story twice', about: 'transfer_rate' },
    ...{ side: 'at most', figure: 0.05, slack: 0.1, owner: 'Omar Reid' },
  },
  {
    ...{ words: 'Everybody gets the coaching that was planned', about: 'coaching_held' },
    ...{ side: 'at least', figure: 0.9, slack: 0.4, owner: 'Hanna Lis' },
  },
  {
    ...{ words: 'Nobody works through a break', about: 'missed_break_share' },
    ...{ side: 'at most', figure: 0.05, slack: 0.2, owner: 'Ewan Muir' },
  },
  {
    ...{ words: 'In Lisbon a reply promised is a reply sent', about: 'promises_kept', site: 'Lisbon' },
    ...{ side: 'at least', figure: 0.9, slack: 0.3, owner: 'Inês Prado' },
  },
];

/** What the house says it does. */
export function pledgesOf({ until }: Centre): Pledge[] {
  return SAID.map(({ site = null, ...said }, index) => ({
    ...{ pledge_id: `w${index + 1}`, ...said, site, since: until - 400 * DAY },
  }));
}
