import { t } from '@grafana/i18n';
import type { EngagementLevel, Estimate, ItemImportance, SaidLevel } from '../../model';
import { slotTitle } from './climate';
import { RAW } from './raw';
import { midSentence } from './titles';

/** A level, as a title. */
export function levelTitle(level: EngagementLevel): string {
  const titles: Record<EngagementLevel, () => string> = {
    basic_needs: () => t('levels.basic-needs', 'Basic needs'),
    management_support: () => t('levels.management-support', 'Management support'),
    teamwork: () => t('levels.teamwork', 'Teamwork'),
    growth: () => t('levels.growth', 'Growth'),
  };
  return titles[level]();
}

/** The weakest level, and whether it is surely so; empty where nothing is known of two. */
export function levelsSentence({ weakest, levels }: ItemImportance): string {
  if (weakest === null) {
    return '';
  }
  const meanOf = (level: EngagementLevel) => levels.find((each) => each.level === level)!.mean!;
  const values = {
    ...{ level: midSentence(levelTitle(weakest.level)), mean: estimateText(meanOf(weakest.level)) },
    ...{ next: midSentence(levelTitle(weakest.next)), above: estimateText(meanOf(weakest.next)) },
    ...{ number: levels.filter(({ mean }) => mean !== null).length, ...RAW },
  };
  const says = t(
    'levels.weakest',
    'Of {{number}} levels of what staff say the weakest is <b>{{level}}</b>: {{mean}} of 5, then {{next}}, {{above}}',
    values
  );
  return `${says}${sureText(weakest.gap)}`;
}

function sureText({ interval }: Estimate): string {
  if (interval === null) {
    return t('levels.few', '; too few surveys to tell how surely.');
  }
  return interval.low > 0 ? '.' : t('levels.chance', ', no further apart than surveys differ.');
}

/** "3.31 (3.26 to 3.36)"; of few surveys no finer than cells are shown, "3.3". */
export function estimateText({ value, interval }: Estimate): string {
  const mean = value.toFixed(interval === null ? 1 : 2);
  return interval === null
    ? mean
    : t('levels.estimate', '{{mean}} ({{low}} to {{high}})', {
        ...{ mean, low: interval.low.toFixed(2), high: interval.high.toFixed(2) },
        ...RAW,
      });
}

/** What a level is made of: its questions and their means, or why there is none. */
export function levelQuestions({ questions }: SaidLevel): string {
  return questions
    .map(({ slot, value, silence }) => `${slotTitle(slot)} ${value?.toFixed(1) ?? unsaid(silence)}`)
    .join(' · ');
}

/** Why a level is not known. */
export function levelUnknown({ questions }: SaidLevel): string {
  const known = questions.filter(({ value }) => value !== null).length;
  return t('levels.unknown', 'not known: {{known}} of {{number}} questions may be shown', {
    ...{ known, number: questions.length },
  });
}

function unsaid(silence: SaidLevel['questions'][number]['silence']): string {
  if (silence === 'withheld') {
    return t('levels.withheld', 'withheld');
  }
  return silence === 'failed' ? t('levels.failed', 'could not be read') : t('levels.not-asked', 'not asked');
}

/** How levels are read. */
export function levelsLegend(): string {
  return t(
    'levels.legend',
    'Dot: mean of the questions of a level over all surveys, from 1 to 5, of answers that may be shown, between ticks for its questions; line: 95% interval, as far as surveys differ.'
  );
}
