import { t } from '@grafana/i18n';
import type { Beside, DriversResult, Interval, MetricInfo } from '../../model';
import type { Ladder } from '../ladder';
import { levelText, type Measure, sizeText } from '../measure';
import { groupsWord } from './places';
import { RAW } from './raw';
import { isDoubtful } from './sure';

/** What a place is held against, inside a sentence. */
export function othersText({ with: others }: Beside): string {
  return others === 'peers' ? t('beside.peers', 'its peers') : t('beside.whole', 'the whole');
}

/** What the two sides of a comparison are called where they stand alone. */
export function sideTitles({ beside }: Pick<DriversResult, 'beside'>): { before: string; now: string } {
  if (!beside) {
    return { before: t('drivers.before', 'Before'), now: t('drivers.now', 'Now') };
  }
  const before = beside.with === 'peers' ? t('beside.peers-alone', 'Its peers') : t('beside.whole-alone', 'The whole');
  return { before, now: beside.value };
}

/** How far a place stands from the others, without a full stop. */
export function standsText(beside: Beside, { moved, now }: Ladder): string {
  const values = {
    ...{ place: beside.value, others: othersText(beside), points: Math.abs(moved).toFixed(1), now: now.toFixed(1) },
    ...RAW,
  };
  return moved < 0
    ? t('beside.below', '{{place}} stands <b>{{points}} points</b> below {{others}}, at <b>{{now}}</b>', values)
    : t('beside.above', '{{place}} stands <b>{{points}} points</b> above {{others}}, at <b>{{now}}</b>', values);
}

/** Where a place and the others differ by no more than days do, or not at all; null where they do. */
export function levelSentence(beside: Beside, ladder: Ladder, movement: Interval | null): string | null {
  const values = {
    ...{
      place: beside.value,
      others: othersText(beside),
      now: ladder.now.toFixed(1),
      before: ladder.before.toFixed(1),
    },
    ...RAW,
  };
  if (ladder.moved === 0) {
    return t('beside.level', '{{place}} stands level with {{others}}, at <b>{{now}}</b>.', values);
  }
  return isDoubtful(movement)
    ? t(
        'beside.no-real',
        '<b>No real difference</b>: {{place}} at {{now}} and {{others}} at {{before}} differ by no more than days do.',
        values
      )
    : null;
}

/** What remains of a place's gap with everybody's mix; empty before that is known. */
export function alikeSentence({ likeForLike, dimensions }: DriversResult): string {
  if (!likeForLike?.interval) {
    return '';
  }
  const { points, interval } = likeForLike;
  const values = { groups: groupsWord(dimensions), points: Math.abs(points).toFixed(1), ...RAW };
  if (isDoubtful(interval)) {
    return t('beside.alike', 'With the same mix of {{groups}} there is <b>no real difference</b>.', values);
  }
  return points < 0
    ? t('beside.alike-below', 'With the same mix of {{groups}} it stands <b>{{points}} points</b> below.', values)
    : t('beside.alike-above', 'With the same mix of {{groups}} it stands <b>{{points}} points</b> above.', values);
}

type Measured = Ladder & { measure: Measure };

/** How far a place's metric lies from the others', without a full stop. */
export function liesText(beside: Beside, info: MetricInfo, { measure, moved, now }: Measured): string {
  const values = {
    ...{ title: info.title, place: beside.value, others: othersText(beside) },
    ...{ amount: sizeText(moved, measure), now: levelText(now, info.unit, measure) },
    ...RAW,
  };
  if (moved === 0) {
    return t('beside.metric-level', '{{title}} of {{place}} is that of {{others}}: <b>{{now}}</b>', values);
  }
  return moved < 0
    ? t('beside.metric-below', '{{title}} of {{place}} is <b>{{amount}}</b> below {{others}}: <b>{{now}}</b>', values)
    : t('beside.metric-above', '{{title}} of {{place}} is <b>{{amount}}</b> above {{others}}: <b>{{now}}</b>', values);
}

/** What a place's metric is like for like, and a reversal where there is one (Simpson 1951). */
export function alikeMetricText(
  { beside, dimensions }: DriversResult & { beside: Beside },
  { rate, moved, measure, reversed, told }: LikeForLike
): string {
  const values = {
    ...{ groups: groupsWord(dimensions), others: othersText(beside), amount: sizeText(rate, measure) },
    ...RAW,
  };
  if (reversed) {
    return moved < 0
      ? t(
          'beside.reversed-below',
          '<b>Yet it lies above {{others}} in all {{groups}}</b>: only their shares put it below.',
          values
        )
      : t(
          'beside.reversed-above',
          '<b>Yet it lies below {{others}} in all {{groups}}</b>: only their shares put it above.',
          values
        );
  }
  switch (told) {
    case null:
      return '';
    case false:
      return t('beside.alike', 'With the same mix of {{groups}} there is <b>no real difference</b>.', values);
    case true:
      return rate < 0
        ? t('beside.metric-alike-below', 'With the same mix of {{groups}} it is <b>{{amount}}</b> below.', values)
        : t('beside.metric-alike-above', 'With the same mix of {{groups}} it is <b>{{amount}}</b> above.', values);
  }
}

interface LikeForLike {
  rate: number;
  moved: number;
  measure: Measure;
  reversed: boolean;
  /** The rates' own part is told from none; null: that is not known. */
  told: boolean | null;
}
