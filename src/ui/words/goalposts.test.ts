import type { ProfileMetric } from '../../model';
import { goalpostsText, vetoText } from './goalposts';

const write = (value: number | null) => `${value} s`;
const metric: ProfileMetric = {
  metric: 'wait',
  weight: 1,
  target: 20,
  goalposts: { direction: 'lower', worst: 90, best: 10 },
};

it('says between which values points are earned, and where others hold', () => {
  expect(goalpostsText(metric, write)).toBe('no points at 90 s, all at 10 s');
  const band: ProfileMetric = {
    ...metric,
    goalposts: { direction: 'band', floor: 60, low: 180, high: 360, ceiling: 900 },
    by: { dimension: 'channel', goalposts: { chat: metric.goalposts, 'e-mail': metric.goalposts } },
  };
  expect(goalpostsText(band, write)).toBe(
    'all points from 180 s to 360 s, none at 60 s or 900 s; others for chat, e-mail'
  );
});

it('says what the house will not bear, where there is such a thing', () => {
  expect(vetoText(metric, write)).toBe('');
  expect(vetoText({ ...metric, veto: { below: 5, above: 300 } }, write)).toBe(
    'below 5 s the whole side scores nothing; above 300 s the whole side scores nothing'
  );
});
