import { toDataFrame } from '@grafana/data';
import { Problem, type LiveResult } from '../../model';
import type { PanelState } from '../../ui/states.testkit';
import { AT, calm, FIVE, FORTY, framesFor, wall } from './wall.testkit';

const SECOND = 1000;
const frames = framesFor(wall(FIVE));
const forty = FORTY.map((queue, index) => (index === 12 ? { ...FIVE[0], name: queue.name } : queue));

const [screen, upright, half, card] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 960, height: 540 },
  { width: 300, height: 200 },
];

/** Every state of the panel. */
export function states(): PanelState[] {
  return [...looks(), ...faults(), ...refusals()].map((state) => ({ now: AT + 4 * SECOND, ...state }));
}

function looks(): PanelState[] {
  return [
    { name: 'act', says: 'One queue needs a person.', ...screen, frames },
    { name: 'act-light', says: 'The same in the light theme.', ...screen, frames, theme: 'light' },
    {
      ...{ name: 'act-deuteranopia', ...screen, frames, vision: 'deuteranopia' as const },
      says: 'The same as seen by who cannot tell red from green.',
    },
    {
      ...{ name: 'act-achromatopsia', ...screen, frames, vision: 'achromatopsia' as const },
      says: 'The same as seen by who sees no colours.',
    },
    { name: 'act-4k', says: 'The same on a screen of 4K.', width: 3840, height: 2160, frames },
    { name: 'act-upright', says: 'The same on an upright screen.', ...upright, frames },
    { name: 'calm', says: 'Nobody is needed.', ...screen, frames: framesFor(wall(calm(FIVE))) },
    { name: 'one', says: 'A wall of one queue.', ...screen, frames: framesFor(wall(FIVE.slice(0, 1))) },
    {
      name: 'forty',
      says: 'A wall of forty queues, one of which needs a person.',
      ...screen,
      frames: framesFor(wall(forty)),
    },
    { name: 'forty-calm', says: 'Forty queues, and nobody is needed.', ...screen, frames: framesFor(wall(FORTY)) },
    { name: 'forty-upright', says: 'Forty queues on an upright screen.', ...upright, frames: framesFor(wall(forty)) },
    { name: 'half', says: 'In half a screen.', ...half, frames },
    { name: 'card', says: 'In a small panel.', ...card, frames },
    { name: 'stamp', says: 'In a stamp: who needs a person, and why.', width: 150, height: 100, frames },
    {
      name: 'stamp-calm',
      says: 'In a stamp, nobody needed.',
      width: 150,
      height: 100,
      frames: framesFor(wall(calm(FIVE))),
    },
    {
      ...{ name: 'call-backs', ...screen, frames: framesFor(callBacks()) },
      says: 'Promised call-backs are overdue.',
    },
  ];
}

function callBacks(): LiveResult {
  const [billing, ...others] = FIVE;
  const queue = {
    ...billing,
    waiting: 0,
    longest: undefined,
    value: undefined,
    tooLong: 0,
    overdue: 4,
    needs: ['call-backs' as const],
  };
  return wall([queue, ...others], { advice: { kind: 'call', to: 1, calls: 4 } });
}

const failure = new Problem('source', 'Warehouse does not answer', { hint: 'Is the database up?' });

/** What may go wrong with a source, and what the wall says of it. */
export function faults(): PanelState[] {
  const error = failure.toLine();
  const gone = { frames: framesFor(failed()), state: 'Error' as const, error };
  const part = partly(['value_waiting', 'value_waiting_too_long', 'service_level']);
  return [
    { name: 'down', says: 'The source is down.', ...half, frames, then: gone, now: AT + 95 * SECOND },
    {
      ...{ name: 'slow', ...half, frames, now: AT + 55 * SECOND },
      ...{ says: 'The source is slow.', then: { frames, state: 'Loading', asked: AT + 30 * SECOND } },
    },
    {
      ...{ name: 'partly', ...half, frames: framesFor(part), state: 'Error', error: cut.toLine() },
      says: 'Some of the answers failed, or came only in part.',
    },
    {
      ...{
        name: 'clock-ahead',
        ...half,
        frames: framesFor(wall(FIVE, { freshness: { age: -95, stale: 180, unsure: false } })),
      },
      says: 'The clock of the source is ahead.',
    },
    {
      ...{
        name: 'still',
        ...half,
        frames: framesFor(wall(FIVE, { freshness: { age: 720, stale: 180, unsure: false } })),
      },
      says: 'The source answers, and nothing is written in it any more.',
    },
    {
      ...{ name: 'unsure', ...half, frames: framesFor(wall(calm(FIVE), { freshness: UNSURE })) },
      says: 'Nothing comes in the first weeks of a source, and it may be a quiet evening.',
    },
    { name: 'set-back', says: 'The clock of the screen was set back.', ...half, frames, now: AT - 600 * SECOND },
    { name: 'not-asked', says: 'Nobody asked again.', ...half, frames, now: AT + 260 * SECOND },
    {
      ...{ name: 'looked-back', ...half, frames, now: AT + 86_400_000, asked: AT + 86_400_000 },
      says: 'A moment of the past is looked at.',
    },
    {
      ...{ name: 'other-zone', ...half, frames: framesFor(wall(FIVE, { calendar: TOKYO })) },
      says: 'Another time zone was chosen.',
    },
    {
      ...{ name: 'hour-twice', ...half, frames: framesFor(wall(FIVE, { at: TWICE })), now: TWICE + 4 * SECOND },
      says: 'The night in which an hour comes twice.',
    },
    {
      ...{ name: 'hour-missing', ...half, frames: framesFor(wall(FIVE, { at: MISSING })), now: MISSING + 4 * SECOND },
      says: 'The night in which an hour is missing: twelve seconds ago it was one.',
    },
  ];
}

const TOKYO = { zone: 'Asia/Tokyo', weekStart: 'monday' as const };
/** Half past one in London, for the second time. */
const TWICE = Date.UTC(2026, 9, 25, 1, 30, 12);
/** Two in London, twelve seconds after one. */
const MISSING = Date.UTC(2026, 2, 29, 1, 0, 12);
const UNSURE = { age: 720, stale: 180, unsure: true };
const cut = new Problem('source', 'Warehouse gave only the first 50,000 rows', { hint: 'Raise its limit.' });

function partly(lost: readonly string[]): LiveResult {
  const whole = wall(FIVE, { problems: [cut] });
  const isLost = whole.metrics.map(({ metric }) => lost.includes(metric));
  const places = whole.places.map((place) => ({
    ...place,
    values: place.values.map((value, at) =>
      isLost[at] ? { ...value, value: null, silence: 'failed' as const } : value
    ),
  }));
  return { ...whole, places };
}

function refusals(): PanelState[] {
  return [
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    { name: 'unfit', says: 'Frames that hold no live answer.', ...card, frames: [toDataFrame({ fields: [] })] },
    {
      ...{ name: 'failed', ...card, frames: framesFor(failed()), state: 'Error' as const, error: failure.toLine() },
      says: 'The source never answered.',
    },
  ];
}

function failed(): LiveResult {
  const none = wall(FIVE, { problems: [failure] });
  const silent = none.places[0].values.map((value) => ({ ...value, value: null, silence: 'failed' as const }));
  return { ...none, first: null, advice: null, places: [{ ...none.places[0], values: silent }] };
}
