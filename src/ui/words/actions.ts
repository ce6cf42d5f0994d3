import { t } from '@grafana/i18n';
import type { ActionsResult, Effect, FollowedAction, NoEffect } from '../../model';
import { amountText } from '../amounts';
import { countText } from '../counts';
import type { Saying } from '../SayingList';
import { type Reader, type Write, writerOf } from '../values';
import { dayText } from './periods';
import { RAW } from './raw';

/** What was decided, by whom and when, and what became of it. `now`: when this is read. */
export function actionSaying(
  result: ActionsResult,
  action: FollowedAction,
  { reader, now }: { reader: Reader; now: number }
): Saying {
  const { effect, silence } = action;
  return {
    title: actionTitle(result, action),
    aside: actionAside(result, action, now),
    text: effect
      ? effectSentence(result, effect, writerOf(result.metrics[effect.metric].unit, reader, 'more'))
      : noEffectSentence(result, silence!),
  };
}

/** What it is and where: "coaching, Wawel". */
function actionTitle({ whole }: ActionsResult, { kind, note, path }: FollowedAction): string {
  const place = path.filter((name) => name !== null).at(-1) ?? whole;
  return [note ?? kind ?? t('action.unnamed', 'An action without a note'), place].join(', ');
}

/** Who sees to it, and when it was done or is due. */
function actionAside({ calendar }: ActionsResult, { owner, due, done }: FollowedAction, now: number): string {
  const day = (at: number) => dayText(at, calendar.zone);
  const when =
    done !== null
      ? t('action.done', 'done {{day}}', { day: day(done), ...RAW })
      : due === null
        ? t('action.open', 'not done')
        : due < now
          ? t('action.overdue', 'overdue since {{day}}', { day: day(due), ...RAW })
          : t('action.due', 'due {{day}}', { day: day(due), ...RAW });
  return [owner, when].filter(Boolean).join(', ');
}

/** The figure before and after, beside the peers' own. */
function effectSentence({ metrics, currency }: ActionsResult, effect: Effect, write: Write): string {
  const { own, peers, change, days } = effect;
  const { title, unit } = metrics[effect.metric];
  const values = {
    ...{
      title,
      before: write(own.before.value),
      now: write(own.now.value),
      n: countText(own.before.n),
      m: countText(own.now.n),
    },
    ...{ peersBefore: write(peers.before.value), peersNow: write(peers.now.value) },
    ...{
      change: amountText(change.value, unit, currency),
      low: amountText(change.low, unit, currency),
      high: amountText(change.high, unit, currency),
    },
    ...{ daysBefore: days.before, daysAfter: days.after },
    ...RAW,
  };
  return change.low <= 0 && change.high >= 0
    ? t(
        'action.still',
        '{{title}}: {{before}} before, {{now}} after ({{n}} and {{m}} counted, {{daysBefore}} and {{daysAfter}} days); peers {{peersBefore}} and {{peersNow}}. No real change beside them: {{low}} to {{high}}.',
        values
      )
    : t(
        'action.moved',
        '{{title}}: {{before}} before, <b>{{now}}</b> after ({{n}} and {{m}} counted, {{daysBefore}} and {{daysAfter}} days); peers {{peersBefore}} and {{peersNow}}. Beside them {{change}} ({{low}} to {{high}}): associated with it, not shown to be caused by it.',
        values
      );
}

/** Why there is no before and after; empty while it is not done. */
function noEffectSentence({ leastDays }: ActionsResult, silence: NoEffect): string {
  const says: Record<NoEffect, () => string> = {
    'not done': () => '',
    'no metric': () =>
      t('action.no-metric', 'It names no metric that can be followed: only ratios of sums have peers.'),
    'no place': () => t('action.no-place', 'The data hold no such place.'),
    'no peers': () => t('action.no-peers', 'There are no peers to hold it against.'),
    'few units': () => t('action.few-units', 'Too few units to tell how far they drift apart by themselves.'),
    person: () => t('action.person', 'It is about one person: no figures are shown.'),
    'few days before': () =>
      t('action.few-before', 'Under {{number}} days with figures before it: nothing can be said.', {
        number: leastDays,
      }),
    'few days after': () =>
      t('action.few-after', 'Under {{number}} days with figures after it: nothing can be said yet.', {
        number: leastDays,
      }),
    'few rows': () => t('action.few-rows', 'Too little was counted on one side of it.'),
  };
  return says[silence]();
}
