import { t } from '@grafana/i18n';
import type { ClimateResult, LagLink, LinkSilence, ThreadLink } from '../../model';
import { RAW } from './raw';
import { midSentence } from './titles';

/** What leads what: the surest link that was expected, or that none shows. */
export function threadSentence(result: ClimateResult): string {
  const found = result.thread.links.filter((link) => surest(link) !== null);
  const [first] = [...found].sort((left, right) => surest(left)!.chance - surest(right)!.chance);
  return first
    ? `${linkSentence(result, first)} ${t('thread.not-cause', 'Associated, not shown to cause.')}`
    : t('thread.none', 'Nothing here is seen to go with what comes later: no link stands out from chance.');
}

/** Of the lags that stand out, the expected one, or else the least likely by chance. */
export function surest({ lags, expected }: ThreadLink): LagLink | null {
  const found = lags.filter((each) => each.found);
  const least = (one: LagLink, other: LagLink) => (other.chance < one.chance ? other : one);
  return found.find(({ lag }) => lag === expected) ?? (found.length > 0 ? found.reduce(least) : null);
}

export function linkTitle({ metrics }: ClimateResult, { cause, outcome }: ThreadLink): string {
  return t('thread.title', '{{cause}} → {{outcome}}', {
    ...{ cause: metrics[cause].title, outcome: midSentence(metrics[outcome].title) },
    ...RAW,
  });
}

/** "Where coaching held was higher, first contact resolution was higher 4 weeks later: r 0.27 (0.21 to 0.32)." */
export function linkSentence({ metrics }: ClimateResult, link: ThreadLink): string {
  const at = surest(link)!;
  const values = {
    ...{ cause: midSentence(metrics[link.cause].title), outcome: midSentence(metrics[link.outcome].title) },
    ...{ later: laterText(at.lag), r: signed(at.r), low: signed(at.low), high: signed(at.high) },
    ...RAW,
  };
  if (at.lag === 0) {
    return at.r > 0
      ? t(
          'thread.same-up',
          'In weeks when a team had more of <b>{{cause}}</b>, it had more of <b>{{outcome}}</b> too: r {{r}} ({{low}} to {{high}}).',
          values
        )
      : t(
          'thread.same-down',
          'In weeks when a team had more of <b>{{cause}}</b>, it had less of <b>{{outcome}}</b>: r {{r}} ({{low}} to {{high}}).',
          values
        );
  }
  return at.r > 0
    ? t(
        'thread.later-up',
        'When a team had more of <b>{{cause}}</b>, it had more of <b>{{outcome}}</b> {{later}}: r {{r}} ({{low}} to {{high}}).',
        values
      )
    : t(
        'thread.later-down',
        'When a team had more of <b>{{cause}}</b>, it had less of <b>{{outcome}}</b> {{later}}: r {{r}} ({{low}} to {{high}}).',
        values
      );
}

/** What a small picture of a link says below its title. */
export function linkShort(result: ClimateResult, link: ThreadLink): string {
  if (link.silence !== null) {
    return linkSilence(result, link, link.silence);
  }
  const at = surest(link);
  if (at === null) {
    return t('thread.nothing', 'Nothing stands out from chance.');
  }
  const values = { later: laterText(at.lag), expected: laterText(link.expected), r: signed(at.r), ...RAW };
  return at.lag === link.expected
    ? t('thread.as-expected', 'r {{r}} {{later}}, as was expected', values)
    : t('thread.elsewhere', 'r {{r}} {{later}}; it was expected {{expected}}, where nothing stands out', values);
}

function linkSilence({ thread }: ClimateResult, { units, weeks }: ThreadLink, silence: LinkSilence): string {
  const says: Record<LinkSilence, () => string> = {
    unavailable: () => t('thread.unavailable', 'One of the two is not measured here.'),
    'few units': () =>
      t('thread.few-units', '{{number}} teams have both; it takes {{least}} to tell.', {
        ...{ number: units, least: thread.leastUnits },
      }),
    'few periods': () =>
      t('thread.few-periods', '{{number}} weeks have both; it takes {{least}} to tell.', {
        ...{ number: weeks, least: thread.leastWeeks },
      }),
    'no spread': () => t('thread.no-spread', 'One of the two hardly varies.'),
  };
  return says[silence]();
}

/** "4 weeks later"; without a lag "in the same week". */
const laterText = (lag: number): string =>
  lag === 0
    ? t('thread.same-week', 'in the same week')
    : t('thread.later', '', {
        count: lag,
        defaultValue_one: '{{count}} week later',
        defaultValue_other: '{{count}} weeks later',
      });

/** "+0.27". */
export const signed = (r: number): string => (r < 0 ? '−' : r > 0 ? '+' : '') + Math.abs(r).toFixed(2);
