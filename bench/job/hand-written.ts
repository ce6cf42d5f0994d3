import { AGENTS } from './generate';
import type { Contacts } from './generate';
import { MEASURES, WEEKS, WINDOW } from './measures';
import type { Answer } from './measures';
import { rollUp } from './roll-up';

const [OFFERED, HANDLED, ABANDONED, TRANSFERRED, KNOWN, IN_TIME] = [1, 2, 4, 8, 16, 32];
const [ANSWERED, TOP_BOX, REPEAT, RETURNED, AHEAD, BACK] = [64, 128, 256, 512, 1024, 2048];
const FACTS = 4096;
const FIRST_MONDAY = Date.UTC(2025, 11, 29) / 1000;
const WEEK = 7 * 86_400;
/** Seconds further than any two contacts of the month lie apart. */
const FAR = 2 ** 28;

/** What somebody would write for this job alone: facts of a row in one number, patterns counted, measures read off the patterns. */
export function handWritten(contacts: Contacts, { looking } = { looking: true }): Answer {
  const facts = plainFacts(contacts);
  if (looking) {
    look(contacts, facts);
    mature(contacts, facts);
  }
  const cells = cellsOf(contacts);
  return rollUp([sums(contacts, cells), ...counts(facts, cells)]);
}

function plainFacts({
  length,
  offered,
  handled,
  abandoned,
  transferred,
  customer,
  wait,
  satisfaction,
}: Contacts): Uint16Array {
  const facts = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) {
    facts[i] = offered[i] | (handled[i] << 1) | (abandoned[i] << 2) | (transferred[i] << 3);
  }
  for (let i = 0; i < length; i += 1) {
    facts[i] |= ((~customer[i] >>> 31) << 4) | (((wait[i] - 21) >>> 31) << 5);
  }
  for (let i = 0; i < length; i += 1) {
    facts[i] |= ((-satisfaction[i] >>> 31) << 6) | (((4 - satisfaction[i]) >>> 31) << 7);
  }
  return facts;
}

/**
 * Backwards for who came back, forwards for who had been there: one 4-byte cell per customer, nothing to guess for the
 * processor. Unknown customers share a cell of their own, which no measure looks at.
 */
function look({ length, customer, start, end, offered }: Contacts, facts: Uint16Array): void {
  let customers = 0;
  for (let i = 0; i < length; i += 1) {
    customers = customer[i] > customers ? customer[i] : customers;
  }
  const base = start[0] - FAR;
  const next = new Int32Array(customers + 2).fill(2 * FAR);
  for (let i = length - 1; i >= 0; i -= 1) {
    const who = customer[i] + 1;
    const seen = next[who];
    facts[i] |= ((seen - (end[i] - base) - WINDOW - 1) >>> 31) << 9;
    next[who] = seen ^ ((seen ^ (start[i] - base)) & -offered[i]);
  }
  const last = new Int32Array(customers + 2);
  for (let i = 0; i < length; i += 1) {
    const who = customer[i] + 1;
    const seen = last[who];
    facts[i] |= ((start[i] - base - seen - WINDOW - 1) >>> 31) << 8;
    last[who] = seen ^ ((seen ^ (end[i] - base)) & -offered[i]);
  }
}

function mature({ length, start, end }: Contacts, facts: Uint16Array): void {
  const latest = start[length - 1] - WINDOW;
  const earliest = start[0] + WINDOW;
  for (let i = 0; i < length; i += 1) {
    facts[i] |= (((end[i] - latest - 1) >>> 31) << 10) | (((earliest - start[i] - 1) >>> 31) << 11);
  }
}

function cellsOf({ length, start, agent }: Contacts): Int32Array {
  const cells = new Int32Array(length);
  let week = 0;
  let to = FIRST_MONDAY + WEEK;
  for (let i = 0; i < length; i += 1) {
    while (start[i] >= to) {
      week += 1;
      to += WEEK;
    }
    cells[i] = agent[i] * WEEKS + week;
  }
  return cells;
}

function sums({ length, handled, handle }: Contacts, cells: Int32Array): Float64Array {
  const totals = new Float64Array(AGENTS * WEEKS);
  for (let i = 0; i < length; i += 1) {
    totals[cells[i]] += handled[i] * handle[i];
  }
  return totals;
}

/** Conditions of the counted measures, as masks of facts that must be there and must not. */
const MASKS: ReadonlyArray<readonly [all: number, none: number]> = [
  [OFFERED, 0],
  [HANDLED, 0],
  [HANDLED, 0],
  [OFFERED | HANDLED | IN_TIME, 0],
  [OFFERED, 0],
  [OFFERED | ABANDONED, 0],
  [HANDLED | TRANSFERRED, 0],
  [OFFERED | KNOWN | BACK | REPEAT, 0],
  [OFFERED | KNOWN | BACK, 0],
  [OFFERED | KNOWN, 0],
  [OFFERED | HANDLED | KNOWN | AHEAD, RETURNED],
  [OFFERED | HANDLED | KNOWN | AHEAD, 0],
  [OFFERED | HANDLED | KNOWN, 0],
  [OFFERED | HANDLED, 0],
  [TOP_BOX, 0],
  [ANSWERED, 0],
  [HANDLED | ANSWERED, 0],
];

function counts(facts: Uint16Array, cells: Int32Array): Float64Array[] {
  const { numbers, patterns } = patternsOf(facts);
  const found = patterns.length;
  const tallies = new Int32Array(AGENTS * WEEKS * found);
  for (let i = 0; i < facts.length; i += 1) {
    tallies[cells[i] * found + numbers[facts[i]]] += 1;
  }
  const lists = patterns.map((pattern) =>
    Int32Array.from([...MASKS.keys()].filter((index) => fits(pattern, MASKS[index])))
  );
  const measures = MASKS.map(() => new Float64Array(AGENTS * WEEKS));
  const sums = new Int32Array(MASKS.length);
  for (let cell = 0; cell < AGENTS * WEEKS; cell += 1) {
    sums.fill(0);
    for (let pattern = 0; pattern < found; pattern += 1) {
      const tally = tallies[cell * found + pattern];
      const list = lists[pattern];
      for (let index = tally === 0 ? list.length : 0; index < list.length; index += 1) {
        sums[list[index]] += tally;
      }
    }
    measures.forEach((measure, index) => {
      measure[cell] = sums[index];
    });
  }
  return measures;
}

function fits(pattern: number, [all, none]: readonly [number, number]): boolean {
  return (pattern & all) === all && (pattern & none) === 0;
}

/** The patterns that occur, numbered. */
function patternsOf(facts: Uint16Array): { numbers: Int32Array; patterns: number[] } {
  const seen = new Uint8Array(FACTS);
  for (let i = 0; i < facts.length; i += 1) {
    seen[facts[i]] = 1;
  }
  const patterns: number[] = [];
  const numbers = new Int32Array(FACTS);
  seen.forEach((is, pattern) => {
    if (is) {
      numbers[pattern] = patterns.push(pattern) - 1;
    }
  });
  return { numbers, patterns };
}

if (MASKS.length !== MEASURES.length - 1) {
  throw new Error('Each measure but the sum has a mask.');
}
