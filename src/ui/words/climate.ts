import { t } from '@grafana/i18n';
import type {
  BarrierName,
  ClimateNode,
  ClimateResult,
  ClimateSide,
  ClimateView,
  EngagementSlot,
  Measured,
} from '../../model';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';

type Indicator = ClimateResult['indicators'][number];

/** What can be looked at, as a title. */
export function viewTitle(view: ClimateView): string {
  const titles: Record<ClimateView, () => string> = {
    map: () => t('climate.view-map', 'Teams'),
    pledges: () => t('climate.view-pledges', 'Said and done'),
    barriers: () => t('climate.view-barriers', 'In the way'),
    thread: () => t('climate.view-thread', 'What leads what'),
    day: () => t('climate.view-day', 'Days'),
    tenure: () => t('climate.view-tenure', 'Time here'),
    items: () => t('climate.view-items', 'Questions'),
    seats: () => t('climate.view-seats', 'Empty seats'),
    competence: () => t('climate.view-competence', 'New people'),
  };
  return titles[view]();
}

/** The sides, by what they are made of. */
export function sideTitle(side: ClimateSide): string {
  const titles: Record<ClimateSide, () => string> = {
    practices: () => t('climate.practices', 'Practices: what is done'),
    engagement: () => t('climate.engagement', 'Engagement: what staff say'),
    outcomes: () => t('climate.outcomes', 'What comes of it'),
  };
  return titles[side]();
}

/** What stands in the way, as a title. */
export function barrierTitle(name: BarrierName): string {
  const titles: Record<BarrierName, () => string> = {
    want: () => t('climate.want', 'Do not want to'),
    can: () => t('climate.can', 'Cannot'),
    will: () => t('climate.will', 'Will not'),
  };
  return titles[name]();
}

/** What it is made of, in a few words. */
export function barrierMeaning(name: BarrierName): string {
  const says: Record<BarrierName, () => string> = {
    want: () => t('climate.want-means', 'respect, recognition, a say'),
    can: () => t('climate.can-means', 'tools, rest, process'),
    will: () => t('climate.will-means', 'purpose, example, promises'),
  };
  return says[name]();
}

/** A figure's title; of a question what was asked, not that it was. */
export function indicatorTitle({ metrics }: ClimateResult, { metric, parameters }: Indicator): string {
  const slot = parameters?.question;
  if (typeof slot === 'string') {
    return slotTitle(slot);
  }
  // Beside the questions it is all of them; its own title is that of the side.
  return metrics[metric].metric === 'engagement' ? t('climate.all-questions', 'All questions') : metrics[metric].title;
}

const SLOTS: Readonly<Record<EngagementSlot, () => string>> = {
  recognition: () => t('climate.slot.recognition', 'Praise'),
  care: () => t('climate.slot.care', 'Care'),
  voice: () => t('climate.slot.voice', 'Being heard'),
  materials: () => t('climate.slot.materials', 'Tools'),
  expectations: () => t('climate.slot.expectations', 'Clear aims'),
  purpose: () => t('climate.slot.purpose', 'Purpose'),
  strengths: () => t('climate.slot.strengths', 'Using strengths'),
  growth: () => t('climate.slot.growth', 'Being developed'),
  quality: () => t('climate.slot.quality', 'Good colleagues'),
  friendship: () => t('climate.slot.friendship', 'A friend here'),
  progress: () => t('climate.slot.progress', 'Talk of progress'),
  learning: () => t('climate.slot.learning', 'Learning'),
};

/** What was asked in a slot, in a word or two of ours. */
export const slotTitle = (slot: string): string =>
  Object.hasOwn(SLOTS, slot) ? SLOTS[slot as EngagementSlot]() : slot;

/** A node by its own name. */
export function climateName({ whole }: ClimateResult, { path }: ClimateNode): string {
  return path.at(-1) ?? whole;
}

/** Practices, and what is most in the way. */
export function climateHeadline(result: ClimateResult, reader: Reader): string {
  const [node] = result.nodes;
  return [practicesSentence(node), barrierSentence(result, node, reader), staffSentence(node)]
    .filter(Boolean)
    .join(' ');
}

function practicesSentence({ practices }: ClimateNode): string {
  return practices.score === null
    ? t('climate.no-practices', 'Too little of what is done here is measured to sum it up.')
    : t('climate.practices-score', 'What is done here comes to <b>{{score}}</b> of 100.', {
        score: Math.round(practices.score),
      });
}

/** What keeps people from serving well, and the figures that say so; empty where nothing can be told. */
export function barrierSentence(result: ClimateResult, node: ClimateNode, reader: Reader): string {
  const { biggest, barriers } = node;
  if (biggest === null) {
    return '';
  }
  const evidence = barriers[biggest].evidence.map((index) => evidenceText(result, node, index, reader)).join(', ');
  const says: Record<BarrierName, () => string> = {
    want: () => t('climate.most-want', 'Most in the way: people <b>do not want to</b>, by {{evidence}}.', values),
    can: () => t('climate.most-can', 'Most in the way: people <b>cannot</b>, by {{evidence}}.', values),
    will: () => t('climate.most-will', 'Most in the way: people <b>will not</b>, by {{evidence}}.', values),
  };
  const values = { evidence, ...RAW };
  return says[biggest]();
}

/** "coaching held 71%". */
export function evidenceText(result: ClimateResult, node: ClimateNode, index: number, reader: Reader): string {
  const indicator = result.indicators[index];
  const title = midSentence(indicatorTitle(result, indicator));
  return `${title} ${indicatorValue(result, indicator, node.cells[index].now, reader)}`;
}

/** A value as its column writes it; answers to questions stand on a scale to 5. */
export function indicatorValue(
  { metrics }: ClimateResult,
  { metric }: Indicator,
  { value }: Pick<Measured, 'value'>,
  reader: Reader
): string {
  const { unit } = metrics[metric];
  return unit === 'number' && value !== null ? value.toFixed(1) : writerOf(unit, reader)(value);
}

function staffSentence({ engagement }: ClimateNode): string {
  return engagement.score === null
    ? ''
    : t('climate.staff-score', 'What staff say comes to {{score}}, and is kept apart.', {
        score: Math.round(engagement.score),
      });
}
