import { t } from '@grafana/i18n';
import type { Experience, ExperienceKind, Experiences } from '../../model';
import { durationText } from '../durations';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';

/** What somebody met with, such as "Waited over 2 m". */
export function experienceTitle(kind: ExperienceKind, { waitSeconds }: Pick<Experiences, 'waitSeconds'>): string {
  const titles: Record<ExperienceKind, () => string> = {
    waited: () => t('experience.waited', 'Waited over {{time}}', { time: durationText(waitSeconds), ...RAW }),
    abandoned: () => t('experience.abandoned', 'Gave up waiting'),
    transferred: () => t('experience.transferred', 'Was passed on'),
    unresolved: () => t('experience.unresolved', 'Was left unresolved'),
    'came back': () => t('experience.came-back', 'Came back within a week'),
  };
  return titles[kind]();
}

/** Whom a sentence is about: "those who waited over 2 m". */
function whoMet(kind: ExperienceKind, { waitSeconds }: Pick<Experiences, 'waitSeconds'>): string {
  const who: Record<ExperienceKind, () => string> = {
    waited: () =>
      t('experience.who-waited', 'those who waited over {{time}}', { time: durationText(waitSeconds), ...RAW }),
    abandoned: () => t('experience.who-abandoned', 'those who gave up waiting'),
    transferred: () => t('experience.who-transferred', 'those who were passed on'),
    unresolved: () => t('experience.who-unresolved', 'those who were left unresolved'),
    'came back': () => t('experience.who-came-back', 'those who had to come back within a week'),
  };
  return who[kind]();
}

/** The experience that goes with most loss by more than chance; null where none does. */
export function worstOf({ kinds }: Experiences): Experience | null {
  return kinds.find(({ goesWith }) => goesWith === 'more') ?? null;
}

/** What goes with most loss, how sure that is, and that it may not be why. `short`: without what it may cost. */
export function experienceSentence(
  experiences: Experiences,
  reader: Reader,
  telling: 'full' | 'short' = 'full'
): string {
  const worst = worstOf(experiences);
  if (worst === null) {
    return t('experience.none', 'Nothing that customers met with goes with more loss than chance explains.');
  }
  return telling === 'full'
    ? [
        goesWithSentence(experiences, worst),
        stakeSentence(worst, reader),
        t('experience.not-cause', 'Associated with, not shown to cause.'),
      ]
        .filter(Boolean)
        .join(' ')
    : shortSentence(experiences, worst);
}

function goesWithSentence(experiences: Experiences, worst: Experience): string {
  const { within, window } = experiences;
  const values = {
    ...{ who: whoMet(worst.kind, experiences), ...timesOf(worst), days: window.to },
    ...{ level: within ? midSentence(within.title) : '' },
    ...RAW,
  };
  return within
    ? t(
        'experience.within',
        'Of customers of the same {{level}}, {{who}} left <b>{{times}} times</b> as often in the {{days}} days after ({{low}} to {{high}}).',
        values
      )
    : t(
        'experience.plain',
        'Of all customers, {{who}} left <b>{{times}} times</b> as often in the {{days}} days after ({{low}} to {{high}}).',
        values
      );
}

/** For a place that says other things first. */
function shortSentence(experiences: Experiences, worst: Experience): string {
  const values = { who: whoMet(worst.kind, experiences), times: timesOf(worst).times, ...RAW };
  return t(
    'experience.short',
    'What went before: {{who}} left <b>{{times}} times</b> as often (associated with, not shown to cause).',
    values
  );
}

function stakeSentence({ stake }: Experience, reader: Reader): string {
  const money = writerOf('money', reader);
  return stake?.interval && stake.interval.low > 0
    ? t('experience.stake', 'About {{stake}} of value is at stake each time ({{low}} to {{high}}).', {
        ...{ stake: money(stake.value), low: money(stake.interval.low), high: money(stake.interval.high) },
        ...RAW,
      })
    : '';
}

function timesOf({ ratio }: Experience): { times: string; low: string; high: string } {
  const text = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));
  return { times: text(ratio?.value), low: text(ratio?.interval?.low), high: text(ratio?.interval?.high) };
}
