import { t } from '@grafana/i18n';
import type { DriversResult, DrivenMetric, MetricInfo } from '../../model';
import { type GroupLadder, type Ladder, type Rung, rungsOf } from '../ladder';
import { levelText, type Measure, signedText, sizeText } from '../measure';
import { alikeMetricText, alikeSentence, levelSentence, liesText, othersText, standsText } from './beside';
import { unsureText } from './headline';
import { groupsWord } from './places';
import { RAW } from './raw';
import { isDoubtful } from './sure';
import { midSentence } from './titles';

/** How a movement is told: with its reasons, or without, where they can be seen. */
export type Telling = 'full' | 'short';

/** Why the score moved, or why a place stands where it does, to be read aloud; what is said adds up. */
export function whySentence(result: DriversResult, ladder: Ladder, telling: Telling = 'full'): string {
  const { node, beside } = result;
  if (result.early && ladder.moved !== 0) {
    return earlySentence(result, ladder);
  }
  const holds = beside ? levelSentence(beside, ladder, node.movement) : stillSentence(ladder, node.movement);
  if (holds !== null) {
    return holds;
  }
  const moved = beside ? standsText(beside, ladder) : movedPointsText(ladder, node.movement);
  if (telling === 'short') {
    return `${moved}.`;
  }
  const said = t('why.join', '{{moved}}: {{reasons}}.', { moved, reasons: reasonsText(ladder, tenths), ...RAW });
  return beside ? `${said} ${alikeSentence(result)}`.trim() : said;
}

/** Neither a fall nor a rise, before it is known whether it is one. */
function earlySentence({ beside }: DriversResult, ladder: Ladder): string {
  const values = { now: tenths(ladder.now), before: tenths(ladder.before), ...RAW };
  return beside
    ? t('why.early-beside', '{{place}} at <b>{{now}}</b>, {{others}} at {{before}}; how sure that is comes next.', {
        ...{ place: beside.value, others: othersText(beside) },
        ...values,
      })
    : t('why.early', 'The balance: from {{before}} to <b>{{now}}</b>; how sure that is comes next.', values);
}

/** Null where the score really moved. */
function stillSentence(ladder: Ladder, movement: DriversResult['node']['movement']): string | null {
  const values = { now: tenths(ladder.now), before: tenths(ladder.before), ...RAW };
  if (ladder.moved === 0) {
    return t('why.holds', 'The balance holds at <b>{{now}}</b>.', values);
  }
  return isDoubtful(movement)
    ? t('why.no-real-change', '<b>No real change</b>: from {{before}} to {{now}} is no more than days differ.', values)
    : null;
}

function movedPointsText(ladder: Ladder, movement: DriversResult['node']['movement']): string {
  const values = { points: tenths(ladder.moved), now: tenths(ladder.now), ...RAW };
  const said =
    ladder.moved < 0
      ? t('why.fell', 'The balance fell <b>{{points}} points</b> to <b>{{now}}</b>', values)
      : t('why.rose', 'The balance rose <b>{{points}} points</b> to <b>{{now}}</b>', values);
  return movement === null ? unsureText(said) : said;
}

/** Three that went with the movement, one that went against it, and the others together; a single other by its name. */
export function reasonsText(ladder: Ladder, write: (by: number) => string): string {
  const moves = rungsOf(ladder).filter(({ by }) => by !== 0);
  const sorted = [...moves].sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
  const isAlong = ({ by }: Rung) => by > 0 === ladder.moved > 0;
  const first = [...sorted.filter(isAlong).slice(0, 3), ...sorted.filter((rung) => !isAlong(rung)).slice(0, 1)];
  const told = moves.length - first.length === 1 ? sorted : sorted.filter((rung) => first.includes(rung));
  const rest = ladder.moved - told.reduce((sum, { by }) => sum + by, 0);
  return [
    listText(told.filter(isAlong), write),
    listText(
      told.filter((rung) => !isAlong(rung)),
      write
    ),
    told.length < moves.length ? restText(rest, write) : '',
  ]
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
  driven: DrivenMetric;
  telling?: Telling;
}

/** Why a metric moved, or a place's differs: its own rates, its shares, and where the whole misleads. */
export function groupSentence(result: DriversResult, { info, ladder, driven, telling = 'full' }: Grouped): string {
  const { beside, dimensions } = result;
  const { measure, moved, rate, mix } = ladder;
  const said = movedText(info, ladder, beside);
  if (telling === 'short') {
    return `${said}.`;
  }
  const parts = { rate: signedText(rate, measure.decimals), mix: signedText(mix, measure.decimals) };
  const split = t('why.split', '{{rate}} by rates, {{mix}} by shares.', parts);
  const { reversed, rateInterval, rateTold } = driven;
  const told = rateInterval && rateTold;
  const alike = beside ? alikeMetricText({ ...result, beside }, { rate, moved, measure, reversed, told }) : '';
  const warning = !beside && reversed ? reversalText(dimensions, moved) : alike;
  return [`${said}: ${split}`, warning].filter(Boolean).join(' ');
}

/** How a metric moved, or a place's lies, without a full stop. */
export function movedText(
  info: MetricInfo,
  ladder: Ladder & { measure: Measure },
  beside?: DriversResult['beside']
): string {
  if (beside) {
    return liesText(beside, info, ladder);
  }
  const { measure, moved, now } = ladder;
  const values = {
    ...{ title: info.title, amount: sizeText(moved, measure), now: levelText(now, info.unit, measure) },
    ...RAW,
  };
  if (moved === 0) {
    return t('why.metric-holds', '{{title}} holds at <b>{{now}}</b>', values);
  }
  return moved < 0
    ? t('why.metric-fell', '{{title}} fell <b>{{amount}}</b> to <b>{{now}}</b>', values)
    : t('why.metric-rose', '{{title}} rose <b>{{amount}}</b> to <b>{{now}}</b>', values);
}

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
