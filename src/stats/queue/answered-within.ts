/** A line of customers before some agents who all can take any of them. */
export interface Line {
  /** Customers who come, a second. */
  arrivals: number;
  /** Mean time that one takes an agent, seconds. */
  handle: number;
  /** Agents at work, a whole number. */
  agents: number;
  /** Mean time that a customer would wait, seconds; null: for ever. */
  patience: number | null;
}

/** Customers waiting are followed until more of them are so unlikely. */
const NEGLIGIBLE = 1e-12;

/**
 * Share of customers who are answered within so many seconds, 0 to 1; null where nobody comes. 0 where nobody works, or where customers
 * would wait for ever and come faster than they can be served.
 * Assumes: 1) customers come at random at a constant rate; 2) handling times and patience are exponential, alike for all; 3) one line,
 * first come first served, every agent takes everybody; 4) the line has settled.
 * Source: Erlang 1917, Elektroteknikeren 13, pp. 5-13 (who waits for ever); Palm 1957, Tele 1, pp. 1-107, and Garnett, Mandelbaum &
 * Reiman 2002, Manuf. Serv. Oper. Manag. 4, pp. 208-227 (who gives up). With k waiting ahead, exp(-wait / patience) of a line that gives
 * up is a product of Beta(1) steps, so Beta(agents x patience / handle, k + 1): the share answered in time is an incomplete beta function.
 * @example answeredWithin({ arrivals: 200 / 3600, handle: 180, agents: 14, patience: null }, 20); // => 0.888
 */
export function answeredWithin({ arrivals, handle, agents, patience }: Line, seconds: number): number | null {
  if (!(arrivals > 0)) {
    return null;
  }
  if (agents < 1) {
    return 0;
  }
  const load = arrivals * handle;
  const busy = allBusy(load, agents);
  return patience === null
    ? ofEndless({ load, handle, agents, busy }, seconds)
    : ofImpatient({ load, agents, busy, staying: patience / handle }, seconds / patience);
}

/**
 * Share of time in which all agents are busy where nobody waits (Erlang's loss formula), 0 to 1.
 * @example allBusy(4.461, 10); // => 0.01
 */
export function allBusy(load: number, agents: number): number {
  let busy = 1;
  for (let agent = 1; agent <= agents; agent += 1) {
    busy = (load * busy) / (agent + load * busy);
  }
  return busy;
}

interface Loaded {
  /** Agents who would be busy all the time, were there enough. */
  load: number;
  agents: number;
  busy: number;
}

function ofEndless({ load, handle, agents, busy }: Loaded & { handle: number }, seconds: number): number {
  if (load >= agents) {
    return 0;
  }
  const waits = (agents * busy) / (agents - load * (1 - busy));
  return 1 - waits * Math.exp((-(agents - load) * seconds) / handle);
}

/** `staying`: patience in handling times; `limit`: what counts as in time, in patiences. */
function ofImpatient({ load, agents, busy, staying }: Loaded & { staying: number }, limit: number): number {
  const shape = agents * staying;
  const late = Math.exp(-limit);
  // How likely one with k ahead waits longer than the limit (incomplete beta function), and what the next k adds to it.
  let tooLate = late ** (shape + 1);
  let more = tooLate * (1 - late) * (shape + 1);
  let [weight, weights, answered] = [1, 1, 0];
  for (let ahead = 0; weight > NEGLIGIBLE || load > agents + ahead / staying; ahead += 1) {
    answered += weight * (shape / (shape + ahead + 1)) * (1 - Math.min(1, tooLate));
    tooLate += more;
    more *= ((1 - late) * (shape + ahead + 2)) / (ahead + 2);
    weight *= load / (agents + (ahead + 1) / staying);
    weights += weight;
  }
  return (1 - busy + busy * answered) / (1 - busy + busy * weights);
}
