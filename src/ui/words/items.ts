import { t } from '@grafana/i18n';
import type { ClimateResult, ItemLink, LinkSilence } from '../../model';
import { slotTitle } from './climate';
import { levelsSentence } from './levels';
import { RAW } from './raw';
import { signed } from './thread';
import { midSentence } from './titles';

type Found = ItemLink & { link: NonNullable<ItemLink['link']> };

/** The weakest level of what staff say, and which questions go with what comes of it. */
export function itemsSentence(result: ClimateResult): string {
  return [levelsSentence(result.items), importanceSentence(result)].filter(Boolean).join(' ');
}

/** The question that goes most surely with an outcome, and how many do; or why that cannot be told. */
function importanceSentence(result: ClimateResult): string {
  const { links, tests } = result.items;
  if (tests === 0) {
    const [most] = [...links].sort((one, other) => other.months - one.months);
    return most ? itemUntold(result, most) : unasked();
  }
  const found = itemsFound(result);
  if (found.length === 0) {
    return t('items.nothing', 'Of {{tests}} pairs of a question and an outcome none stands out from chance.', {
      tests,
    });
  }
  const [first] = found;
  const { r, low, high } = first.link;
  const values = {
    ...{ question: midSentence(slotTitle(first.slot)), outcome: midSentence(result.metrics[first.outcome].title) },
    ...{ r: signed(r), low: signed(low), high: signed(high), found: found.length, tests },
    ...RAW,
  };
  const says =
    r > 0
      ? t(
          'items.more',
          'In months when a team said better of <b>{{question}}</b>, it had more of <b>{{outcome}}</b>: r {{r}} ({{low}} to {{high}}). {{found}} of {{tests}} pairs stand out.',
          values
        )
      : t(
          'items.less',
          'In months when a team said better of <b>{{question}}</b>, it had less of <b>{{outcome}}</b>: r {{r}} ({{low}} to {{high}}). {{found}} of {{tests}} pairs stand out.',
          values
        );
  return `${says} ${t('thread.not-cause', 'Associated, not shown to cause.')}`;
}

/** Pairs that stand out, the surest first. */
export function itemsFound({ items }: ClimateResult): Found[] {
  return items.links
    .filter((each): each is Found => each.link?.found === true)
    .sort((one, other) => one.link.chance - other.link.chance);
}

/** "Being heard → first contact resolution: +0.35 (+0.22 to +0.47)". */
export function itemPairText({ metrics }: ClimateResult, { slot, outcome, link: { r, low, high } }: Found): string {
  return t('items.pair', '{{question}} → {{outcome}}: {{r}} ({{low}} to {{high}})', {
    ...{ question: slotTitle(slot), outcome: midSentence(metrics[outcome].title) },
    ...{ r: signed(r), low: signed(low), high: signed(high) },
    ...RAW,
  });
}

const unasked = () =>
  t('items.unavailable', 'Staff are not asked such questions here, or what comes of it is not measured.');

/** Why nothing is told of a question and an outcome. */
export function itemUntold({ thread }: ClimateResult, { units, months, silence }: ItemLink): string {
  const says: Record<LinkSilence, () => string> = {
    unavailable: unasked,
    'few units': () =>
      t('items.few-units', '{{number}} teams have answers that may be shown in enough months; it takes {{least}}.', {
        ...{ number: units, least: thread.leastUnits },
      }),
    'few periods': () =>
      t('items.few-months', '{{number}} months have answers that may be shown of enough teams; it takes {{least}}.', {
        ...{ number: months, least: thread.leastWeeks },
      }),
    'no spread': () => t('items.no-spread', 'Answers or what comes of them hardly vary.'),
  };
  return says[silence ?? 'unavailable']();
}

/** "being heard: +0.35 (+0.22 to +0.47)", as it is heard. */
export function itemText({ slot, link }: ItemLink): string {
  return link === null
    ? ''
    : t('items.heard', '{{question}}: {{r}} ({{low}} to {{high}})', {
        ...{ question: slotTitle(slot), r: signed(link.r), low: signed(link.low), high: signed(link.high) },
        ...RAW,
      });
}

/** What the picture is made of. */
export function itemsLegend({ items: { tests, falseDiscoveries } }: ClimateResult): string {
  return t(
    'items.legend',
    'Correlation of teams by month, within teams and within months, of released answers with what came of the same month; lines are 95% intervals. Full dots stand out among all {{tests}} looked at, where {{share}}% of those that do may be false.',
    { tests, share: Math.round(100 * falseDiscoveries) }
  );
}
