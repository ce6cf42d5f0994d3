import { t } from '@grafana/i18n';
import { durationText } from '../../ui/durations';
import { livePlaceName, clockText } from '../../ui/words/live';
import { RAW } from '../../ui/words/raw';
import type { Usual } from '../../model';
import type { Figures } from './figures';
import type { Options } from './options';

/** What one tile says, in words and figures. */
export interface Tile {
  key: string;
  name: string;
  number: string;
  /** What the number is, where that does not go without saying: in a word beside it, and below it in the large tile. */
  beside: string;
  below: string;
  /** Small text at the foot, left and right. */
  left: string;
  right: string;
  /** The same in a row of a list. */
  brief: string;
  /** The same at length, for the tile of whoever needs a person first. */
  rows: ReadonlyArray<readonly [left: string, right: string]>;
  isFirst: boolean;
  /** Nobody waits: it is shown quietly, and can be left out where there are too many. */
  isQuiet: boolean;
}

/** The whole in one tile, for a box that holds no more: whoever needs a person first, else the house. */
export function stampOf(figures: Figures): Tile {
  const { first } = figures.result;
  const tile = placeTile(figures, first ?? 0, first !== null);
  return first === null ? { ...tile, left: t('wall.calm-stamp', 'waiting, all calm') } : tile;
}

/** A tile for each place, then those of the whole house. */
export function tilesOf(figures: Figures, options: Options): Tile[] {
  const { places, first } = figures.result;
  const own = places.length > 1 ? [...places.keys()].slice(1) : [0];
  return [
    ...own.map((place) => placeTile(figures, place, place === first)),
    ...(options.showCallBacks ? callBackTiles(figures) : []),
    ...(options.showPeople ? peopleTiles(figures) : []),
    ...(options.showEffort ? effortTiles(figures) : []),
  ];
}

function placeTile(figures: Figures, place: number, isFirst: boolean): Tile {
  const { result } = figures;
  const [need] = result.places[place].needs;
  const waiting = figures.valueAt(place, 'waiting', 'now');
  const shown = isFirst && need === 'call-backs' ? overdueNumber(figures, place) : mainNumber(figures, place, waiting);
  return {
    key: JSON.stringify(result.places[place].path),
    name: livePlaceName(result, place),
    ...shown,
    left: waitingText(figures, waiting),
    right: longestText(figures, place) || freeText(figures, place),
    brief: longestText(figures, place, inMinutes),
    rows: isFirst ? rowsOf(figures, place, waiting) : [],
    isFirst,
    isQuiet: waiting === 0 && !isFirst,
  };
}

type Shown = Pick<Tile, 'number' | 'beside' | 'below'>;

/** What those are worth who wait; where nobody knows that, how many they are. */
function mainNumber(figures: Figures, place: number, waiting: number | null): Shown {
  const value = figures.valueAt(place, 'value_waiting', 'now');
  if (value === null || waiting === null || waiting === 0) {
    const beside =
      waiting === null ? t('wall.not-known', 'not known') : waiting === 0 ? '' : t('wall.waiting-unit', 'waiting');
    return { number: figures.write('waiting', 'now')(waiting), beside, below: beside };
  }
  const unknown = unknownAt(figures, place, waiting);
  return {
    number: figures.write('value_waiting', 'now')(value),
    ...(unknown > 0
      ? {
          beside: t('wall.and-unknown', '+ {{number}} unknown', { number: unknown }),
          below: t('wall.of-customers-unknown', 'of customers, {{number}} unknown', { number: unknown }),
        }
      : { beside: t('wall.value', 'value'), below: t('wall.of-customers', 'of customers waiting') }),
  };
}

function overdueNumber(figures: Figures, place: number): Shown {
  return {
    number: figures.write('call_backs_overdue', 'now')(figures.valueAt(place, 'call_backs_overdue', 'now')),
    beside: t('wall.overdue-beside', 'overdue'),
    below: t('wall.overdue', 'call-backs overdue'),
  };
}

function waitingText(figures: Figures, waiting: number | null): string {
  return waiting === null
    ? ''
    : waiting === 0
      ? t('wall.nobody', 'nobody waiting')
      : t('wall.waiting', '{{number}} waiting', { number: figures.write('waiting', 'now')(waiting), ...RAW });
}

/** How many of those who wait were not recognised. */
function unknownAt(figures: Figures, place: number, waiting: number): number {
  const coverage = figures.at(place, 'value_waiting', 'now')?.coverage;
  return coverage === null || coverage === undefined ? 0 : Math.round(waiting * (1 - coverage));
}

function longestText(figures: Figures, place: number, rounded = (seconds: number) => seconds): string {
  const longest = figures.valueAt(place, 'longest_waiting', 'now');
  return longest === null
    ? ''
    : t('wall.longest', 'longest {{time}}', { time: durationText(rounded(longest)), ...RAW });
}

const inMinutes = (seconds: number) => (seconds < 60 ? seconds : seconds - (seconds % 60));

function freeText(figures: Figures, place: number): string {
  const free = figures.valueAt(place, 'agents_free', 'now');
  return free === null ? '' : t('wall.free', '{{number}} free', { number: figures.write('agents_free', 'now')(free) });
}

function rowsOf(figures: Figures, place: number, waiting: number | null): Tile['rows'] {
  return [
    [waitingText(figures, waiting), longestText(figures, place)] as const,
    riskRow(figures, place),
    levelRow(figures, place),
    usualRow(figures, place),
  ].filter(([left, right]) => left !== '' && right !== '');
}

type Row = readonly [left: string, right: string];

