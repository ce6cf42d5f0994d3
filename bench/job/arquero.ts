import { op, table } from 'arquero';
import type { ColumnTable } from 'arquero';

import { AGENTS } from './generate';
import type { Contacts } from './generate';
import { MEASURES, WEEKS, WINDOW } from './measures';
import type { Answer } from './measures';
import { rollUp } from './roll-up';

const FIRST_MONDAY = Date.UTC(2025, 11, 29) / 1000;
const WEEK = 7 * 86_400;

/** The contacts as an arquero table of the same typed columns that the hand-written loop reads. */
export function arqueroTable(contacts: Contacts): ColumnTable {
  const { length: _, ...columns } = contacts;
  return table(columns as unknown as Record<string, ArrayLike<number>>) as unknown as ColumnTable;
}

/** The job in arquero's verbs: one roll-up of all rows, and one of the rows that sequences are about. */
export function viaArquero(contacts: ColumnTable, { looking }: { looking: boolean }): Answer {
  const timed = contacts
    .params({ monday: FIRST_MONDAY, length: WEEK })
    .derive({ week: (d: Row, $: Params) => op.floor((d.start - $.monday) / $.length) });
  const finest = MEASURES.map(() => new Float64Array(AGENTS * WEEKS));
  lay(plain(timed), finest);
  if (looking) {
    lay(looked(timed), finest);
    lay(followed(timed), finest);
  }
  return rollUp(finest);
}

type Row = Record<string, number>;
type Params = Record<string, number>;

function plain(contacts: ColumnTable): ColumnTable {
  return contacts.groupby('agent', 'week').rollup({
    handle_sum: (d: Row) => op.sum(d.handled * d.handle),
    offered: (d: Row) => op.sum(d.offered),
    handled: (d: Row) => op.sum(d.handled),
    handle_known: (d: Row) => op.sum(d.handled),
    in_time: (d: Row) => op.sum(d.offered && d.handled && d.wait <= 20 ? 1 : 0),
    waited: (d: Row) => op.sum(d.offered && (d.handled || d.abandoned) ? 1 : 0),
    abandoned: (d: Row) => op.sum(d.offered && d.abandoned ? 1 : 0),
    transferred: (d: Row) => op.sum(d.handled && d.transferred ? 1 : 0),
    top_box: (d: Row) => op.sum(d.satisfaction >= 5 ? 1 : 0),
    answered: (d: Row) => op.sum(d.satisfaction > 0 ? 1 : 0),
    answered_handled: (d: Row) => op.sum(d.handled && d.satisfaction > 0 ? 1 : 0),
  });
}

function looked(contacts: ColumnTable): ColumnTable {
  const starts = contacts.rollup({ first: (d: Row) => op.min(d.start), last: (d: Row) => op.max(d.start) });
  return contacts
    .filter((d: Row) => d.offered && d.customer >= 0)
    .groupby('customer')
    .orderby('start')
    .derive({ before: (d: Row) => op.lag(d.end, 1, -1e12), after: (d: Row) => op.lead(d.start, 1, 1e12) })
    .unorder()
    .params({ window: WINDOW, early: starts.get('first', 0) + WINDOW, late: starts.get('last', 0) - WINDOW })
    .groupby('agent', 'week')
    .rollup({
      repeats: (d: Row, $: Params) => op.sum(d.start >= $.early && d.start - d.before <= $.window ? 1 : 0),
      repeat_base: (d: Row, $: Params) => op.sum(d.start >= $.early ? 1 : 0),
      resolved: (d: Row, $: Params) => op.sum(d.handled && d.end <= $.late && d.after - d.end > $.window ? 1 : 0),
      resolution_base: (d: Row, $: Params) => op.sum(d.handled && d.end <= $.late ? 1 : 0),
      known_offered: () => op.count(),
      known_handled: (d: Row) => op.sum(d.handled),
    });
}

/** What the coverage of the sequences is measured against. */
function followed(contacts: ColumnTable): ColumnTable {
  return contacts
    .groupby('agent', 'week')
    .rollup({ offered_handled: (d: Row) => op.sum(d.offered && d.handled ? 1 : 0) });
}

function lay(rolled: ColumnTable, finest: readonly Float64Array[]): void {
  const agents = rolled.array('agent') as ArrayLike<number>;
  const weeks = rolled.array('week') as ArrayLike<number>;
  const names = rolled.columnNames();
  MEASURES.forEach((measure, index) => {
    if (names.includes(measure)) {
      const values = rolled.array(measure) as ArrayLike<number>;
      for (let row = 0; row < agents.length; row += 1) {
        finest[index][agents[row] * WEEKS + weeks[row]] = values[row];
      }
    }
  });
}
