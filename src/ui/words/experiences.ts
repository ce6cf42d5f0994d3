import { t } from '@grafana/i18n';
import type { Estimate, Experience, ExperienceKind, Experiences } from '../../model';
import { durationText } from '../durations';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';
import { turnedText } from './turned';

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
        turnedText(worst, experiences, reader),
        stakeSentence(worst, reader),
        riskSentence(experiences, worst, reader),
        t('experience.not-cause', 'Associated with, not shown to cause.'),
      ]
        .filter(Boolean)
        .join(' ')
    : [shortSentence(experiences, worst), shortRisk(experiences, worst, reader)].filter(Boolean).join(' ');
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
  return stands(stake)
    ? t('experience.stake', 'About {{value}} of value is at stake each time ({{low}} to {{high}}).', {
        ...moneyOf(stake, reader),
        ...RAW,
      })
    : '';
}

/** What those are worth who met with it lately. */
function riskSentence({ recent }: Experiences, { atRisk }: Experience, reader: Reader): string {
  if (atRisk === null || !stands(atRisk.loss)) {
    return '';
  }
  return t(
    'experience.at-risk',
    'In the last {{days}} days it happened to {{customers}} customers who are still here, worth {{worth}}: of that <b>{{value}}</b> is at risk ({{low}} to {{high}}).',
    {
      ...{ days: daysOf(recent), ...moneyOf(atRisk.loss, reader) },
      ...{ customers: writerOf('count', reader)(atRisk.customers), worth: writerOf('money', reader)(atRisk.worth) },
      ...RAW,
    }
  );
}

function shortRisk({ recent }: Experiences, { atRisk }: Experience, reader: Reader): string {
  return atRisk && stands(atRisk.loss)
    ? t('experience.short-risk', 'With those it happened to in the last {{days}} days {{value}} of value is at risk.', {
        ...{ days: daysOf(recent), ...moneyOf(atRisk.loss, reader) },
        ...RAW,
      })
    : '';
}

export const daysOf = ({ from, to }: Experiences['recent']): number => Math.round((to - from) / 86_400_000);

/** Whether there is anything to lose by more than chance explains. */
export const stands = (estimate: Estimate | null): estimate is Estimate => (estimate?.interval?.low ?? 0) > 0;

function moneyOf({ value, interval }: Estimate, reader: Reader): { value: string; low: string; high: string } {
  const money = writerOf('money', reader);
  return { value: money(value), low: money(interval?.low ?? null), high: money(interval?.high ?? null) };
}

function timesOf({ ratio }: Experience): { times: string; low: string; high: string } {
  const text = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));
  return { times: text(ratio?.value), low: text(ratio?.interval?.low), high: text(ratio?.interval?.high) };
}
