import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { ActionsResult, FollowedAction } from '../model';
import { text } from './cellFields';
import { metaOf } from './meta';

/** One row for each action; figures in the unit of its metric, the change against the peers'. */
export function actionsFrame(result: ActionsResult, refId: string): DataFrame {
  const { actions, metrics } = result;
  const title = ({ metric, effect }: FollowedAction) => (effect ? metrics[effect.metric].title : (metric ?? ''));
  const fields = [
    text(actions, 'kind', 'Kind', ({ kind }) => kind ?? ''),
    text(actions, 'note', 'What', ({ note }) => note ?? ''),
    text(actions, 'place', 'Where', ({ path }) => path.filter((name) => name !== null).join(' / ') || result.whole),
    text(actions, 'metric', 'Metric', title),
    text(actions, 'owner', 'Owner', ({ owner }) => owner ?? ''),
    column(actions, 'due', { title: 'Due', type: FieldType.time }, ({ due }) => due),
    column(actions, 'done', { title: 'Done', type: FieldType.time }, ({ done }) => done),
    column(actions, 'before', { title: 'Before' }, ({ effect }) => effect?.own.before.value ?? null),
    column(actions, 'after', { title: 'After' }, ({ effect }) => effect?.own.now.value ?? null),
    column(actions, 'peers before', { title: 'Peers before' }, ({ effect }) => effect?.peers.before.value ?? null),
    column(actions, 'peers after', { title: 'Peers after' }, ({ effect }) => effect?.peers.now.value ?? null),
    column(actions, 'change', { title: 'Change beside peers' }, ({ effect }) => effect?.change.value ?? null),
    column(actions, 'low', { title: 'Change low' }, ({ effect }) => effect?.change.low ?? null),
    column(actions, 'high', { title: 'Change high' }, ({ effect }) => effect?.change.high ?? null),
    text(actions, 'why', 'No before and after', ({ silence }) => silence ?? ''),
  ];
  return { refId, fields, length: actions.length, meta: metaOf(result) };
}

function column(
  actions: readonly FollowedAction[],
  name: string,
  { title, type = FieldType.number }: { title: string; type?: FieldType },
  cell: (action: FollowedAction) => number | null
): Field {
  return { name, type, config: { displayNameFromDS: title }, values: actions.map(cell) };
}
