import type { Action } from './action';
import type { Instant } from './time';

/** What marks an annotation as an action. */
export const ACTION_TAG = 'boardroom-action';

/** An action that the host keeps as an annotation, beside those of the mapped rows. */
export interface NotedAction extends Omit<Action, 'path'> {
  /** By dimension where it was or is to be done; a level that is missing here: all of it. */
  place: Readonly<Record<string, string>>;
}

/** An annotation, as far as it holds an action. */
export interface Annotation {
  id?: number | string;
  time: Instant;
  text: string;
  tags: readonly string[];
}

const KNOWN = ['kind', 'metric', 'owner'] as const;
/** Says that the day of the annotation is the one on which the action is due. */
const DUE = 'due';

/** The annotation that holds an action: its day is the one on which it was done or, while it is not, is due. */
export function annotationOf(action: Omit<NotedAction, 'id'>): Annotation {
  const named = { kind: action.kind, metric: action.metric, owner: action.owner, ...action.place };
  return {
    time: action.done ?? action.due ?? 0,
    text: action.note ?? action.kind ?? '',
    tags: [
      ACTION_TAG,
      ...(action.done === null ? [DUE] : []),
      ...Object.entries(named).flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
    ],
  };
}

/** The action that an annotation holds. Tags that nobody asks for name a place that nobody has: they do no harm. */
export function noted({ id, time, text, tags }: Annotation): NotedAction {
  const named = Object.fromEntries(tags.filter((tag) => tag.includes(':')).map(parted));
  const [kind, metric, owner] = KNOWN.map((name) => named[name] ?? null);
  const isDue = tags.includes(DUE);
  const place = Object.fromEntries(Object.entries(named).filter(([name]) => !KNOWN.some((known) => known === name)));
  return {
    id: id === undefined ? null : `annotation ${id}`,
    ...{ kind, metric, owner, place, note: text || null },
    ...(isDue ? { due: time, done: null } : { due: null, done: time }),
  };
}

/** What changes of an annotation once its action is done; what others wrote into it stays. */
export function finished({ tags }: Annotation, done: Instant): Pick<Annotation, 'time' | 'tags'> {
  return { time: done, tags: tags.filter((tag) => tag !== DUE) };
}

/** The number of the annotation that holds an action; null where a row of the data does. */
export function annotationNumber({ id }: Pick<Action, 'id'>): number | null {
  const [, number] = /^annotation (\d+)$/.exec(id ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

/** Only the first colon parts: a team may have one in its name. */
function parted(tag: string): [name: string, value: string] {
  const at = tag.indexOf(':');
  return [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
}
