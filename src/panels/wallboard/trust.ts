import { LoadingState, type PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { LiveResult } from '../../model';
import { durationText } from '../../ui/durations';
import { clockText, freshnessSentence } from '../../ui/words/live';
import { dayText } from '../../ui/words/periods';
import { RAW } from '../../ui/words/raw';

/** Whether what is shown may be taken for the present. */
export interface Trust {
  /** Shown as the past: dimmed, with no accent. */
  isPast: boolean;
  /** What stands in the place of advice; empty where all is well. */
  warning: string;
  /** The clock in the corner. */
  clock: string;
}

interface Seen {
  result: LiveResult;
  data: Pick<PanelData, 'state' | 'errors' | 'request'>;
  /** The present, milliseconds. */
  now: number;
  /** The last answer had nothing in it, so an older one is shown. */
  isOld: boolean;
  staleAfter: number;
}

/** A period that ends so long before the question is not the present, milliseconds. */
const LOOKED_BACK = 300_000;
/** An answer from so long after the present, in seconds, is no rounding: the clock went back. A dashboard's time never does. */
const SET_BACK = 5;
/** Answers that take longer than this are told of, seconds. */
const SLOW = 10;

/** What a wall says of itself: how old it is, that its source is down, slow, partly silent, still, or of another clock. */
export function trustIn(seen: Seen): Trust {
  const { result, now, staleAfter } = seen;
  const age = Math.round((now - result.at) / 1000);
  const clock = clockText(result.at, result.calendar.zone);
  if (isLookedBackAt(seen)) {
    const day = dayText(result.at, result.calendar.zone);
    return {
      isPast: false,
      warning: '',
      clock: t('trust.back', 'looking back: {{day}}, {{clock}}', { day, clock, ...RAW }),
    };
  }
  const isPast = age > staleAfter || age < -SET_BACK;
  return {
    isPast,
    warning: warningOf(seen, { age, clock, isPast }),
    clock: isPast
      ? clock
      : t('trust.fresh', '{{clock}} · {{time}} ago', { clock, time: durationText(Math.max(0, age)), ...RAW }),
  };
}

/** The dashboard's time ended before the question was asked. */
function isLookedBackAt({ result, data: { request } }: Seen): boolean {
  return request !== undefined && request.startTime - result.at > LOOKED_BACK;
}

interface Told {
  age: number;
  clock: string;
  isPast: boolean;
}

function warningOf({ result, data, now, isOld }: Seen, { age, clock, isPast }: Told): string {
  if (age < -SET_BACK) {
    return t(
      'trust.set-back',
      '<b>The clock of this screen was set back by {{time}}</b>: Grafana asks again once it has caught up. Reload the page.',
      { time: durationText(-age), ...RAW }
    );
  }
  const time = durationText(age);
  const failure = failureOf(data);
  if (failure !== null && isOld) {
    return t('trust.failed', '<b>No answer for {{time}}</b>: {{reason}} This is how it was at {{clock}}.', {
      ...{ time, clock, reason: failure },
      ...RAW,
    });
  }
  const asked = askedFor(data, now);
  if (asked !== null && (isPast || asked > SLOW)) {
    return t('trust.slow', '<b>The source is slow</b>: asked {{time}} ago, no answer yet.', {
      time: durationText(asked),
      ...RAW,
    });
  }
  if (isPast) {
    return t(
      'trust.not-asked',
      '<b>This is how it was {{time}} ago.</b> Choose a refresh interval for the dashboard.',
      {
        time,
        ...RAW,
      }
    );
  }
  return freshnessSentence(result.freshness) ?? partlySilent(result);
}

function failureOf({ state, errors }: Seen['data']): string | null {
  if (state !== LoadingState.Error) {
    return null;
  }
  const message = errors?.[0]?.message ?? '';
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

/** Seconds since an answer was asked for that has not come. */
function askedFor({ state, request }: Seen['data'], now: number): number | null {
  const since = request?.startTime;
  return state === LoadingState.Loading && since !== undefined ? Math.max(0, Math.round((now - since) / 1000)) : null;
}

/** Figures that the source did not give, though it gave others. */
function partlySilent({ figures, metrics, places }: LiveResult): string {
  const failed = figures.filter((_, index) => places.some(({ values }) => values[index].silence === 'failed'));
  const titles = [...new Set(failed.map(({ metric }) => metrics[metric].title))];
  return titles.length === 0
    ? ''
    : t('trust.partly', '<b>Not all could be read.</b> Missing: {{titles}}.', { titles: titles.join(', '), ...RAW });
}
