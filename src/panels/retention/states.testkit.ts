import { framesOf } from '../../frame/framesOf';
import { Problem } from '../../model';
import type { RetentionResult, ServicePeriod, ServiceStatement } from '../../model';
import type { PanelState } from '../../ui/states.testkit';
import { met, retained, served, sinceJoining, stays } from '../../ui/stay.testkit';

const framesFor = (result: RetentionResult) => framesOf(result, { refId: 'A' });

/** Every state of the panel. */
export function states(): PanelState[] {
  const frames = framesFor(stays());
  const large = { width: 760, height: 430 };
  const card = { width: 300, height: 200 };
  const stamp = { width: 150, height: 100 };
  const lost = { view: 'lost' };
  const before = { view: 'experience' };
  const cohorts = { view: 'cohorts' };
  const service = { view: 'service' };
  const waits = { view: 'waits' };
  const topics = { view: 'topics' };
  return [
    { name: 'curves', says: 'Who is still there, by head and by value, and who took most along.', ...large, frames },
    { name: 'light', says: 'The same in the light theme.', ...large, frames, theme: 'light' },
    { name: 'joining', says: 'By time since joining.', ...large, frames: framesFor(sinceJoining()) },
    { name: 'lost', says: 'What went with which group.', ...large, frames, options: lost },
    { name: 'lost-light', says: 'The same in the light theme.', ...large, frames, options: lost, theme: 'light' },
    { name: 'experience', says: 'What went before, like for like.', ...large, frames, options: before },
    {
      ...{ name: 'experience-light', ...large, frames, options: before, theme: 'light' },
      says: 'The same in the light theme.',
    },
    {
      ...{ name: 'experience-unknown', ...card, frames: framesFor(stays({ experiences: null })), options: before },
      says: 'Contacts are not mapped, or the period is too short: said in words.',
    },
    { name: 'experience-card', says: 'In a small panel what differs stays.', ...card, frames, options: before },
    { name: 'experience-stamp', says: 'In a stamp: how many times as often.', ...stamp, frames, options: before },
    { name: 'cohorts', says: 'Who stays, by when they joined.', ...large, frames, options: cohorts },
    {
      ...{ name: 'cohorts-light', ...large, frames, options: cohorts, theme: 'light' },
      says: 'The same in the light theme.',
    },
    { name: 'cohorts-card', says: 'In a small panel fewer ages and cohorts.', ...card, frames, options: cohorts },
    { name: 'cohorts-stamp', says: 'In a stamp: one number and what it is.', ...stamp, frames, options: cohorts },
    {
      name: 'waits',
      says: 'Who stays by how long they waited, against what is promised.',
      ...large,
      frames,
      options: waits,
    },
    { name: 'waits-light', says: 'The same in the light theme.', ...large, frames, options: waits, theme: 'light' },
    { name: 'waits-card', says: 'In a small panel the curve stays.', ...card, frames, options: waits },
    { name: 'waits-stamp', says: 'In a stamp: how many more were lost.', ...stamp, frames, options: waits },
    {
      ...{ name: 'waits-unknown', ...card, frames: framesFor(stays({ experiences: null })), options: waits },
      says: 'Nobody knows how long customers waited: said in words.',
    },
    {
      ...{ name: 'efforts', ...large, frames: framesFor(tiedUp()), options: { view: 'efforts' } },
      says: 'The same by how long a contact tied them up.',
    },
    {
      name: 'topics',
      says: 'What becomes of value after a contact, by topic and end.',
      ...large,
      frames,
      options: topics,
    },
    { name: 'topics-light', says: 'The same in the light theme.', ...large, frames, options: topics, theme: 'light' },
    { name: 'topics-card', says: 'In a small panel what differs stays.', ...card, frames, options: topics },
    {
      ...{ name: 'topics-reckoned', ...large, frames: framesFor(reckoned()), options: topics },
      says: 'Reckoned before and after: what those customers were worth on both sides.',
    },
    { name: 'topics-stamp', says: 'In a stamp: the greatest change.', ...stamp, frames, options: topics },
    {
      ...{ name: 'topics-unknown', ...card, frames: framesFor(stays({ experiences: null })), options: topics },
      says: 'Nobody knows what contacts were about: said in words.',
    },
    { name: 'service', says: 'What it cost to serve customers, month by month.', ...large, frames, options: service },
    {
      ...{ name: 'service-light', ...large, frames, options: service, theme: 'light' },
      says: 'The same in the light theme.',
    },
    {
      ...{
        name: 'service-print',
        ...large,
        width: 1100,
        options: service,
        frames: framesFor(stays({ experiences: null, service: unprotected() })),
      },
      says: 'With all its columns; nothing goes with loss, so what is taken for granted is less.',
    },
    { name: 'service-card', says: 'In a small panel fewer months and columns.', ...card, frames, options: service },
    { name: 'service-stamp', says: 'In a stamp: one price and what it is.', ...stamp, frames, options: service },
    {
      ...{ name: 'sentence', width: 1100, height: 120, frames, options: { view: 'sentence' } },
      says: 'In words alone, for the head of a board.',
    },
    {
      ...{ name: 'alike', ...large, frames: framesFor(alike()) },
      says: 'Value and heads leave alike: it is said that nothing can be told.',
    },
    {
      ...{ name: 'today', ...large, frames: framesFor(stays({ weight: 'today' })) },
      says: 'The house keeps no history of values: said above the picture.',
    },
    { name: 'card', says: 'In a small panel the curves stay.', ...card, frames },
    { name: 'lost-card', says: 'In a small panel the groups stay.', ...card, frames, options: lost },
    { name: 'stamp', says: 'In a stamp: one number and what it is.', ...stamp, frames },
    { name: 'lost-stamp', says: 'In a stamp: what was lost, and with whom most.', ...stamp, frames, options: lost },
    {
      ...{ name: 'nobody', ...card, frames: framesFor(stays({ all: null, groups: [], test: null, problems: [NONE] })) },
      says: 'Nothing to weigh: why, and the way out.',
    },
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    { name: 'loading', says: 'The first answer is on its way.', ...card, frames: [], state: 'Loading' },
  ];
}

