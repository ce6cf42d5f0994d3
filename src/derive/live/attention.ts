import type { LiveNeed, LivePlace } from '../../model';

import type { Picture } from './picture';

/** So many customers who wait too long are more than an unlucky one. */
const LEAST_WAITING = 3;

/** Why a place needs a person, the worst first. A wall is calm until then. */
export function needsOf(picture: Picture, place: number): LiveNeed[] {
  const waits = (picture.valueAt(place, 'waiting_too_long', 'now') ?? 0) >= LEAST_WAITING;
  const overdue = isOwn(picture, place, 'call_backs_overdue') && picture.valueAt(place, 'call_backs_overdue', 'now')!;
  return [
    ...(waits ? ['waits' as const] : []),
    ...(overdue ? ['call-backs' as const] : []),
    ...(isBelow(picture, place) ? ['level' as const] : []),
  ];
}

/** A figure of the whole is no need of each of its places. */
function isOwn(picture: Picture, place: number, metric: string): boolean {
  return place === 0 || picture.isSplit(metric, 'now');
}

/** Somebody waits, and the last half hour is below what is aimed at, by more than chance (its 95 % interval lies below), and below what is usual where that is known. */
function isBelow(picture: Picture, place: number): boolean {
  const level = picture.at(place, 'service_level', 'recent');
  const target = picture.targetOf('service_level', 'recent');
  const usual = picture.usualAt(place, 'service_level', 'recent');
  return (
    (picture.valueAt(place, 'waiting', 'now') ?? 0) > 0 &&
    level?.value !== null &&
    level?.value !== undefined &&
    level.high !== null &&
    target !== null &&
    !level.small &&
    level.high < target &&
    (usual === null || level.value < usual.low)
  );
}

/**
 * The one place that needs a person most: where customers wait too long, by what they are worth and then by how many they are;
 * then where call-backs are overdue; then where the level fell. The whole only where it is not split.
 */
export function firstOf(picture: Picture, places: readonly LivePlace[]): number | null {
  const candidates = places.length > 1 ? [...places.keys()].slice(1) : [0];
  const needing = candidates.filter((place) => places[place].needs.length > 0);
  const kinds: LiveNeed[] = ['waits', 'call-backs', 'level'];
  for (const kind of kinds) {
    const [first] = needing
      .filter((place) => places[place].needs.includes(kind))
      .sort((left, right) => compare(picture, left, right, kind));
    if (first !== undefined) {
      return first;
    }
  }
  return places[0].needs.length > 0 ? 0 : null;
}

/** Where the whole is short of people: the named place in which the most is at stake of those who wait. The whole where nobody waits in any. */
export function placeToHelp(picture: Picture): number {
  const waitIn = ({ path }: Picture['places'][number], place: number) =>
    place > 0 && !path.includes(null) && (picture.valueAt(place, 'waiting', 'now') ?? 0) > 0;
  const places = [...picture.places.keys()].filter((place) => waitIn(picture.places[place], place));
  return places.sort((left, right) => compare(picture, left, right, 'waits'))[0] ?? 0;
}

const WEIGHED: Readonly<Record<LiveNeed, readonly string[]>> = {
  waits: ['value_waiting_too_long', 'waiting_too_long', 'longest_waiting'],
  'call-backs': ['call_backs_overdue'],
  level: ['waiting'],
};

function compare(picture: Picture, left: number, right: number, kind: LiveNeed): number {
  for (const metric of WEIGHED[kind]) {
    const by = (picture.valueAt(right, metric, 'now') ?? 0) - (picture.valueAt(left, metric, 'now') ?? 0);
    if (by !== 0) {
      return by;
    }
  }
  return left - right;
}
