import type { Advice, LiveNeed } from '../../model';
import { untilServed } from '../../stats';

import { placeToHelp } from './attention';
import type { Picture } from './picture';

/** Who moves should end the wait within so many seconds. */
const SOON = 600;
/** Places keep as many people free as a tenth of those who are busy there, and one at least. */
const RESERVE = 0.1;

/** What would help most where somebody is needed. */
export function adviceFor(picture: Picture, short: number, need: LiveNeed, promise: number): Advice {
  if (need === 'call-backs') {
    return { kind: 'call', to: short, calls: picture.valueAt(short, 'call_backs_overdue', 'now') ?? 0 };
  }
  const place = short === 0 ? placeToHelp(picture) : short;
  const waiting = picture.valueAt(place, 'waiting', 'now') ?? 0;
  return (
    take(picture, place) ??
    move(picture, place, promise) ??
    comeBack(picture, place, waiting) ?? { kind: 'offer', to: place, waiting }
  );
}

/** People who are free there; of all of them, where nobody knows which queue they work in. */
function take(picture: Picture, place: number): Advice | null {
  const here = picture.isSplit('agents_free', 'now') ? place : 0;
  const free = picture.valueAt(here, 'agents_free', 'now') ?? 0;
  return free > 0 ? { kind: 'take', to: place, free } : null;
}

/** People from where most are free and nobody waits. */
function move(picture: Picture, to: number, promise: number): Advice | null {
  if (!picture.isSplit('agents_free', 'now') || to === 0) {
    return null;
  }
  const [from, spare] = mostSpare(picture, to);
  const people = Math.min(spare, wanted(picture, to));
  return people < 1 ? null : { kind: 'move', from, to, people, minutes: minutesWith(picture, to, { people, promise }) };
}

function mostSpare(picture: Picture, to: number): [place: number, people: number] {
  const spare = picture.places.map((_, place) => (place === 0 || place === to ? 0 : spareAt(picture, place)));
  const most = Math.max(...spare);
  return [spare.indexOf(most), most];
}

function spareAt(picture: Picture, place: number): number {
  const free = picture.valueAt(place, 'agents_free', 'now') ?? 0;
  const busy = picture.valueAt(place, 'agents_busy', 'now') ?? 0;
  const waiting = picture.valueAt(place, 'waiting', 'now') ?? 0;
  return waiting > 0 ? 0 : Math.max(0, free - Math.max(1, Math.ceil(busy * RESERVE)));
}

/** So many people answer, within ten minutes, those who wait now. */
function wanted(picture: Picture, place: number): number {
  const handle = handleTime(picture, place);
  const waiting = picture.valueAt(place, 'waiting', 'now') ?? 0;
  return handle === null ? 1 : Math.max(1, Math.ceil((waiting * handle) / SOON));
}

/** Where a place has none to date, the whole's. */
function handleTime(picture: Picture, place: number): number | null {
  return picture.valueAt(place, 'handle_time', 'today') ?? picture.valueAt(0, 'handle_time', 'today');
}

function minutesWith(
  picture: Picture,
  place: number,
  { people, promise }: { people: number; promise: number }
): number | null {
  const recent = picture.valueAt(place, 'contacts', 'recent');
  const handle = handleTime(picture, place);
  const busy = picture.valueAt(place, 'agents_busy', 'now');
  const waiting = picture.valueAt(place, 'waiting', 'now');
  if (recent === null || handle === null || busy === null || waiting === null) {
    return null;
  }
  const seconds = untilServed({
    waiting,
    arrivals: recent / 1800,
    servers: busy + people,
    service: handle,
    within: promise,
  });
  return seconds === null ? null : Math.ceil(seconds / 60);
}

/** Where many are away, some may be able to come back. */
function comeBack(picture: Picture, place: number, waiting: number): Advice | null {
  const here = picture.isSplit('agents_away', 'now') ? place : 0;
  const away = picture.valueAt(here, 'agents_away', 'now') ?? 0;
  return away > 0 && waiting > 0 ? { kind: 'return', to: place, away } : null;
}
