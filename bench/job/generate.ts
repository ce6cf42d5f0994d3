/** One month of a contact centre, made from a seed: what PERFORMANCE calls the job. Rows are in time order, seconds are whole. */
export interface Contacts {
  length: number;
  /** Seconds since 1970. */
  start: Int32Array;
  end: Int32Array;
  /** -1: not known. Codes in order of first appearance. */
  customer: Int32Array;
  agent: Int32Array;
  channel: Int32Array;
  intent: Int32Array;
  offered: Uint8Array;
  handled: Uint8Array;
  abandoned: Uint8Array;
  transferred: Uint8Array;
  wait: Int32Array;
  /** -1: not handled. */
  handle: Int32Array;
  /** 0: not answered. */
  satisfaction: Int32Array;
}

export const FROM = Date.UTC(2026, 0, 1);
export const TO = Date.UTC(2026, 1, 1);
export const AGENTS = 500;
export const TEAMS = 40;
export const SITES = 6;
export const CHANNELS = ['phone', 'chat', 'e-mail', 'messenger', 'video', 'letter', 'social', 'app'];
const INTENTS = 30;

export function teamOf(agent: number): number {
  return agent % TEAMS;
}

export function siteOf(team: number): number {
  return team % SITES;
}

export function generate(length: number, seed = 1): Contacts {
  const random = randomFrom(seed);
  const contacts = empty(length);
  const names = new Map<number, number>();
  const customers = Math.ceil(length / 3);
  const seconds = (TO - FROM) / 1000;
  for (let row = 0; row < length; row += 1) {
    contacts.start[row] = FROM / 1000 + Math.floor((row * seconds) / length);
    contacts.agent[row] = Math.floor(random() * AGENTS);
    contacts.channel[row] = Math.floor(random() ** 2 * CHANNELS.length);
    contacts.intent[row] = Math.floor(random() ** 2 * INTENTS);
    const person = Math.floor(random() ** 2.5 * customers);
    contacts.customer[row] = random() < 0.03 ? -1 : codeOf(names, person);
    fillFacts(contacts, row, random);
  }
  return contacts;
}

/** A few customers call often: low numbers are drawn more. */
function codeOf(names: Map<number, number>, person: number): number {
  const code = names.get(person) ?? names.size;
  names.set(person, code);
  return code;
}

function fillFacts(contacts: Contacts, row: number, random: () => number): void {
  const offered = random() < 0.9;
  const abandoned = offered && random() < 0.08;
  const handled = !abandoned;
  const wait = offered ? Math.floor(-18 * Math.log(1 - random())) : 0;
  const talk = handled ? 30 + Math.floor(-240 * Math.log(1 - random())) : 0;
  contacts.offered[row] = offered ? 1 : 0;
  contacts.abandoned[row] = abandoned ? 1 : 0;
  contacts.handled[row] = handled ? 1 : 0;
  contacts.transferred[row] = handled && random() < 0.1 ? 1 : 0;
  contacts.wait[row] = wait;
  contacts.handle[row] = handled ? talk + Math.floor(random() * 60) : -1;
  contacts.end[row] = contacts.start[row] + wait + talk;
  contacts.satisfaction[row] = handled && random() < 0.2 ? 1 + Math.floor(random() ** 0.4 * 5) : 0;
}

function empty(length: number): Contacts {
  const ints = () => new Int32Array(length);
  const bytes = () => new Uint8Array(length);
  return {
    length,
    start: ints(),
    end: ints(),
    customer: ints(),
    agent: ints(),
    channel: ints(),
    intent: ints(),
    offered: bytes(),
    handled: bytes(),
    abandoned: bytes(),
    transferred: bytes(),
    wait: ints(),
    handle: ints(),
    satisfaction: ints(),
  };
}

/** Mulberry32: small, good enough for made-up contacts. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
