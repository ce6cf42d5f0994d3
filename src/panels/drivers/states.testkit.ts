import { framesOf } from '../../frame/framesOf';
import type { DriversResult } from '../../model';
import { Problem } from '../../model';
import { adjustedTeams, besidePeers, driven, REVERSED, TEAMS } from '../../ui/driven.testkit';
import type { PanelState } from '../../ui/states.testkit';

/** First contact resolution. */
const RESOLUTION = 4;
const TEAM = { name: 'team', title: 'Team' };

const framesFor = (result: DriversResult) => framesOf(result, { refId: 'A' });

/** Every state of the panel. */
export function states(): PanelState[] {
  const frames = framesFor(driven());
  const teams = framesFor(driven(TEAMS, TEAM));
  const funnel = { view: 'funnel', metric: 'first_contact_resolution' };
  const large = { width: 760, height: 430 };
  const card = { width: 300, height: 200 };
  return [
    { name: 'score', says: 'What moved the score: points that add up, by side and metric.', ...large, frames },
    { name: 'light', says: 'The same in the light theme.', ...large, frames, theme: 'light' },
    {
      ...{ name: 'metric', ...large, frames, press: 'First contact resolution' },
      says: 'A level down: what moved a metric, group by group, through rates and through shares.',
    },
    {
      ...{ name: 'walk', ...large, frames, press: 'Handle time' },
      says: 'What moved a metric through what its formula is made of, each step with its own figure.',
    },
    {
      ...{ name: 'reversed', ...large, frames: framesFor(reversed()), press: 'First contact resolution' },
      says: 'Every group went one way and the whole the other: said in words.',
    },
    {
      ...{ name: 'peers', ...large, frames: framesFor(besidePeers()) },
      says: 'One place held against its peers: its gap, what it is made of, and what remains of it with the same mix.',
    },
    {
      ...{ name: 'peers-metric', ...large, frames: framesFor(besidePeers()), press: 'First contact resolution' },
      says: 'A level down: what it gets is neither to its credit nor to its blame.',
    },
    {
      ...{ name: 'adjusted', ...large, frames: framesFor(adjustedTeams()), options: { ...funnel, view: 'adjusted' } },
      says: 'Teams beside what their own mix lets expect, with how sure that is; who differs is found over all together.',
    },
    {
      ...{
        name: 'adjusted-card',
        ...card,
        frames: framesFor(adjustedTeams()),
        options: { ...funnel, view: 'adjusted' },
      },
      says: 'The same in a small panel: who differs stays.',
    },
    {
      ...{ name: 'adjusted-stamp', width: 150, height: 100, frames: framesFor(adjustedTeams()) },
      ...{ options: { ...funnel, view: 'adjusted' }, says: 'The same in a stamp: how many of how many.' },
    },
    {
      ...{ name: 'funnel', ...large, frames: teams, options: funnel },
      says: 'Which teams differ by more than chance explains; the others are not ranked.',
    },
    {
      ...{ name: 'funnel-light', ...large, frames: teams, options: funnel, theme: 'light' },
      says: 'The same in the light theme.',
    },
    {
      ...{ name: 'funnel-none', ...large, frames: framesFor(chanceAlone()), options: funnel },
      says: 'Nobody lies outside: nobody is named.',
    },
    { name: 'card', says: 'In a small panel the largest steps stay, and the others are summed.', ...card, frames },
    { name: 'funnel-card', says: 'The funnel in a small panel.', ...card, frames: teams, options: funnel },
    { name: 'stamp', says: 'In a stamp: the movement, and what did most of it.', width: 150, height: 100, frames },
    {
      ...{ name: 'funnel-stamp', width: 150, height: 100, frames: teams, options: funnel },
      says: 'The funnel in a stamp: how many of how many.',
    },
    {
      ...{ name: 'doubtful', ...large, frames: framesFor(doubtful()) },
      says: 'Days differ by more than the score moved: no real change, and no colour.',
    },
    {
      ...{ name: 'not-compared', ...card, frames: framesFor({ ...noScoreBefore(), compared: null }) },
      says: 'Nothing is compared: it says what to choose.',
    },
    {
      ...{ name: 'no-score', ...card, frames: framesFor(noScoreBefore()) },
      says: 'One of the two periods has no score.',
    },
    {
      ...{ name: 'failed', ...card, frames: framesFor(failed()), state: 'Error' as const, error: String(failure) },
      says: 'The source failed: what went wrong, and the way out.',
    },
    { name: 'nothing', says: 'No data.', ...card, frames: [] },
    { name: 'loading', says: 'The first answer is on its way.', ...card, frames: [], state: 'Loading' },
    { name: 'stale', says: 'A newer answer is on its way; the last one stays.', ...large, frames, state: 'Loading' },
  ];
}

function reversed(): DriversResult {
  const result = driven(REVERSED);
  const families = result.families.map((family) => ({
    ...family,
    metrics: family.metrics.map((driving) => ({ ...driving, reversed: driving.metric === RESOLUTION })),
  }));
  return { ...result, families };
}

function chanceAlone(): DriversResult {
  return driven(
    TEAMS.map((team, at) => ({ ...team, lean: [4, 11, 19].includes(at) ? 0 : team.lean })),
    TEAM
  );
}

function doubtful(): DriversResult {
  const result = driven();
  return { ...result, node: { ...result.node, movement: { low: -9.1, high: 1.2 } } };
}

function noScoreBefore(): DriversResult {
  const result = driven();
  return { ...result, node: { ...result.node, scoreBefore: null } };
}

const failure = new Problem('source', 'table legs is not there', {
  at: { source: 'Warehouse' },
  hint: 'Check its name in the mapping.',
});

function failed(): DriversResult {
  return { ...noScoreBefore(), node: { ...noScoreBefore().node, score: null }, problems: [failure] };
}
