import { t, formatDate } from '@grafana/i18n';
import type { Advice, Freshness, LiveResult } from '../../model';
import { durationText } from '../durations';
import { RAW } from './raw';

/** What a place is called on a wall. */
export function livePlaceName({ places, whole }: Pick<LiveResult, 'places' | 'whole'>, place: number): string {
  const { path } = places[place];
  return path.length === 0 ? whole : path.map((name) => name ?? t('live.not-known', 'not known')).join(' / ');
}

/** What would help most, as a sentence. */
export function adviceSentence(result: LiveResult, advice: Advice): string {
  const name = livePlaceName(result, advice.to);
  const helped = advice.to === 0 ? t('live.who-wait', 'those who wait') : name;
  const SAY: { [Kind in Advice['kind']]: (advice: Extract<Advice, { kind: Kind }>) => string } = {
    take: ({ free }) =>
      t('live.take', '', {
        count: free,
        name: helped,
        defaultValue_one: '<b>Help {{name}}</b> with the {{count}} person who is free.',
        defaultValue_other: '<b>Help {{name}}</b> with the {{count}} people who are free.',
        ...RAW,
      }),
    move: ({ from, people, minutes }) => moveSentence({ name, from: livePlaceName(result, from), people, minutes }),
    call: ({ calls }) =>
      t('live.call', '', {
        count: calls,
        name,
        defaultValue_one: '<b>{{name}}: make the call-back</b> that is overdue.',
        defaultValue_other: '<b>{{name}}: make the {{count}} call-backs</b> that are overdue.',
        ...RAW,
      }),
    return: ({ away }) =>
      t('live.return', '', {
        count: away,
        name: helped,
        defaultValue_one: '<b>Help {{name}}</b>: nobody is free, {{count}} is away. Can they come back?',
        defaultValue_other: '<b>Help {{name}}</b>: nobody is free, {{count}} are away. Can some come back?',
        ...RAW,
      }),
    offer: ({ waiting }) =>
      t('live.offer', '', {
        count: waiting,
        name,
        defaultValue_one: '<b>Offer a call-back in {{name}}</b>: {{count}} waits.',
        defaultValue_other: '<b>Offer call-backs in {{name}}</b>: {{count}} wait.',
        ...RAW,
      }),
  };
  return (SAY[advice.kind] as (advice: Advice) => string)(advice);
}

interface Move {
  name: string;
  from: string;
  people: number;
  minutes: number | null;
}

function moveSentence({ name, from, people, minutes }: Move): string {
  const values = { count: people, name, from, minutes, ...RAW };
  return minutes === null
    ? t('live.move', '', {
        ...values,
        defaultValue_one: '<b>Move {{count}} from {{from}} to {{name}}</b>, and offer call-backs.',
        defaultValue_other: '<b>Move {{count}} from {{from}} to {{name}}</b>, and offer call-backs.',
      })
    : t('live.move-until', '', {
        ...values,
        defaultValue_one:
          '<b>Move {{count}} from {{from}} to {{name}}</b>: back inside the promise in about {{minutes}} minutes.',
        defaultValue_other:
          '<b>Move {{count}} from {{from}} to {{name}}</b>: back inside the promise in about {{minutes}} minutes.',
      });
}

/** What a wall says while nobody is needed; and that nobody can tell a quiet hour from a stopped source yet. */
export function calmSentence({ age, stale, unsure }: Freshness): string {
  return unsure && isOlder(age, stale)
    ? t(
        'live.unsure',
        '<b>Nothing written for {{time}}</b>: there is too little history to say whether that is usual.',
        {
          time: durationText(age),
          ...RAW,
        }
      )
    : t('live.calm', 'Nobody needs help.');
}

/** A moment on the reader's clock, to the second; with the name of the time in the night in which an hour comes twice. */
export function clockText(at: number, zone: string): string {
  const shown = written(at, zone);
  const isTwice = written(at - HOUR, zone) === shown || written(at + HOUR, zone) === shown;
  return isTwice ? written(at, zone, { timeZoneName: 'short' }) : shown;
}

const HOUR = 3_600_000;

const written = (at: number, timeZone: string, more: Intl.DateTimeFormatOptions = {}) =>
  formatDate(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone, ...more });

/** A row of the source dated so far after the present that one of the two clocks must be wrong, in seconds. */
export const CLOCK_SLIP = 30;

/** Why the rows themselves are not to be trusted as the present, or null. */
export function freshnessSentence({ age, stale, unsure }: Freshness): string | null {
  if (age !== null && age < -CLOCK_SLIP) {
    return t(
      'live.ahead',
      "<b>The source's clock is {{time}} ahead of this one</b>: waits look shorter than they are.",
      {
        time: durationText(-age),
        ...RAW,
      }
    );
  }
  return !unsure && isOlder(age, stale)
    ? t('live.still', '<b>The source has written nothing for {{time}}</b>: it has stopped, or this clock is ahead.', {
        time: durationText(age),
        ...RAW,
      })
    : null;
}

function isOlder(age: number | null, stale: number | null): age is number {
  return age !== null && stale !== null && age > stale;
}