function riskRow(figures: Figures, place: number): Row {
  const number = figures.valueAt(place, 'waiting_too_long', 'now');
  const risk = figures.valueAt(place, 'value_waiting_too_long', 'now');
  const promise = durationText(figures.result.promise);
  if (!number) {
    return ['', ''];
  }
  return [
    t('wall.too-long', '{{number}} over {{promise}}', { number, promise, ...RAW }),
    risk === null
      ? t('wall.risk-not-known', 'worth not known')
      : t('wall.at-risk', '{{value}} at risk', { value: figures.write('value_waiting_too_long', 'now')(risk), ...RAW }),
  ];
}

function levelRow(figures: Figures, place: number): Row {
  const level = figures.valueAt(place, 'service_level', 'recent');
  return level === null
    ? ['', '']
    : [t('wall.in-time', 'in time, last 30 min'), figures.write('service_level', 'recent')(level)];
}

/** As many as usually wait, and the share usually reached in time, beside what is told of now. */
function usualRow(figures: Figures, place: number): Row {
  const usual = [
    waitingText(figures, wholeUsually(figures.usualAt(place, 'waiting', 'now'))),
    figures.valueAt(place, 'service_level', 'recent') === null ? '' : usualLevel(figures, place),
  ];
  return [t('wall.usual', 'usually'), usual.filter((text) => text !== '').join(', ')];
}

const wholeUsually = (usual: Usual | null): number | null => usual && Math.round(usual.value);

function usualLevel(figures: Figures, place: number): string {
  const usual = figures.usualAt(place, 'service_level', 'recent');
  return usual === null ? '' : figures.write('service_level', 'recent')(usual.value);
}

/** Promised and due today, and how many of them came when we had said; of the whole house. */
function callBackTiles(figures: Figures): Tile[] {
  const kept = figures.at(0, 'call_back_promise_kept', 'today');
  if (!kept?.denominator) {
    return [];
  }
  const { places, first } = figures.result;
  const isFirst = places.length > 1 && first === 0 && places[0].needs[0] === 'call-backs';
  const due = t('wall.of-due', 'of {{number}}', { number: kept.denominator });
  const [made, next] = [t('wall.as-promised', 'as promised'), nextText(figures)];
  const shown = isFirst ? overdueNumber(figures, 0) : { number: String(kept.numerator ?? 0), beside: due, below: '' };
  return [
    {
      key: 'call-backs',
      name: t('wall.call-backs', 'Call-backs'),
      ...shown,
      ...{ left: made, right: next, brief: isFirst ? made : `${made}, ${due}` },
      rows: isFirst ? [[made, `${kept.numerator ?? 0} ${due}`]] : [],
      isFirst,
      isQuiet: false,
    },
  ];
}

function nextText(figures: Figures): string {
  const next = figures.valueAt(0, 'next_call_back', 'soon');
  if (next === null) {
    return '';
  }
  const { at, calendar } = figures.result;
  const time = clockText(at + next * 1000, calendar.zone).replace(/:\d\d(?=\D*$)/, '');
  return t('wall.next', 'next {{time}}', { time, ...RAW });
}

/** Only where people cannot be told place by place. */
function peopleTiles(figures: Figures): Tile[] {
  const [free, busy, away] = ['agents_free', 'agents_busy', 'agents_away'].map((metric) =>
    figures.valueAt(0, metric, 'now')
  );
  if (free === null || (busy ?? 0) + free + (away ?? 0) === 0 || !figures.isOfWhole('agents_free', 'now')) {
    return [];
  }
  return [
    {
      key: 'people',
      name: t('wall.people', 'People'),
      number: String(free),
      beside: t('wall.free-unit', 'free'),
      below: '',
      brief: t('wall.free-unit', 'free'),
      left: t('wall.busy', '{{number}} busy', { number: busy ?? 0 }),
      right: away === null ? '' : t('wall.away', '{{number}} away', { number: away }),
      rows: [],
      isFirst: false,
      isQuiet: false,
    },
  ];
}

/** The time of the customer beside ours: the same call costs thirty minutes on hold, or three and a call-back. */
function effortTiles(figures: Figures): Tile[] {
  const customer = figures.valueAt(0, 'customer_time_per_contact', 'today');
  const ours = figures.valueAt(0, 'handle_time', 'today');
  if (customer === null) {
    return [];
  }
  return [
    {
      key: 'effort',
      name: t('wall.effort', "Customer's time"),
      number: durationText(Math.round(customer)),
      beside: '',
      below: '',
      brief: t('wall.per-contact', 'a contact'),
      left: t('wall.per-contact', 'a contact'),
      right: ours === null ? '' : t('wall.ours', 'ours {{time}}', { time: durationText(Math.round(ours)), ...RAW }),
      rows: [],
      isFirst: false,
      isQuiet: false,
    },
  ];
}

/** In their order; where there are more than can be read, those where nobody waits are left out first, and told of in the last. */
export function shownIn(tiles: readonly Tile[], room: number): readonly Tile[] {
  if (tiles.length <= room) {
    return tiles;
  }
  const kept = new Set([...tiles].sort((one, other) => Number(one.isQuiet) - Number(other.isQuiet)).slice(0, room - 1));
  const left = tiles.filter((tile) => !kept.has(tile));
  return [...tiles.filter((tile) => kept.has(tile)), moreTile(left)];
}

function moreTile(left: readonly Tile[]): Tile {
  const isQuiet = left.every((tile) => tile.isQuiet);
  const text = isQuiet ? t('wall.nobody', 'nobody waiting') : t('wall.too-many', 'not shown');
  return {
    key: 'more',
    name: t('wall.more', '{{number}} more', { number: left.length }),
    ...{ number: isQuiet ? '0' : '', beside: '', below: '', left: text, right: '', brief: text },
    ...{ rows: [], isFirst: false, isQuiet },
  };
}
