/**
 * Seconds until whoever is next in line is served within the promise again: the queue as a fluid that flows in and out.
 * Assumes: 1) arrivals and services go on at their present rates; 2) nobody gives up; 3) all servers are busy while anybody waits.
 * Customers do give up, so it is rather too long than too short. null: as many arrive as are served, and the queue never shortens.
 * Source: Newell 1982, Applications of Queueing Theory, 2nd ed., ch. 2 (fluid approximation); Little 1961, Oper. Res. 9, p. 383.
 * @param line waiting now; arrivals a second; servers; mean service and promise in seconds.
 * @example untilServed({ waiting: 24, arrivals: 0.05, servers: 30, service: 300, within: 120 }); // => 240
 */
export function untilServed({ waiting, arrivals, servers, service, within }: Line): number | null {
  const served = servers / service;
  const withinPromise = served * within;
  if (waiting <= withinPromise) {
    return 0;
  }
  return served <= arrivals ? null : (waiting - withinPromise) / (served - arrivals);
}

export interface Line {
  /** Customers. */
  waiting: number;
  /** Customers a second. */
  arrivals: number;
  servers: number;
  /** Seconds of a server for each customer. */
  service: number;
  /** Seconds within which a customer is to be served. */
  within: number;
}
