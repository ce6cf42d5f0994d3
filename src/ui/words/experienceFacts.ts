import { t } from '@grafana/i18n';
import type { Calendar, Experience, Experiences } from '../../model';
import { amountText } from '../amounts';
import type { Fact } from '../Explain';
import { type Reader, type Write, writerOf } from '../values';
import { daysOf, experienceTitle } from './experiences';
import { fullPeriodText } from './periods';
import { RAW } from './raw';
import { midSentence } from './titles';
import { topicFact } from './topics';
import { turnedText } from './turned';
import { waitFact } from './waits';

/** What stands behind what goes with loss: each comparison, whom it counts from when, and what it cannot tell. */
export function experienceFacts(experiences: Experiences, calendar: Calendar, reader: Reader): Fact[] {
  const count = writerOf('count', reader);
  return [
    ...experiences.kinds.map((kind) => ({
      term: experienceTitle(kind.kind, experiences),
      says: [comparedText(kind, count), turnedText(kind, experiences, reader)].filter(Boolean).join(' '),
    })),
    { term: t('experience.fact-contacts', 'Contacts'), says: fullPeriodText(experiences.contacts, calendar) },
    { term: t('experience.fact-clock', 'Whom it counts'), says: clockText(experiences) },
    ...riskFacts(experiences, reader),
    ...(experiences.topics?.length
      ? [{ term: t('topics.fact-term', 'Value of a contact'), says: topicFact(experiences) }]
      : []),
    ...[experiences.waits, experiences.efforts].flatMap((curve) =>
      curve ? [{ term: t('waits.fact-term', 'Over- and under-service'), says: waitFact(curve, experiences) }] : []
    ),
    { term: t('experience.fact-method', 'How they are compared'), says: methodText(experiences) },
    {
      term: t('experience.fact-cause', 'What it cannot tell'),
      says: t(
        'experience.fact-cause-says',
        'Whether the experience is why they left. The E-value (VanderWeele & Ding 2017) is how many times as often something unmeasured would have to go with both to explain it all. Each interval holds by itself; what is called more or fewer stands against chance over all comparisons together (Holm 1979), and only where at least five would be lost were there no difference.'
      ),
    },
  ];
}

function comparedText({ exposed, unexposed, difference, ratio, eValue }: Experience, count: Write): string {
  const by = (value: number) => amountText(value, 'share');
  const lost = t('experience.fact-lost', '{{lost}} of {{n}} lost, of the others {{otherLost}} of {{otherN}}.', {
    ...{ lost: count(exposed.lost), n: count(exposed.customers) },
    ...{ otherLost: count(unexposed.lost), otherN: count(unexposed.customers) },
    ...RAW,
  });
  const { value, interval } = difference;
  const like = t('experience.fact-difference', 'Like for like {{by}} (95% {{low}} to {{high}}).', {
    ...{ by: by(value), low: by(interval?.low ?? value), high: by(interval?.high ?? value) },
    ...RAW,
  });
  const times =
    ratio && eValue
      ? t(
          'experience.fact-ratio',
          '{{times}} times as often; E-value {{needed}}, for the end of the interval {{least}}.',
          {
            ...{ times: ratio.value.toFixed(2), needed: eValue.estimate.toFixed(1), least: eValue.interval.toFixed(1) },
          }
        )
      : '';
  return [lost, like, times].filter(Boolean).join(' ');
}

/** What is at risk now, and what that takes for granted; nothing where no experience goes with loss. */
function riskFacts(experiences: Experiences, reader: Reader): Fact[] {
  const money = writerOf('money', reader);
  const found = experiences.kinds.flatMap(({ kind, atRisk }) =>
    atRisk === null
      ? []
      : [
          t('experience.fact-risk', '{{what}}: {{value}} ({{low}} to {{high}}) of {{worth}}.', {
            ...{
              what: experienceTitle(kind, experiences),
              value: money(atRisk.loss.value),
              worth: money(atRisk.worth),
            },
            ...{ low: money(atRisk.loss.interval?.low ?? null), high: money(atRisk.loss.interval?.high ?? null) },
            ...RAW,
          }),
        ]
  );
  const assumes = t(
    'experience.fact-risk-assumes',
    'Customers by their first contact of the last {{days}} days who are still here, times how much more of their like were lost before: as if they were to leave as those did. Who comes back later is not among them yet. One customer may have met with several: do not add them up.',
    { days: daysOf(experiences.recent) }
  );
  return found.length > 0
    ? [{ term: t('experience.fact-risk-now', 'Value at risk now'), says: [...found, assumes].join(' ') }]
    : [];
}

function clockText({ window }: Experiences): string {
  return t(
    'experience.fact-clock-says',
    "Each customer once, by the first contact of that time. The clock starts {{from}} days after its end, when it is known whether they came back: whoever had left by then is not counted, so nobody had to stay for long to have come back. Lost is who left until day {{to}}. Values are today's.",
    window
  );
}

function methodText({ within }: Experiences): string {
  return within
    ? t(
        'experience.fact-within',
        'Within each {{level}}, put together after Mantel & Haenszel (1959), with the variance of Sato (1989). What is at stake is the difference times what those customers are worth, weighted by where they lie.',
        { level: midSentence(within.title), ...RAW }
      )
    : t('experience.fact-all', 'All customers at once: the mapping knows no value tier to compare them within.');
}
