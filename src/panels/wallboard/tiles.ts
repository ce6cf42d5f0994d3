import { t } from '@grafana/i18n';
import { durationText } from '../../ui/durations';
import { livePlaceName } from '../../ui/words/live';
import { RAW } from '../../ui/words/raw';
import type { Figures } from './figures';
import { houseTiles } from './houseTiles';
import type { Options } from './options';
import type { Shown, Tile } from './tile';
import { overdueNumber, usually } from './wording';

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
  return [...own.map((place) => placeTile(figures, place, place === first)), ...houseTiles(figures, options)];
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
    [waitingText(figures, waiting), usually(figures, place, 'waiting', 'now')] as const,
    [longestText(figures, place), usually(figures, place, 'longest_waiting', 'now')] as const,
    riskRow(figures, place),
    shareRow(figures, place, 'service_level', inTimeText),
    shareRow(figures, place, 'abandon_rate', gaveUpText),
  ].filter(([left]) => left !== '');
}

type Row = readonly [left: string, right: string];

function riskRow(figures: Figures, place: number): Row {
  const number = figures.valueAt(place, 'waiting_too_long', 'now');
  const risk = figures.valueAt(place, 'value_waiting_too_long', 'now');
  const promise = durationText(figures.result.promise);
  if (!number) {
    return ['', ''];
  }
  const value = figures.write('value_waiting_too_long', 'now')(risk);
  return risk === null
    ? [t('wall.too-long', '{{number}} over {{promise}}', { number, promise, ...RAW }), '']
    : [t('wall.at-risk', '{{number}} over {{promise}}, {{value}} at risk', { number, promise, value, ...RAW }), ''];
}

/** A share of the last half hour. */
function shareRow(figures: Figures, place: number, metric: string, say: (share: string) => string): Row {
  const share = figures.valueAt(place, metric, 'recent');
  return share === null
    ? ['', '']
    : [say(figures.write(metric, 'recent')(share)), usually(figures, place, metric, 'recent')];
}

const inTimeText = (share: string) => t('wall.in-time', '{{share}} in time', { share, ...RAW });
const gaveUpText = (share: string) => t('wall.gave-up', '{{share}} gave up', { share, ...RAW });

/** Where there is no room to say it at length: how many wait and for how long, without what is usual. */
export function inBrief(tile: Tile): Tile {
  return { ...tile, rows: tile.rows.slice(0, 2).map(([left]) => [left, '']) };
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
