import { framesOf } from '../../frame/framesOf';
import type { ClimateResult } from '../../model';
import { climate } from '../../ui/climate.testkit';
import type { PanelState } from '../../ui/states.testkit';

const framesFor = (result: ClimateResult) => framesOf(result, { refId: 'A' });

/** Every state of the panel. */
export function states(): PanelState[] {
  const frames = framesFor(climate());
  const large = { width: 900, height: 430 };
  const card = { width: 320, height: 220 };
  const stamp = { width: 150, height: 100 };
  const views = {
    ...{ pledges: { view: 'pledges' }, barriers: { view: 'barriers' } },
    ...{ thread: { view: 'thread' }, day: { view: 'day' } },
    ...{ tenure: { view: 'tenure' }, items: { view: 'items' }, seats: { view: 'seats' } },
    competence: { view: 'competence' },
  };
  return [
    { name: 'map', says: 'Teams by what is done and what staff say; what is withheld is hatched.', ...large, frames },
    { name: 'light', says: 'The same in the light theme.', ...large, frames, theme: 'light' },
    { name: 'pledges', says: 'What was said, and what happens.', ...large, frames, options: views.pledges },
    { name: 'barriers', says: 'What is in the way, and the evidence.', ...large, frames, options: views.barriers },
    { name: 'thread', says: 'What leads what, at every lag.', ...large, frames, options: views.thread },
    {
      name: 'thread-light',
      says: 'The same in the light theme.',
      ...large,
      frames,
      options: views.thread,
      theme: 'light',
    },
    { name: 'day', says: 'How staff say the day was, by its load.', ...large, frames, options: views.day },
    {
      ...{ name: 'tenure', ...large, frames, options: views.tenure },
      says: 'What wears off the longer people are here.',
    },
    { name: 'items', says: 'Which questions go with what comes of it.', ...large, frames, options: views.items },
    { name: 'seats', says: 'What service comes to where seats stay empty.', ...large, frames, options: views.seats },
    {
      ...{ name: 'competence', ...large, frames, options: views.competence },
      says: 'How soon new people are competent, and where it takes longest.',
    },
    {
      ...{ name: 'competence-card', ...card, frames, options: views.competence, theme: 'light' },
      says: 'The same in a small panel: of the sentence what there is room for.',
    },
    { name: 'card', says: 'In a small panel the indices stay.', ...card, frames },
    { name: 'pledges-card', says: 'In a small panel said and done stay.', ...card, frames, options: views.pledges },
    { name: 'stamp', says: 'In a stamp: one number and what is in the way.', ...stamp, frames },
    { name: 'thread-stamp', says: 'In a stamp: the surest link.', ...stamp, frames, options: views.thread },
    { name: 'day-card', says: 'The same in a small panel.', ...card, frames, options: views.day, theme: 'light' },
    {
      ...{ name: 'silent', ...card, frames: framesFor(climate({ pledges: [], sayDo: null })), options: views.pledges },
      says: 'Nobody wrote down a pledge.',
    },
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    { name: 'loading', says: 'The first answer is on its way.', ...card, frames: [], state: 'Loading' },
  ];
}
