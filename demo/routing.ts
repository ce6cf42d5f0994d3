import type { Centre } from './centre';
import type { Day } from './days';
import { QUEUES } from './intents';
import type { Agent, Team } from './organisation';
import { TRUTHS } from './truths';
import { isGaming } from './handling';

/** How often a customer reaches the site they belong to; hard contacts go where they are taken. */
const HOME = 0.5;

export function siteFor({ chance, organisation, population }: Centre, customer: number, queue: number): number {
  const isHard = QUEUES[queue] === TRUTHS.simpson.hardQueue;
  return !isHard && chance.happens(HOME) ? population.home[customer] : chance.index(organisation.routing[queue]);
}

export function teamFor({ chance, organisation, teamLoad }: Centre, day: Day, site: number): Team {
  return organisation.sites[site].teams[chance.index(teamLoad[day.week][site])];
}

/** Anybody in the team, but one who games takes more than his turn. */
export function agentFor({ chance }: Centre, day: Day, { agents }: Team): Agent {
  const gaming = agents.find((agent) => isGaming(agent, day));
  return gaming && chance.happens(TRUTHS.gamer.shareOfTeam) ? gaming : agents[chance.whole(agents.length)];
}
