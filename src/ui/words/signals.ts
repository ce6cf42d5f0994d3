import { t } from '@grafana/i18n';
import type { FoundSignal, LookedSignal, SignalEvidence, SignalsResult } from '../../model';
import { sizeText } from '../amounts';
import { countText } from '../counts';
import type { Write } from '../values';
import { dayText, fullDayText } from './periods';
import { levelPlural } from './places';
import { RAW } from './raw';
import { midSentence } from './titles';

/** How a signal is spoken of, from the catalogue's own title where we have no words for it. Never what somebody did. */
const titlesByName = (): Record<string, () => string> => ({
  shorter_but_repeated: () => t('signal.shorter-but-repeated', 'Contacts got shorter, and more customers came back'),
  shorter_not_cheaper: () => t('signal.shorter-not-cheaper', 'Contacts got shorter, and nothing was saved'),
  more_short_contacts: () => t('signal.more-short', 'More conversations were over within seconds'),
  more_transfers: () => t('signal.more-transfers', 'More customers were passed on'),
  coded_not_measured: () => t('signal.coded', 'More was coded as resolved, and no more of it stayed so'),
  answers_at_the_line: () => t('signal.at-the-line', 'Answers pile up just inside the threshold'),
  wrap_up_moved_away: () => t('signal.wrap-up', 'Wrap-up fell, and more time was spent not ready'),
  fewer_survey_offers: () => t('signal.offers', 'Fewer customers were asked how it was'),
});

export const signalTitle = ({ looked }: Pick<SignalsResult, 'looked'>, { signal }: FoundSignal): string =>
  signalName(looked[signal]);

/** The same of what was looked for, found or not. */
export const signalName = ({ name, title }: Pick<LookedSignal, 'name' | 'title'>): string =>
  titlesByName()[name]?.() ?? title;

/** "Kelvin, Glasgow": the unit first, then what it belongs to. */
export const unitText = ({ path }: FoundSignal): string => [...path].reverse().join(', ');

/** Since when: "since 27 Jul, 17 weeks"; the whole stretch where there is nothing to date. */
export function sinceText({ period, calendar }: SignalsResult, { since }: FoundSignal): string {
  if (since === null) {
    return t('signal.all-along', 'all along');
  }
  const count = Math.round((period.to - since) / (7 * 86_400_000));
  return t('signal.since', '', {
    day: dayText(since, calendar.zone),
    count,
    defaultValue_one: 'since {{day}}, {{count}} week',
    defaultValue_other: 'since {{day}}, {{count}} weeks',
    ...RAW,
  });
}

/** One figure of a signal: what it was, what it is, what the peers did, and what is left of it beside them. */
export function evidenceSentence(result: SignalsResult, seen: SignalEvidence, write: Write): string {
  const { title } = result.metrics[seen.metric];
  const { before, now, peers, change } = seen;
  if (before === null || peers === null) {
    return t('signal.above', '{{title}}: <b>{{now}}</b> of {{n}}, by {{low}} to {{high}} above what it is by itself.', {
      ...{ title, now: write(now.value), n: countText(now.n), ...sizesOf(result, seen) },
      ...RAW,
    });
  }
  const values = {
    ...{ title, before: write(before.value), now: write(now.value), n: countText(before.n), m: countText(now.n) },
    ...{ peersBefore: write(peers.before.value), peersNow: write(peers.now.value) },
    ...sizesOf(result, seen),
    ...RAW,
  };
  return change.value < 0
    ? t(
        'signal.fell',
        '{{title}} fell from {{before}} to <b>{{now}}</b> ({{n}} and {{m}} counted); peers {{peersBefore}} and {{peersNow}}. Beside them it is {{low}} to {{high}} less.',
        values
      )
    : t(
        'signal.rose',
        '{{title}} rose from {{before}} to <b>{{now}}</b> ({{n}} and {{m}} counted); peers {{peersBefore}} and {{peersNow}}. Beside them it is {{low}} to {{high}} more.',
        values
      );
}

/** Did the figure in which a true gain would show move too? Empty where there is none. */
export function truthSentence(result: SignalsResult, { truth }: FoundSignal, write: Write): string {
  if (truth === null || truth.before === null) {
    return '';
  }
  const { change, before, now } = truth;
  const values = {
    title: midSentence(result.metrics[truth.metric].title),
    ...{ before: write(before.value), now: write(now.value) },
    ...RAW,
  };
  if (change.low <= 0 && change.high >= 0) {
    return t(
      'signal.truth-still',
      'Test of truth: {{title}} did not measurably change ({{before}}, now {{now}}).',
      values
    );
  }
  return change.value < 0
    ? t('signal.truth-fell', 'Test of truth: {{title}} fell from {{before}} to {{now}}.', values)
    : t('signal.truth-rose', 'Test of truth: {{title}} rose from {{before}} to {{now}}.', values);
}

/** How often chance alone would put something on this list. */
export function alarmsSentence({ alarms, looked }: SignalsResult): string {
  const signals = looked.filter(({ units }) => units > 0).length;
  return t('signal.alarms', '', {
    ...{ count: signals, number: alarms.perQuarter, units: alarms.units },
    defaultValue_one:
      'Signals are no verdicts. On this board chance alone puts at most {{number}} there in a quarter: {{units}} units, {{count}} signal, looked at once a week.',
    defaultValue_other:
      'Signals are no verdicts. On this board chance alone puts at most {{number}} there in a quarter: {{units}} units, {{count}} signals, looked at once a week.',
  });
}

/** Where nothing was found. */
export const nothingTitle = (): string => t('signal.quiet', 'Nothing stands out');

/** What was looked through, where nothing was found. */
export function nothingSentence({ alarms, period, calendar, dimensions }: SignalsResult): string {
  if (alarms.tests === 0) {
    return t(
      'signal.cannot',
      'Nothing could be looked for: too few {{units}} with enough contacts to tell what is usual.',
      { units: unitsOf(dimensions), ...RAW }
    );
  }
  return t('signal.nothing', 'Nothing that began since {{day}} stands out today beside its own past and its peers.', {
    day: fullDayText(period.from, calendar.zone),
    ...RAW,
  });
}

/** How many of them, for a small box and a screen reader. */
export function countSentence({ found }: SignalsResult): string {
  return t('signal.count', '', {
    count: found.length,
    defaultValue_one: '{{count}} signal worth a look',
    defaultValue_other: '{{count}} signals worth a look',
  });
}

const unitsOf = (dimensions: SignalsResult['dimensions']): string => {
  const level = dimensions[dimensions.length - 1];
  return (level && levelPlural(level)) ?? t('ranks.units', 'units');
};

/** The nearer end first, both without a sign. */
function sizesOf(
  { metrics, currency }: SignalsResult,
  { metric, change }: SignalEvidence
): { low: string; high: string } {
  const [near, far] = [change.low, change.high].sort((left, right) => Math.abs(left) - Math.abs(right));
  const { unit } = metrics[metric];
  return { low: sizeText(Math.abs(near), unit, currency), high: sizeText(Math.abs(far), unit, currency) };
}
