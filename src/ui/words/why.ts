import { t } from '@grafana/i18n';
import type { DriversResult, Interval, MetricInfo } from '../../model';
import { type GroupLadder, type Ladder, type Rung, rungsOf } from '../ladder';
import { levelText, type Measure, signedText } from '../measure';
import { groupsWord } from './places';
import { RAW } from './raw';
import { midSentence } from './titles';

/** Days differ by more than this movement: nobody should act on it. */
export const isDoubtful = (movement: Interval | null): boolean =>
  movement !== null && movement.low <= 0 && movement.high >= 0;

/** How a movement is told: with its reasons, or without, where they can be seen. */
export type Telling = 'full' | 'short';

/** Why the score moved, to be read aloud; what is said adds up. */
export function whySentence({ node }: DriversResult, ladder: Ladder, telling: Telling = 'full'): string {
  const values = { points: tenths(ladder.moved), now: tenths(ladder.now), before: tenths(ladder.before), ...RAW };
  if (ladder.moved === 0) {
    return t('why.holds', 'The balance holds at <b>{{now}}</b>.', values);
  }
  if (isDoubtful(node.movement)) {
    return t(
      'why.no-real-change',
      '<b>No real change</b>: from {{before}} to {{now}} is no more than days differ.',
      values
    );
  }
  const moved =
    ladder.moved < 0
      ? t('why.fell', 'The balance fell <b>{{points}} points</b> to <b>{{now}}</b>', values)
      : t('why.rose', 'The balance rose <b>{{points}} points</b> to <b>{{now}}</b>', values);
  return telling === 'short'
    ? `${moved}.`
    : t('why.join', '{{moved}}: {{reasons}}.', { moved, reasons: reasonsText(ladder, tenths), ...RAW });
}

/** Three that went with the movement, one that went against it, and the others together. */
export function reasonsText(ladder: Ladder, write: (by: number) => string): string {
  const moves = rungsOf(ladder).filter(({ by }) => by !== 0);
  const sorted = [...moves].sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
  const along = sorted.filter(({ by }) => by > 0 === ladder.moved > 0).slice(0, 3);
  const against = sorted.filter(({ by }) => by > 0 !== ladder.moved > 0).slice(0, 1);
  const rest = ladder.moved - [...along, ...against].reduce((sum, { by }) => sum + by, 0);
  const told = [...along, ...against].length < moves.length ? rest : 0;
  return [listText(along, write), listText(against, write), told === 0 ? '' : restText(told, write)]
    .filter(Boolean)
    .join('; ');
}

function listText(rungs: readonly Rung[], write: (by: number) => string): string {
  const [first, ...more] = rungs;
  if (!first) {
    return '';
  }
  const values = { title: midSentence(first.title), points: write(first.by), ...RAW };
  const said =
    first.by < 0
      ? t('why.took', '<b>{{title}}</b> took {{points}}', values)
      : t('why.brought', '<b>{{title}}</b> brought {{points}}', values);
  return [said, ...more.map(({ title, by }) => `${midSentence(title)} ${write(by)}`)].join(', ');
}

function restText(rest: number, write: (by: number) => string): string {
  const values = { points: write(rest) };
  if (Number(values.points.replace(/[^\d.]/g, '')) === 0) {
    return '';
  }
  return rest < 0
    ? t('why.rest-took', 'the others took {{points}}', values)
    : t('why.rest-brought', 'the others brought {{points}}', values);
}

const tenths = (points: number) => Math.abs(points).toFixed(1);

interface Grouped {
  info: MetricInfo;
  ladder: GroupLadder;
  reversed: boolean;
  telling?: Telling;
}

/** Why a metric moved: its own rates, its shares, and where the whole misleads. */
export function groupSentence(
  { dimensions }: DriversResult,
  { info, ladder, reversed, telling = 'full' }: Grouped
): string {
  const { measure, moved, rate, mix } = ladder;
  const said = movedText(info, ladder);
  if (telling === 'short') {
    return `${said}.`;
  }
  const parts = { rate: signedText(rate, measure.decimals), mix: signedText(mix, measure.decimals) };
  const split = t('why.split', '{{rate}} by rates, {{mix}} by shares.', parts);
  return [`${said}: ${split}`, reversed ? reversalText(dimensions, moved) : ''].filter(Boolean).join(' ');
}

/** How a metric moved, without a full stop. */
export function movedText(info: MetricInfo, { measure, moved, now }: Ladder & { measure: Measure }): string {
  const values = {
    ...{ title: info.title, amount: amountText(moved, measure), now: levelText(now, info.unit, measure) },
    ...RAW,
  };
  if (moved === 0) {
    return t('why.metric-holds', '{{title}} holds at <b>{{now}}</b>', values);
  }
  return moved < 0
    ? t('why.metric-fell', '{{title}} fell <b>{{amount}}</b> to <b>{{now}}</b>', values)
    : t('why.metric-rose', '{{title}} rose <b>{{amount}}</b> to <b>{{now}}</b>', values);
}

/** "30.2 s": a size, already in the measure. */
export const amountText = (by: number, { decimals, unit }: Measure) =>
  `${Math.abs(by).toFixed(decimals)} ${unit}`.trim();

function reversalText(dimensions: DriversResult['dimensions'], moved: number): string {
  const groups = groupsWord(dimensions);
  return moved < 0
    ? t(
        'why.reversed-fell',
        '<b>Yet the rates of all {{groups}} rose</b>: only their shares of the whole made it fall.',
        {
          groups,
          ...RAW,
        }
      )
    : t(
        'why.reversed-rose',
        '<b>Yet the rates of all {{groups}} fell</b>: only their shares of the whole made it rise.',
        {
          groups,
          ...RAW,
        }
      );
}
