import type { Columns } from '../../src/model';

import { CHANNELS, siteOf, teamOf } from './generate';
import type { Contacts } from './generate';

export type Ids = 'texts' | 'numbers';

export const agentName = (agent: number) => `Agent ${String(agent).padStart(4, '0')}`;
export const teamName = (team: number) => `Team ${String(team).padStart(2, '0')}`;
export const siteName = (site: number) => `Site ${site}`;

/**
 * The contacts as a data source would send them: plain arrays that came through JSON, so that equal texts are
 * different objects. `ids`: names of rows and customers as texts of 13 characters or as numbers.
 */
export function columnsOf(contacts: Contacts, ids: Ids): Columns {
  const { length, agent, channel, customer, satisfaction, handle, wait, start, end } = contacts;
  const list = <T>(valueOf: (row: number) => T): T[] =>
    JSON.parse(JSON.stringify(Array.from({ length }, (_, row) => valueOf(row)))) as T[];
  const name = (letter: string, code: number) =>
    ids === 'numbers' ? code : `${letter}-${String(code).padStart(11, '0')}`;
  const bool = (bits: Uint8Array) => list((row) => bits[row] === 1);
  const columns: Record<string, unknown[]> = {
    id: list((row) => name('L', row + 10_000_000)),
    started_at: list((row) => start[row] * 1000),
    ended_at: list((row) => end[row] * 1000),
    customer: list((row) => (customer[row] < 0 ? null : name('C', customer[row]))),
    agent: list((row) => agentName(agent[row])),
    team: list((row) => teamName(teamOf(agent[row]))),
    site: list((row) => siteName(siteOf(teamOf(agent[row])))),
    channel: list((row) => CHANNELS[channel[row]]),
    offered: bool(contacts.offered),
    handled: bool(contacts.handled),
    abandoned: bool(contacts.abandoned),
    transferred: bool(contacts.transferred),
    wait_s: list((row) => wait[row]),
    handle_s: list((row) => (handle[row] < 0 ? null : handle[row])),
    satisfaction: list((row) => (satisfaction[row] === 0 ? null : satisfaction[row])),
  };
  return { length, columns: Object.entries(columns).map(([column, values]) => ({ name: column, values })) };
}
