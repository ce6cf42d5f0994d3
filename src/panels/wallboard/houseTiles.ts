import { t } from '@grafana/i18n';
import { durationText } from '../../ui/durations';
import { clockText } from '../../ui/words/live';
import { RAW } from '../../ui/words/raw';
import type { Figures } from './figures';
import type { Options } from './options';
import type { Tile } from './tile';
import { overdueNumber, usually } from './wording';

/** Tiles of the whole house, after those of its places. */
export function houseTiles(figures: Figures, options: Options): Tile[] {
  return [
    ...(options.showCallBacks ? [...callBackTiles(figures), ...announcedTiles(figures)] : []),
    ...(options.showPeople ? peopleTiles(figures) : []),
    ...(options.showEffort ? effortTiles(figures) : []),
  ];
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
  const usual = usually(figures, 0, 'call_back_promise_kept', 'today');
  const shown = isFirst ? overdueNumber(figures, 0) : { number: String(kept.numerator ?? 0), beside: due, below: '' };
  return [
    {
      key: 'call-backs',
      name: isFirst ? t('wall.call-backs', 'Call-backs') : t('wall.call-backs-kept', 'Call-backs kept'),
      ...shown,
      ...{ left: usual || made, right: next, brief: isFirst ? made : due },
      rows: isFirst ? [[`${kept.numerator ?? 0} ${due} ${made}`, usual]] : [],
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

/** Waits that were announced today, and how many came true; of the whole house. */
function announcedTiles(figures: Figures): Tile[] {
  const kept = figures.at(0, 'wait_announcement_accuracy', 'today');
  if (!kept?.denominator || kept.value === null) {
    return [];
  }
  const beside = t('wall.about-right', 'about right');
  const told = t('wall.told', '{{number}} were told', { number: kept.denominator });
  const usual = usually(figures, 0, 'wait_announcement_accuracy', 'today');
  return [
    {
      key: 'announced',
      name: t('wall.announced', 'Announced waits'),
      number: figures.write('wait_announcement_accuracy', 'today')(kept.value),
      ...{ beside, below: '', brief: beside },
      ...(usual ? { left: usual, right: told } : { left: told, right: '' }),
      ...{ rows: [], isFirst: false, isQuiet: false },
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
