import { QUEUES } from './intents';
import { chanceOf, cumulative } from './random';
import { TRUTHS } from './truths';

export interface Agent {
  name: string;
  /** Log-odds of resolving, compared with the team. */
  skill: number;
  /** Handle time, compared with the team. */
  pace: number;
}

export interface Team {
  name: string;
  index: number;
  site: number;
  /** Share of the site's contacts, relative to its other teams. */
  weight: number;
  skill: number;
  agents: readonly Agent[];
}

export interface Site {
  name: string;
  index: number;
  /** Log-odds of resolving. */
  skill: number;
  /** Log-odds of having to wait. */
  waiting: number;
  /** Chance that a customer's data are asked for in a contact. */
  asks: number;
  teams: readonly Team[];
}

export interface Organisation {
  sites: readonly Site[];
  teams: readonly Team[];
  /** By queue: cumulative weights of the sites that take it. */
  routing: readonly Float64Array[];
  /** Cumulative weights of the sites that customers belong to. */
  homes: Float64Array;
}

const { simpson, smallTeam, gamer } = TRUTHS;

interface SitePlan {
  name: string;
  skill: number;
  waiting: number;
  asks: number;
  /** Weight among the sites for the hard queue and for the others, and as a home of customers. */
  hard: number;
  easy: number;
  home: number;
  teams: readonly string[];
}

const PLANS: readonly SitePlan[] = [
  {
    name: simpson.better,
    skill: simpson.advantage,
    waiting: 0.1,
    asks: 0.3,
    hard: 48,
    easy: 6,
    home: 10,
    teams: ['Aire', 'Calder', 'Headingley', 'Kirkstall', 'Roundhay'],
  },
  {
    name: 'Glasgow',
    skill: 0.05,
    waiting: 0,
    asks: 0.45,
    hard: 14,
    easy: 17,
    home: 17,
    teams: ['Clyde', 'Govan', gamer.team, 'Partick', 'Pollok'],
  },
  {
    name: simpson.looksBetter,
    skill: simpson.disadvantage,
    waiting: -0.15,
    asks: 0.2,
    hard: 5,
    easy: 26,
    home: 22,
    teams: ['Alfama', 'Belém', 'Chiado', 'Estrela', 'Graça'],
  },
  {
    name: 'Kraków',
    skill: 0,
    waiting: -0.1,
    asks: 0.55,
    hard: 12,
    easy: 18,
    home: 18,
    teams: ['Kazimierz', 'Podgórze', smallTeam.team, 'Wawel', 'Zabłocie'],
  },
  {
    name: 'Valencia',
    skill: -0.05,
    waiting: 0.2,
    asks: 0.15,
    hard: 11,
    easy: 16,
    home: 16,
    teams: ['Benimaclet', 'Campanar', 'Malvarrosa', 'Ruzafa', 'Turia'],
  },
  {
    name: 'Cape Town',
    skill: 0.1,
    waiting: 0,
    asks: 0.7,
    hard: 10,
    easy: 17,
    home: 17,
    teams: ['Claremont', 'Gardens', 'Muizenberg', 'Observatory', 'Woodstock'],
  },
];

const FIRST_NAMES =
  'Ada Bilal Carmen Dmitri Elif Femi Greta Hamza Ines Jonas Kasia Luca Marta Noah Olu Petra Rafa Sofia Tomek Zanele'.split(
    ' '
  );
const LAST_NAMES =
  'Archer Barros Chen Dlamini Eriksen Faro Garcia Huang Iversen Jansen Kowal Lopes Mbeki Nowak Osei Pinto Quinn Reyes Sousa Webb'.split(
    ' '
  );
const AGENTS = FIRST_NAMES.length * LAST_NAMES.length;

/** Six sites, thirty teams, four hundred people; the same for a seed whatever the scale. */
export function organisationOf(seed: number): Organisation {
  const chance = chanceOf(seed, 'organisation');
  const names = agentNames();
  const sites = PLANS.map((plan, site): Site => {
    const teams = plan.teams.map((name, index): Team => {
      const isSmall = name === smallTeam.team;
      const own = names(isSmall ? smallTeam.agents : undefined, name === gamer.team);
      const agents = own.map((agent) => ({
        name: agent,
        skill: 0.15 * chance.normal(),
        pace: Math.exp(0.1 * chance.normal()),
      }));
      const weight = isSmall ? smallTeam.weight : Math.exp(0.1 * chance.normal());
      return { name, index: site * 5 + index, site, weight, skill: 0.1 * chance.normal(), agents };
    });
    const { name, skill, waiting, asks } = plan;
    return { name, index: site, skill, waiting, asks, teams };
  });
  return {
    sites,
    teams: sites.flatMap(({ teams }) => teams),
    routing: QUEUES.map((queue) =>
      cumulative(PLANS.map(({ hard, easy }) => (queue === simpson.hardQueue ? hard : easy)))
    ),
    homes: cumulative(PLANS.map(({ home }) => home)),
  };
}

/** Hands out every name once: teams get an equal share of them, unless they ask for a number. */
function agentNames(): (count: number | undefined, withGamer: boolean) => string[] {
  const others = Array.from({ length: AGENTS }, (_, index) => nameAt(index)).filter((name) => name !== gamer.agent);
  const shares = PLANS.flatMap(({ teams }) => teams).length - 1;
  const each = (AGENTS - smallTeam.agents) / shares;
  let [full, given] = [0, 0];
  return (count, withGamer) => {
    full += count === undefined ? 1 : 0;
    const until = count ?? Math.round(full * each) - given;
    given += count === undefined ? until : 0;
    return [...(withGamer ? [gamer.agent] : []), ...others.splice(0, until - (withGamer ? 1 : 0))];
  };
}

function nameAt(index: number): string {
  const row = Math.floor(index / FIRST_NAMES.length);
  return `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[(index + row) % LAST_NAMES.length]}`;
}
