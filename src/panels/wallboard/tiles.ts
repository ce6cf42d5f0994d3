import { t } from '@grafana/i18n';
import { durationText } from '../../ui/durations';
import { livePlaceName, clockText } from '../../ui/words/live';
import { RAW } from '../../ui/words/raw';
import type { Figures } from './figures';
import type { Options } from './options';

/** What one tile says, in words and figures. */
export interface Tile {
  key: string;
  name: string;
  number: string;
  /** What the number is, where that does not go without saying. */
  unit: string;
  /** Small text below it, left and right. */
  left: string;
  right: string;
  /** The same at length, for the tile of whoever needs a person first. */
  rows: ReadonlyArray<readonly [left: string, right: string]>;
  isFirst: boolean;
  /** Nobody waits: it can be left out where there are too many. */
  isQuiet: boolean;
}

/** A tile for each place, then those of the whole house. */
export function tilesOf(figures: Figures, options: Options): Tile[] {
  const { places, first } = figures.result;
  const own = places.length > 1 ? [...places.keys()].slice(1) : [0];
  return [
    ...own.map((place) => placeTile(figures, place, place === first)),
    ...(options.showCallBacks ? callBackTiles(figures, own) : []),
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
    left: waitingText(figures, place, waiting),
    right: longestText(figures, place) || freeText(figures, place),
    rows: isFirst ? rowsOf(figures, place, waiting) : [],
    isFirst,
    isQuiet: waiting === 0 && !isFirst,
  };
}

type Shown = Pick<Tile, 'number' | 'unit'>;

/** What those are worth who wait; where nobody knows that, how many they are. */
function mainNumber(figures: Figures, place: number, waiting: number | null): Shown {
  const value = figures.valueAt(place, 'value_waiting', 'now');
  if (value !== null && waiting !== 0) {
    return {
      number: figures.write('value_waiting', 'now')(value),
      unit: t('wall.of-customers', 'of customers waiting'),
    };
  }
  return {
    number: figures.write('waiting', 'now')(waiting),
    unit: waiting === null ? t('wall.not-known', 'not known') : waiting === 0 ? '' : t('wall.waiting-unit', 'waiting'),
  };
}

function overdueNumber(figures: Figures, place: number): Shown {
  return {
    number: figures.write('call_backs_overdue', 'now')(figures.valueAt(place, 'call_backs_overdue', 'now')),
    unit: t('wall.overdue', 'call-backs overdue'),
  };
}

function waitingText(figures: Figures, place: number, waiting: number | null): string {
  if (waiting === null || waiting === 0) {
    return waiting === 0 ? t('wall.nobody', 'nobody waiting') : '';
  }
  const unknown = unknownAt(figures, place, waiting);
  const number = figures.write('waiting', 'now')(waiting);
  return unknown > 0
    ? t('wall.waiting-unknown', '{{number}} waiting, {{unknown}} not known', { number, unknown, ...RAW })
    : t('wall.waiting', '{{number}} waiting', { number, ...RAW });
}

/** How many of those who wait were not recognised. */
function unknownAt(figures: Figures, place: number, waiting: number): number {
  const coverage = figures.at(place, 'value_waiting', 'now')?.coverage;
  return coverage === null || coverage === undefined ? 0 : Math.round(waiting * (1 - coverage));
}

function longestText(figures: Figures, place: number): string {
  const longest = figures.valueAt(place, 'longest_waiting', 'now');
  return longest === null ? '' : t('wall.longest', 'longest {{time}}', { time: durationText(longest), ...RAW });
}

function freeText(figures: Figures, place: number): string {
  const free = figures.valueAt(place, 'agents_free', 'now');
  return free === null ? '' : t('wall.free', '{{number}} free', { number: figures.write('agents_free', 'now')(free) });
}

function rowsOf(figures: Figures, place: number, waiting: number | null): Tile['rows'] {
  return [
    [waitingText(figures, place, waiting), longestText(figures, place)] as const,
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

function usualRow(figures: Figures, place: number): Row {
  const usual = figures.usualAt(place, 'service_level', 'recent');
  return usual === null
    ? ['', '']
    : [t('wall.usual', 'usual at this hour'), figures.write('service_level', 'recent')(usual.value)];
}

/** Promised and due today, and how many of them came when we had said; of the whole house. */
function callBackTiles(figures: Figures, own: readonly number[]): Tile[] {
  const kept = figures.at(0, 'call_back_promise_kept', 'today');
  const next = figures.valueAt(0, 'next_call_back', 'soon');
  if (own[0] === 0 || (kept?.denominator ?? null) === null) {
    return [];
  }
  const zone = figures.result.calendar.zone;
  return [
    {
      key: 'call-backs',
      name: t('wall.call-backs', 'Call-backs'),
      number: String(kept!.numerator ?? 0),
      unit: t('wall.of-due', 'of {{number}}', { number: kept!.denominator }),
      left: t('wall.as-promised', 'made as promised'),
      right:
        next === null
          ? ''
          : t('wall.next', 'next {{time}}', {
              time: clockText(figures.result.at + next * 1000, zone).replace(/:\d\d(?=\D*$)/, ''),
              ...RAW,
            }),
      rows: [],
      isFirst: figures.result.first === 0 && figures.result.places[0].needs[0] === 'call-backs',
      isQuiet: false,
    },
  ];
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
      unit: t('wall.free-unit', 'free'),
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
      unit: '',
      left: t('wall.per-contact', 'a contact, today'),
      right: ours === null ? '' : t('wall.ours', 'ours {{time}}', { time: durationText(Math.round(ours)), ...RAW }),
      rows: [],
      isFirst: false,
      isQuiet: false,
    },
  ];
}
