import { t } from '@grafana/i18n';
import type { ClimateResult, EmptySeats, SeatPool, SeatSilence } from '../../model';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';

/** One seat in ten, as an index into the shares: what is spoken of. */
export const TENTH = 2;
/** Staff that must count for so much less or more than it is, before a queue comes to what is observed, is no small matter. */
const ODD = { less: 0.8, more: 1.25 };
const WEEKS = 52;

/** What service comes to with one seat in ten left empty, from what is observed on; or why that cannot be told. */
export function seatsSentence({ seats }: ClimateResult, reader: Reader): string {
  const [whole] = seats.pools;
  if (seats.silence !== null || whole === undefined) {
    return seatsUntold(seats.silence ?? 'no data');
  }
  const share = writerOf('share', reader);
  const values = { from: share(whole.observed), to: share(whole.expected[TENTH]), ...RAW };
  return whole.threshold === null
    ? t(
        'seats.tenth-in-time',
        'With <b>one seat in ten</b> left empty, answers in time would be expected to go from <b>{{from}}</b> to <b>{{to}}</b>, where customers, handling times and hours worked stay as they are.',
        values
      )
    : t(
        'seats.tenth',
        'With <b>one seat in ten</b> left empty, answers within {{seconds}} s would be expected to go from <b>{{from}}</b> to <b>{{to}}</b>, where customers, handling times and hours worked stay as they are.',
        { ...values, seconds: whole.threshold }
      );
}

function seatsUntold(silence: SeatSilence): string {
  const says: Record<SeatSilence, () => string> = {
    unavailable: () =>
      t('seats.unavailable', 'How many come and how much staff there is by the half hour is not known here.'),
    'too long': () =>
      t(
        'seats.too-long',
        'Customers and staff are counted over more than half an hour: a queue cannot be told from it.'
      ),
    'no data': () => t('seats.no-data', 'No customers came in the last weeks of the period.'),
    'no queue': () => t('seats.no-queue', 'No queue comes to the share answered in time that is observed.'),
  };
  return says[silence]();
}

/** "95%", of seats that are filled, as a column of the table: "5% empty". */
export function emptyText(share: number): string {
  return share === 0
    ? t('seats.today', 'Now')
    : t('seats.empty', '{{share}}% empty', { share: Math.round(100 * share) });
}

/** What is taken for granted, and how well a queue fits. */
export function seatsLegend(seats: EmptySeats): string {
  const { days, pools } = seats;
  const said = t(
    'seats.assumed',
    'From {{days}} days, half hour by half hour: each site is one line whose staff take everybody, customers come at random, handling times and patience vary as exponentials do (Erlang; Palm 1957). It starts from what is observed: staff counts {{factor}} times in the model, so that it comes to that today.',
    { days, factor: pools[0].factor.toFixed(2), ...RAW }
  );
  return [said, fitText(pools[0]), leavingText(seats)].filter(Boolean).join(' ');
}

function fitText({ factor }: SeatPool): string {
  return factor < ODD.less || factor > ODD.more
    ? t('seats.odd', 'That is far from once: waits here do not come of one queue alone, so read it as a direction.')
    : '';
}

/** What leaving does to it, where that is known. */
function leavingText({ leaving }: EmptySeats): string {
  return leaving === null
    ? ''
    : t(
        'seats.leaving',
        'At {{rate}}% leaving a year, every week that it takes to fill a seat leaves {{share}}% empty.',
        {
          ...{ rate: Math.round(100 * leaving), share: ((100 * leaving) / WEEKS).toFixed(1) },
          ...RAW,
        }
      );
}

/** A site, and what is in time there where that is not the same everywhere: "Leeds, within 30 s". */
export function poolText({ pools }: EmptySeats, { path, threshold }: SeatPool): string {
  const name = path[0] ?? '';
  return pools[0].threshold === null
    ? t('seats.pool', '{{name}}, within {{seconds}} s', { name, seconds: threshold, ...RAW })
    : name;
}
