import { t } from '@grafana/i18n';
import type { MetricInfo, ScoredFamily, ScoredMetric } from '../../model';
import { midSentence } from './titles';
import { RAW } from './raw';

interface Deed {
  better: () => string;
  worse: () => string;
}

/** What we do when a metric moves, after "We". Comparatives, so that "than before" may follow. */
const deedsByMetric = (): Record<string, Deed> => ({
  service_level: {
    better: () => t('deed.faster', 'answer faster'),
    worse: () => t('deed.slower', 'answer more slowly'),
  },
  average_speed_of_answer: {
    better: () => t('deed.faster', 'answer faster'),
    worse: () => t('deed.slower', 'answer more slowly'),
  },
  abandon_rate: {
    better: () => t('deed.lose-fewer', 'lose fewer callers'),
    worse: () => t('deed.lose-more', 'lose more callers'),
  },
  handle_time: {
    better: () => t('deed.less-time', 'need less time per contact'),
    worse: () => t('deed.more-time', 'need more time per contact'),
  },
  transfer_rate: {
    better: () => t('deed.transfer-fewer', 'pass fewer customers on'),
    worse: () => t('deed.transfer-more', 'pass more customers on'),
  },
  first_contact_resolution: {
    better: () => t('deed.resolve-more', 'resolve more'),
    worse: () => t('deed.resolve-less', 'resolve less'),
  },
  repeat_contact_rate: {
    better: () => t('deed.repeat-fewer', 'make fewer customers call again'),
    worse: () => t('deed.repeat-more', 'make more customers call again'),
  },
  handle_time_per_resolution: {
    better: () => t('deed.resolve-sooner', 'need less time per resolution'),
    worse: () => t('deed.resolve-later', 'need more time per resolution'),
  },
  share_of_customer_data: {
    better: () => t('deed.know-more', 'know our customers better'),
    worse: () => t('deed.know-less', 'know our customers less well'),
  },
  satisfaction_top_box: {
    better: () => t('deed.please-more', 'please more customers'),
    worse: () => t('deed.please-fewer', 'please fewer customers'),
  },
});

const deedsByFamily = (): Record<string, Deed> => ({
  efficiency: {
    better: () => t('deed.more-efficient', 'are more efficient'),
    worse: () => t('deed.less-efficient', 'are less efficient'),
  },
  effectiveness: {
    better: () => t('deed.more-effective', 'are more effective'),
    worse: () => t('deed.less-effective', 'are less effective'),
  },
});

/** In words, what a side did: its heaviest metric that moved the side's way speaks for it. */
export function deedOf(side: ScoredFamily, verdict: 'better' | 'worse', metrics: readonly MetricInfo[]): string {
  const speaker = speakerOf(side, verdict);
  const info = speaker && metrics[speaker.metric];
  const deed = (info && ownDeed(info)) ?? deedsByFamily()[side.family];
  return deed ? deed[verdict]() : otherDeed(side, verdict);
}

/** In a band, better may mean more or less: no comparative of its own fits. */
const ownDeed = ({ metric, direction }: MetricInfo) => (direction === 'band' ? undefined : deedsByMetric()[metric]);

function otherDeed({ title }: ScoredFamily, verdict: 'better' | 'worse'): string {
  const side = midSentence(title);
  return verdict === 'better'
    ? t('deed.better-on', 'do better on {{side}}', { side, ...RAW })
    : t('deed.worse-on', 'do worse on {{side}}', { side, ...RAW });
}

function speakerOf({ metrics }: ScoredFamily, verdict: 'better' | 'worse'): ScoredMetric | null {
  const sign = verdict === 'better' ? 1 : -1;
  const push = ({ score, scoreBefore, weight }: ScoredMetric) =>
    score === null || scoreBefore === null ? 0 : sign * weight * (score - scoreBefore);
  const most = metrics.reduce<ScoredMetric | null>(
    (top, each) => (push(each) > (top ? push(top) : 0) ? each : top),
    null
  );
  return most;
}
