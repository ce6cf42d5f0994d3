import { t } from '@grafana/i18n';
import type { ClimateResult, KeptPledge, PledgeSilence } from '../../model';
import { type Reader, writerOf } from '../values';
import { dayText } from './periods';
import { RAW } from './raw';

/** How many are kept, and which is broken most. */
export function pledgesSentence(result: ClimateResult, reader: Reader): string {
  const told = result.pledges.filter(({ gap }) => gap !== null);
  const kept = told.filter(({ gap }) => gap === 0).length;
  const [worst] = told;
  if (!worst) {
    return t('pledge.none', 'Nobody wrote down what the house says it does, so nothing can be held against it.');
  }
  const values = { kept, told: told.length, ...RAW };
  if (worst.gap === 0) {
    return t('pledge.all-kept', 'All {{told}} pledges are kept.', values);
  }
  const broken = t(
    'pledge.broken',
    '<b>{{kept}} of {{told}}</b> pledges kept. Broken most: <b>“{{text}}”</b>, {{actual}} where {{target}} was said.',
    { ...values, text: pledgeText(worst), ...figuresOf(result, worst, reader) }
  );
  return [broken, undoneSentence(told)].filter(Boolean).join(' ');
}

/** How many of the broken ones nobody did anything about; empty where there is none. */
function undoneSentence(told: readonly KeptPledge[]): string {
  const undone = told.filter(isUndone).length;
  return undone === 0
    ? ''
    : t('pledge.undone', 'Nothing was decided about <b>{{undone}}</b> of the {{broken}} broken.', {
        ...{ undone, broken: told.filter(({ gap }) => gap !== 0).length },
      });
}

const isUndone = ({ gap, actions }: KeptPledge) => gap !== null && gap > 0 && actions.length === 0;

/** What was decided about it last: "due Dec 5: why customers cannot pay, and 1 more"; empty where it is kept without. */
export function pledgeActionsText({ calendar }: ClimateResult, pledge: KeptPledge): string {
  const [next, ...others] = pledge.actions;
  if (next === undefined) {
    return isUndone(pledge) ? t('pledge.no-action', 'nothing') : '';
  }
  const { done, due, kind, note, path } = next;
  const place = path.filter((name) => name !== null).at(-1);
  const what = [note ?? kind ?? t('pledge.unnamed-action', 'something'), place].filter(Boolean).join(', ');
  const day = (at: number) => dayText(at, calendar.zone);
  const said =
    done !== null
      ? t('pledge.action-done', 'done {{day}}: {{what}}', { day: day(done), what, ...RAW })
      : due !== null
        ? t('pledge.action-due', 'due {{day}}: {{what}}', { day: day(due), what, ...RAW })
        : t('pledge.action-open', 'open: {{what}}', { what, ...RAW });
  return others.length === 0
    ? said
    : t('pledge.actions-more', '{{said}}, and {{number}} more', { said, number: others.length, ...RAW });
}

export const pledgeText = ({ text, metric }: KeptPledge): string =>
  text ?? metric ?? t('pledge.unnamed', 'A pledge without words');

interface Figures {
  actual: string;
  target: string;
}

/** What is, and what was said: "71%", "at least 90%". */
export function figuresOf({ metrics }: ClimateResult, pledge: KeptPledge, reader: Reader): Figures {
  const write = writerOf(pledge.about === null ? 'number' : metrics[pledge.about].unit, reader);
  const side: Record<KeptPledge['operator'], () => string> = {
    'at least': () => t('pledge.at-least', 'at least {{value}}', { value: write(pledge.target), ...RAW }),
    'at most': () => t('pledge.at-most', 'at most {{value}}', { value: write(pledge.target), ...RAW }),
  };
  return { actual: write(pledge.actual), target: side[pledge.operator]() };
}

/** For how long it has been so. */
export function weeksText({ gap, weeks: { told, missed, running }, silence }: KeptPledge): string {
  if (silence !== null) {
    return silenceText(silence);
  }
  const values = { running, missed, told };
  if (running > 1) {
    return running === told
      ? t('pledge.always', 'missed in all {{told}} weeks', values)
      : t('pledge.running', 'missed {{running}} weeks running', values);
  }
  return gap === 0 && missed === 0
    ? t('pledge.kept', 'kept in all {{told}} weeks', values)
    : t('pledge.missed', 'missed in {{missed}} of {{told}} weeks', values);
}

function silenceText(silence: PledgeSilence): string {
  const says: Record<PledgeSilence, () => string> = {
    'no metric': () => t('pledge.no-metric', 'names no metric that is known'),
    'no target': () => t('pledge.no-target', 'names no figure'),
    'no place': () => t('pledge.no-place', 'is about a place that is not looked at'),
    'no data': () => t('pledge.no-data', 'nothing was measured'),
  };
  return says[silence]();
}
