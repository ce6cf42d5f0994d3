import { AGENTS, SITES, TEAMS, siteOf, teamOf } from './generate';
import type { Answer } from './measures';
import { WEEKS } from './measures';

export const RESULT_ROWS = (AGENTS + TEAMS + SITES + 1) * WEEKS;

/** From agents to teams, sites and the whole. `finest`: by measure, one cell for each agent and week. */
export function rollUp(finest: ReadonlyArray<ArrayLike<number>>): Answer {
  const values = finest.map((cells) => {
    const out = new Float64Array(RESULT_ROWS);
    for (let agent = 0; agent < AGENTS; agent += 1) {
      const team = AGENTS + teamOf(agent);
      const site = AGENTS + TEAMS + siteOf(teamOf(agent));
      for (let week = 0; week < WEEKS; week += 1) {
        const value = cells[agent * WEEKS + week];
        out[agent * WEEKS + week] = value;
        out[team * WEEKS + week] += value;
        out[site * WEEKS + week] += value;
        out[(AGENTS + TEAMS + SITES) * WEEKS + week] += value;
      }
    }
    return out;
  });
  return { rows: RESULT_ROWS, values };
}
