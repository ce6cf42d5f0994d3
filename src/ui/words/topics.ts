import { t } from '@grafana/i18n';
import type { Experiences, TopicChange } from '../../model';
import { amountText } from '../amounts';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';
import { turnedTopic } from './turned';

/** "Came back: Bill is wrong": how a contact ended, and what it was about; the end first, as long topics are cut. */
export function topicTitle({ topic, cameBack }: TopicChange): string {
  const values = { topic: topic ?? t('topics.unknown', 'not known'), ...RAW };
  return cameBack
    ? t('topics.came-back', 'Came back: {{topic}}', values)
    : t('topics.settled', 'Settled: {{topic}}', values);
}

/** Which contacts go with most value lost, and with most kept, by more than chance; and that they may not be why. */
export function topicSentence(
  topics: readonly TopicChange[],
  { topicsWindow: window }: Pick<Experiences, 'topicsWindow'>,
  reader: Reader
): string {
  const { currency } = reader;
  const turned = topics.filter((topic) => turnedTopic(topic, reader) !== '');
  const straight = topics.filter((topic) => !turned.includes(topic));
  const [worst] = straight.filter(({ goesWith }) => goesWith === 'more');
  const best = straight.filter(({ goesWith }) => goesWith === 'fewer').at(-1);
  if (!worst && !best && turned.length === 0) {
    return t(
      'topics.none',
      'What a contact was about and how it ended goes with no change of value in {{days}} days that chance would not explain over so many topics.',
      { days: window.to }
    );
  }
  const sentences = [
    worst &&
      t(
        'topics.worst',
        '{{contact}} goes with <b>{{change}}</b> of value of the customer in {{days}} days ({{low}} to {{high}}), beside all others of their like.',
        { contact: contactText(worst), days: window.to, ...changeOf(worst, currency), ...RAW }
      ),
    worst && reckonedSentence(worst, reader),
    best &&
      t('topics.best', '{{contact}} goes with <b>{{change}}</b> in {{days}} days ({{low}} to {{high}}).', {
        ...{ contact: contactText(best), days: window.to, ...changeOf(best, currency) },
        ...RAW,
      }),
    ...turned.map((topic) =>
      t('topics.turned', '{{contact}}: {{says}}.', {
        ...{ contact: contactText(topic), says: turnedTopic(topic, reader) },
        ...RAW,
      })
    ),
    t('experience.not-cause', 'Associated with, not shown to cause.'),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Of a change that holds growth too: what those customers were worth on both sides. */
function reckonedSentence({ reckoned }: TopicChange, reader: Reader): string {
  const [before, after] = [reckoned?.before ?? null, reckoned?.after ?? null].map(writerOf('money', reader, 'more'));
  return reckoned === null
    ? ''
    : t('topics.reckoned', 'Reckoned before and after, those customers were worth {{before}} each, then {{after}}.', {
        ...{ before, after },
        ...RAW,
      });
}

function contactText({ topic, cameBack }: TopicChange): string {
  const values = { topic: topic ?? t('topics.unknown', 'not known'), ...RAW };
  return cameBack
    ? t('topics.contact-back', 'A contact about “{{topic}}” after which they had to come back', values)
    : t('topics.contact-settled', 'A contact about “{{topic}}” that settled it', values);
}

function changeOf(
  { change: { value, interval } }: TopicChange,
  currency: string | undefined
): Record<'change' | 'low' | 'high', string> {
  const [change, low, high] = [value, interval?.low ?? value, interval?.high ?? value].map((each) =>
    amountText(each, 'money', currency)
  );
  return { change, low, high };
}

/** How the change is reckoned, for the evidence. */
export function topicFact({ within, topicsWindow, topics }: Experiences): string {
  const values = {
    ...topicsWindow,
    like: within ? t('topics.like', ' of the same {{level}}', { level: midSentence(within.title), ...RAW }) : '',
    ...RAW,
  };
  return topics?.some(({ reckoned }) => reckoned !== null)
    ? t(
        'topics.fact-reckoned',
        'Customers by what their first contact was about and whether they came back within {{from}} days, from 30 on: what each was last reckoned to be worth from day {{from}} to {{to}} after it, 0 for who had left, less what was last reckoned before it; in the mean, beside all others{{like}} (direct standardisation; shares lost after Newcombe 1998 and growth after Welch 1938, put together after Zou, Huang & Zhang 2009). Who was not reckoned on both sides is left out. Coloured is what stands against chance over all topics together (Holm 1979). What else happened to them in that time is in it, and so are errors of reckoning.',
        values
      )
    : t(
        'topics.fact',
        'Customers by what their first contact was about and whether they came back within {{from}} days, from 30 on: what those are worth who left until day {{to}}, for each of them, beside all others{{like}} (direct standardisation; intervals of Newcombe 1998, put together after Zou, Huang & Zhang 2009). Values are as of today; coloured is what stands against chance over all topics together (Holm 1979). How value grew or shrank with those who stayed is not in it.',
        values
      );
}
