import { dateTimeParse } from '@grafana/data';
import { catalog } from '../../catalog';
import { annotationOf, type Annotation } from '../../model';

export const KINDS = ['coaching', 'root cause', 'deliberate act'] as const;
export type Kind = (typeof KINDS)[number];

/** An action that is being written down. */
export interface Draft {
  note: string;
  kind: Kind;
  /** Name of the metric; empty while none is chosen. */
  metric: string;
  /** By level of the chain; a level that is missing: all of it. */
  place: Readonly<Record<string, string>>;
  owner: string;
  isDone: boolean;
  /** Such as 2026-11-26, in the reader's zone. */
  day: string;
}

/** Levels at which a place may be named. What is noted may be read by everybody: no people. */
export const LEVELS: readonly string[] = catalog.chains.organisation.levels.filter(
  (level) => !catalog.dimensions[level].person
);

/** The draft that a link from a figure asks for. */
export function draftFrom(asked: URLSearchParams, { owner, day }: Pick<Draft, 'owner' | 'day'>): Draft {
  return {
    ...{ note: '', kind: 'coaching', metric: asked.get('metric') ?? '', owner, isDone: true, day },
    place: Object.fromEntries(LEVELS.flatMap((level) => (asked.get(level) ? [[level, asked.get(level)!]] : []))),
  };
}

/** Does the link name somebody? */
export const namesPerson = (asked: URLSearchParams): boolean =>
  Object.values(catalog.dimensions).some(({ name, person }) => person && asked.has(name));

/** What will be written; null while the draft lacks something. Noon keeps the day the same in neighbouring zones. */
export function annotationFrom({ note, kind, metric, place, owner, isDone, day }: Draft): Annotation | null {
  const time = dateTimeParse(`${day} 12:00:00`).valueOf();
  if (note.trim() === '' || metric === '' || !Number.isFinite(time)) {
    return null;
  }
  const when = isDone ? { done: time, due: null } : { done: null, due: time };
  return annotationOf({ note: note.trim(), kind, metric, place, owner: owner.trim() || null, ...when });
}
