import type { Centre } from './centre';
import { DAY } from './days';
import { TRUTHS } from './truths';

/** One row of `acts`, instants in milliseconds. */
export interface Act {
  act_id: string;
  kind: 'coaching' | 'root cause' | 'deliberate act';
  about: string;
  site: string | null;
  team: string | null;
  owner: string;
  noted_at: number;
  due_at: number;
  done_at: number | null;
  note: string;
}

const { acts } = TRUTHS;

/** Days before the end of the data on which it is due, below 0 after it; and on which it was done, null where it is not yet. */
interface Plan extends Pick<Act, 'kind' | 'about' | 'site' | 'team' | 'owner' | 'note'> {
  due: number;
  done: number | null;
}

const PLANS: readonly Plan[] = [
  {
    kind: 'coaching',
    ...acts.works,
    owner: 'Hanna Lis',
    due: acts.works.daysBeforeEnd,
    done: acts.works.daysBeforeEnd,
    note: 'Write the note while the customer is still there, and read it back',
  },
  {
    kind: 'coaching',
    ...acts.doesNothing,
    owner: 'Omar Reid',
    due: acts.doesNothing.daysBeforeEnd + 3,
    done: acts.doesNothing.daysBeforeEnd,
    note: 'A slide show about ownership',
  },
  {
    kind: 'deliberate act',
    about: 'satisfaction_top_box',
    site: 'Lisbon',
    team: 'Chiado',
    owner: 'Inês Prado',
    due: 70,
    done: 70,
    note: 'Five thank-you notes a day, written by hand',
  },
  {
    kind: 'coaching',
    about: 'transfer_rate',
    site: 'Glasgow',
    team: 'Govan',
    owner: 'Ewan Muir',
    due: 6,
    done: 6,
    note: 'Whom to ask before passing a customer on',
  },
  {
    kind: 'coaching',
    about: 'handle_time_per_resolution',
    site: TRUTHS.gamer.site,
    team: TRUTHS.gamer.team,
    owner: 'Ewan Muir',
    due: 5,
    done: null,
    note: 'Sit with the team and listen to short calls',
  },
  {
    kind: 'root cause',
    about: 'contacts',
    site: null,
    team: null,
    owner: 'Priya Nair',
    due: -9,
    done: null,
    note: 'Why customers cannot pay in the app',
  },
];

/** What somebody decided to do about a figure, and whether it was done. */
export function actsOf({ until }: Centre): Act[] {
  const morning = (days: number) => until - days * DAY + 9 * 3_600_000;
  return PLANS.map(({ kind, about, site, team, owner, due, done, note }, index) => ({
    act_id: `a${index + 1}`,
    ...{ kind, about, site, team, owner, note },
    noted_at: morning(Math.max(due, done ?? due, 0) + 14),
    due_at: morning(due),
    done_at: done === null ? null : morning(done),
  }));
}
