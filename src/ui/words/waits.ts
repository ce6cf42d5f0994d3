import { t } from '@grafana/i18n';
import type { Experiences, WaitBand, WaitCurve, WaitGap } from '../../model';
import { amountText, sizeText } from '../amounts';
import { durationText } from '../durations';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';

/** "10 – 20 s": how long customers of a band waited. */
export function bandText({ from, to }: Pick<WaitBand, 'from' | 'to'>): string {
  const values = { from: durationText(from), to: durationText(to ?? 0), ...RAW };
  if (to === null) {
    return t('waits.over', 'over {{from}}', values);
  }
  return from === 0 ? t('waits.up-to', 'to {{to}}', values) : t('waits.between', '{{from}} – {{to}}', values);
}

/** Whether worse service than promised goes with loss, whether better goes with more staying, and that neither may be why. */
export function waitSentence(waits: WaitCurve, { within, window }: Experiences, reader: Reader): string {
  const level = within ? midSentence(within.title) : '';
  const who = within
    ? t('waits.who-within', 'Of customers of the same {{level}}', { level, ...RAW })
    : t('waits.who', 'Of all customers');
  return [
    longerSentence(waits, who, window.to),
    shorterSentence(waits, reader),
    t('experience.not-cause', 'Associated with, not shown to cause.'),
  ]
    .filter(Boolean)
    .join(' ');
}

function longerSentence(waits: WaitCurve, who: string, days: number): string {
  const { longer, promise, proposition, bands } = waits;
  const time = durationText(promise);
  const values = { who, days, proposition, promise: time, those: longerText(waits), ...gapOf(longer), ...RAW };
  if (longer === null) {
    return waits.of === 'wait'
      ? t('waits.longer-nobody', 'Nobody waited longer than the {{promise}} promised ({{proposition}}).', values)
      : t(
          'waits.longer-nobody-tied',
          'Nobody was tied up for longer than the {{promise}} promised ({{proposition}}).',
          values
        );
  }
  if (longer.goesWith === 'more') {
    return t(
      'waits.longer-more',
      '{{who}}, {{those}} than the {{promise}} promised ({{proposition}}) left <b>{{size}} more often</b> in {{days}} days ({{low}} to {{high}}): under-service.',
      values
    );
  }
  const first = bands.find(({ beyond }) => beyond?.goesWith === 'more');
  if (first) {
    return t(
      'waits.band-more',
      '{{who}}, {{those}} left <b>{{size}} more often</b> in {{days}} days than those served within the {{promise}} promised ({{proposition}}; {{low}} to {{high}}): under-service from there on.',
      { ...values, ...gapOf(first.beyond), those: inBandText(waits, first), ...RAW }
    );
  }
  return longer.goesWith === 'fewer'
    ? t(
        'waits.longer-fewer',
        '{{who}}, {{those}} than the {{promise}} promised ({{proposition}}) left {{size}} less often in {{days}} days ({{low}} to {{high}}).',
        values
      )
    : t(
        'waits.longer-unclear',
        'Whether {{those}} than the {{promise}} promised ({{proposition}}) left more often cannot be told: {{low}} to {{high}}.',
        values
      );
}

/** Whom it took longer: what follows is how much longer. */
function longerText({ of }: WaitCurve): string {
  return of === 'wait'
    ? t('waits.those-longer', 'those who waited longer')
    : t('waits.those-longer-tied', 'those whom a contact tied up for longer');
}

function inBandText({ of }: WaitCurve, own: WaitBand): string {
  const band = { band: bandText(own), ...RAW };
  return of === 'wait'
    ? t('waits.those-band', 'those who waited {{band}}', band)
    : t('waits.those-band-tied', 'those whom a contact tied up for {{band}}', band);
}

/** Better than promised: does it go with anything? */
function shorterSentence({ shorter }: WaitCurve, reader: Reader): string {
  if (shorter === null) {
    return '';
  }
  const share = writerOf('share', reader)(shorter.customers / (shorter.customers + shorter.others));
  const values = { share, ...gapOf(shorter), ...RAW };
  if (shorter.goesWith === 'fewer') {
    return t(
      'waits.shorter-fewer',
      'Being served in half of that or less goes with even fewer leaving: <b>{{size}} less often</b> ({{low}} to {{high}}).',
      values
    );
  }
  return shorter.goesWith === 'more'
    ? t(
        'waits.shorter-more',
        'Being served in half of that or less goes with {{size}} more leaving ({{low}} to {{high}}): over-service, if anything.',
        values
      )
    : t(
        'waits.shorter-same',
        'Of those served in time, {{share}} were served in half of it or less: that goes with <b>{{most}} more staying at most</b>, and perhaps with none; then it is over-service.',
        { ...values, most: sizeText(Math.max(0, -(shorter.difference.interval?.low ?? 0)), 'share') }
      );
}

function gapOf(gap: WaitGap | null): { size: string; low: string; high: string } {
  const text = (end: number | undefined) => amountText(end ?? 0, 'share');
  const interval = gap?.difference.interval;
  return {
    size: sizeText(Math.abs(gap?.difference.value ?? 0), 'share'),
    low: text(interval?.low),
    high: text(interval?.high),
  };
}

/** How the curve is reckoned, for the evidence. */
export function waitFact(waits: WaitCurve, { within }: Experiences): string {
  const values = {
    level: within ? midSentence(within.title) : '',
    what: measureText(waits),
    ...bandOfPromise(waits),
    ...RAW,
  };
  const method = within
    ? t(
        'waits.fact-within',
        'Bands of {{what}} end where a quarter, half, all, twice, four and eight times of what is promised does ({{promise}} in "{{proposition}}"). Each share is as it would be with the {{level}} mix of all (direct standardisation, Breslow & Day 1987); bands of fewer than 30 customers show none.',
        values
      )
    : t(
        'waits.fact',
        'Bands of {{what}} end where a quarter, half, all, twice, four and eight times of what is promised does ({{promise}} in "{{proposition}}"). Bands of fewer than 30 customers show no share.',
        values
      );
  return `${method} ${t('waits.fact-doubt', 'That no more stayed that could be told is no proof that none did: the interval says how many it may be.')}`;
}

/** What is cut into bands, and what of it is promised. */
function measureText({ of }: WaitCurve): string {
  return of === 'wait'
    ? t('waits.measure', 'the first wait (promised: the threshold of service level)')
    : t(
        'waits.measure-tied',
        'how long the first contact tied the customer up, menu, wait, talk and hold (promised: the target of the customer’s time per contact)'
      );
}

const bandOfPromise = ({ promise, proposition }: WaitCurve) => ({ promise: durationText(promise), proposition });
