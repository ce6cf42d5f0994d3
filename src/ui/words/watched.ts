import { t } from '@grafana/i18n';
import type { SignalsResult } from '../../model';
import { countText } from '../counts';
import { RAW } from './raw';
import { signalName } from './signals';

const WEEK = 7 * 86_400_000;

/** How much was watched, and how often chance alone would put something on the list: a figure and what it counts. */
export function watchedFigures({ alarms, looked, period }: SignalsResult): Array<{ figure: string; says: string }> {
  const signals = looked.filter(({ units }) => units > 0).length;
  const weeks = Math.round((period.to - period.from) / WEEK);
  return [
    {
      figure: countText(alarms.units),
      says: t('watched.units', '', {
        count: alarms.units,
        ...{ defaultValue_one: 'unit watched', defaultValue_other: 'units watched' },
      }),
    },
    {
      figure: countText(signals),
      says: t('watched.signals', '', {
        count: signals,
        ...{ defaultValue_one: 'signal, once a week', defaultValue_other: 'signals, once a week' },
      }),
    },
    {
      figure: countText(weeks),
      says: t('watched.weeks', '', {
        count: weeks,
        ...{ defaultValue_one: 'week looked through', defaultValue_other: 'weeks looked through' },
      }),
    },
    {
      figure: t('watched.most', '≤ {{number}}', { number: alarms.perQuarter }),
      says: t('watched.alarms', 'a quarter by chance alone'),
    },
  ];
}

/** What was looked for. `missing`: that it was not, in words; empty where it was. */
export function watchedSignals({ looked }: SignalsResult): Array<{ title: string; missing: string }> {
  return looked.map((each) => ({
    title: signalName(each),
    missing: each.units > 0 ? '' : t('watched.missing', '(not measured here)'),
  }));
}

/** What was not looked for, and why; empty where all was. */
export function leftOutSentence({ looked, problems }: SignalsResult): string {
  const names = looked.filter(({ units }) => units === 0).map(signalName);
  const why = [...new Set(problems.map(({ message }) => message))].join(' ');
  return names.length === 0
    ? why
    : t('watched.not-looked', 'Not looked for: {{names}}. {{why}}', { names: names.join(', '), why, ...RAW }).trim();
}

/** No verdicts, and what was not looked for. */
export function quietSentence(result: SignalsResult): string {
  return t('watched.left-out', 'Signals are no verdicts. {{lines}}', { lines: leftOutSentence(result), ...RAW }).trim();
}