function reckoned(): RetentionResult {
  const experiences = met();
  const topics = experiences.topics!.map((topic) => ({
    ...topic,
    reckoned: { before: 2100, after: 2100 - 70 + topic.change.value },
  }));
  return stays({ experiences: { ...experiences, topics, topicsWindow: { from: 7, to: 98 } } });
}

/** Six minutes are promised; bands are cut as those of waits, at eighteen times their ends. */
function tiedUp(): RetentionResult {
  const experiences = met();
  const bands = experiences.waits!.bands.map(({ from, to, ...band }) => ({
    ...band,
    ...{ from: from * 18, to: to && to * 18 },
  }));
  const efforts = { ...experiences.waits!, of: 'effort' as const, promise: 360, proposition: 'Effort', bands };
  return stays({ experiences: { ...experiences, efforts } });
}

function unprotected(): ServiceStatement {
  const none = (period: ServicePeriod): ServicePeriod => ({ ...period, protects: null });
  const { whole, periods, ...rest } = served();
  return { ...rest, whole: none(whole), periods: periods.map(none) };
}

function alike(): RetentionResult {
  const kept = { head: 0.9, worth: 0.905 };
  const experiences = met();
  return stays({
    all: retained({ customers: 7820, value: 16_700_000, ...kept }),
    groups: ['B', 'A', 'C'].map((tier, at) =>
      retained({ path: [tier], customers: 2600, value: (7 - 1.5 * at) * 1e6, ...kept })
    ),
    experiences: { ...experiences, kinds: experiences.kinds.slice(1) },
  });
}

const NONE = new Problem('empty', 'No value of a customer had been reckoned by 2025-06-01.', {
  severity: 'info',
  hint: 'Choose a later period, or fill customer_value.',
});
