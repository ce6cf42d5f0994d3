import type { DataFrame } from '@grafana/data';
import { framesOf } from '../../frame/framesOf';
import type { ScoreNode } from '../../model';
import { centre, scoredNode } from '../../ui/centre.testkit';

/** A centre of so many sites with so many teams each, as frames; every seed moves the scores a little. */
export function crowdFrames(sites: number, teams: number, seed = 0): DataFrame[] {
  const nodes: ScoreNode[] = [scoredNode([], -1, 400 * sites * teams, leaning(seed))];
  for (let site = 0; site < sites; site += 1) {
    const parent = nodes.length;
    nodes.push(scoredNode([named('Site', site)], 0, 400 * teams, leaning(seed + site)));
    for (let team = 0; team < teams; team += 1) {
      nodes.push(scoredNode([named('Site', site), named('Team', team)], parent, 400, leaning(seed + site + team)));
    }
  }
  return framesOf({ ...centre(), nodes }, { refId: 'A' });
}

const named = (what: string, at: number) => `${what} ${String(at + 1).padStart(4, '0')}`;

/** Points that a unit leans from the whole: any few numbers that differ. */
const leaning = (at: number): readonly [number, number] => [(at * 7) % 13, (at * 5) % 17];
