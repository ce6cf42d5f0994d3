import type { Material, Needs } from '../../formula';
import type { Action, FollowedAction, NoEffect } from '../../model';
import { Tracks } from '../signals/tracks';

import { effectOf } from './effect';
import type { Followed } from './effect';

/** Actions with what became of their metrics; `edges` are those of days, `persons`: levels from which on an action is about one person. */
export function followedActions(
  actions: readonly Action[],
  needs: Needs,
  { material, firstPerson }: { material: Material; firstPerson: number }
): FollowedAction[] {
  const tracks = new Tracks(needs, material);
  const acts = actions.filter(({ done }) => done !== null);
  const followed: Followed = { needs, tracks, edges: material.edges.now, acts };
  return actions.map((action) => {
    const effect = outcomeOf(action, followed, firstPerson);
    return typeof effect === 'string'
      ? { ...action, effect: null, silence: effect }
      : { ...action, effect, silence: null };
  });
}

function outcomeOf(action: Action, followed: Followed, firstPerson: number): ReturnType<typeof effectOf> {
  const metric = followed.needs.metrics.findIndex(({ info }) => info.metric === action.metric);
  const silence = silenceOf(action, metric, firstPerson);
  if (silence !== null) {
    return silence;
  }
  return followed.tracks.canTell(metric) ? effectOf(action, metric, followed) : 'no metric';
}

function silenceOf({ done, path }: Action, metric: number, firstPerson: number): NoEffect | null {
  if (done === null) {
    return 'not done';
  }
  if (metric < 0) {
    return 'no metric';
  }
  return path.slice(firstPerson).some((name) => name !== null) ? 'person' : null;
}

/** Without figures: nothing was done yet, or nothing that can be followed. */
export function unfollowed(actions: readonly Action[]): FollowedAction[] {
  return actions.map((action) => ({
    ...action,
    effect: null,
    silence: action.done === null ? 'not done' : 'no metric',
  }));
}
