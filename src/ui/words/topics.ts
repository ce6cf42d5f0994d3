import { t } from '@grafana/i18n';
import type { Experiences, TopicChange } from '../../model';
import { amountText } from '../amounts';
import type { Reader } from '../values';
import { RAW } from './raw';
import { midSentence } from './titles';

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
  { window }: Experiences,
  { currency }: Pick<Reader, 'currency'>
): string {
  const [worst] = topics.filter(({ goesWith }) => goesWith === 'more');
  const best = topics.filter(({ goesWith }) => goesWith === 'fewer').at(-1);
  if (!worst && !best) {
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
    best &&
      t('topics.best', '{{contact}} goes with <b>{{change}}</b> in {{days}} days ({{low}} to {{high}}).', {
        ...{ contact: contactText(best), days: window.to, ...changeOf(best, currency) },
        ...RAW,
      }),
    t('experience.not-cause', 'Associated with, not shown to cause.'),
  ];
  return sentences.filter(Boolean).join(' ');
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
export function topicFact({ within, window }: Experiences): string {
  return t(
    'topics.fact',
    'Customers by what their first contact was about and whether they came back within {{from}} days, from 30 on: what those are worth who left until day {{to}}, for each of them, beside all others{{like}} (direct standardisation; intervals of Newcombe 1998, put together after Zou, Huang & Zhang 2009). Values are as of today; coloured is what stands against chance over all topics together (Holm 1979). How value grew or shrank with those who stayed is not in it.',
    {
      ...window,
      like: within ? t('topics.like', ' of the same {{level}}', { level: midSentence(within.title), ...RAW }) : '',
      ...RAW,
    }
  );
}
