import { t } from '@grafana/i18n';
import type { Experience, Experiences, LostOf, TopicChange } from '../../model';
import { amountText, sizeText } from '../amounts';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';

/**
 * Where like for like says one thing, and all together or the value at stake another (Simpson 1951, J. R. Stat. Soc. B 13, p. 240): that it
 * does, and how both can be true. Empty where all say the same, or nothing stands against chance.
 */
export function turnedText(
  { goesWith, difference, exposed, unexposed, stake }: Experience,
  { within }: Pick<Experiences, 'within'>,
  reader: Reader
): string {
  if (goesWith === null || within === null) {
    return '';
  }
  const level = midSentence(within.title);
  const crude = shareLost(exposed) - shareLost(unexposed);
  const together = { size: sizeText(Math.abs(crude), 'share'), level, ...RAW };
  return [
    isTurned(crude, difference.value) &&
      (crude < 0
        ? t(
            'turned.fewer',
            'All together it looks the other way round, with {{size}} fewer of them lost: it happens more to those of a {{level}} that leaves less anyway.',
            together
          )
        : t(
            'turned.more',
            'All together it looks the other way round, with {{size}} more of them lost: it happens more to those of a {{level}} that leaves more anyway.',
            together
          )),
    stake && isTurned(stake.value, difference.value) && stakeText(stake.value, reader),
  ]
    .filter(Boolean)
    .join(' ');
}

function stakeText(stake: number, reader: Reader): string {
  const values = { stake: writerOf('money', reader)(Math.abs(stake)), ...RAW };
  return stake < 0
    ? t(
        'turned.stake-less',
        'Yet less value is lost with them ({{stake}} each time): where more of it lies, fewer were lost.',
        values
      )
    : t(
        'turned.stake-more',
        'Yet more value is lost with them ({{stake}} each time): where more of it lies, more were lost.',
        values
      );
}

/** The same of what becomes of value after a contact. */
export function turnedTopic({ goesWith, change, reckoned }: TopicChange, reader: Reader): string {
  // As it was reckoned the change itself is what stands against chance.
  if (goesWith === null || reckoned !== null || !isTurned(change.value, goesWith === 'more' ? -1 : 1)) {
    return '';
  }
  const values = { change: amountText(change.value, 'money', reader.currency), ...RAW };
  return goesWith === 'more'
    ? t('turned.topic-more', 'more of them left than of their like, yet less value went ({{change}} each)', values)
    : t('turned.topic-fewer', 'fewer of them left than of their like, yet more value went ({{change}} each)', values);
}

const shareLost = ({ customers, lost }: LostOf): number => (customers > 0 ? lost / customers : 0);

const isTurned = (one: number, other: number): boolean => one * other < 0;
