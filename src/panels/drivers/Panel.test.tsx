import React from 'react';
import { type DataFrame, LoadingState, toDataFrame } from '@grafana/data';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { framesOf } from '../../frame/framesOf';
import { Problem } from '../../model';
import { centre } from '../../ui/centre.testkit';
import { driven, REVERSED, TEAMS } from '../../ui/driven.testkit';
import { giveSizes } from '../../ui/jsdom.testkit';
import { figure, framesFor, row, show } from './shown.testkit';
import { suggestions } from './suggestions';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

beforeAll(giveSizes);

const teams = () => driven(TEAMS, { name: 'team', title: 'Team' });

describe('the score', () => {
  it('says what moved it, in figures that add up', () => {
    show();
    const sentence = /^The balance fell 4\.3 points to 58\.5: first contact resolution took 5\.4/;
    expect(screen.getByRole('group')).toHaveAccessibleName(sentence);
    const steps = screen.getAllByRole('row').filter((each) => within(each).queryByRole('button'));
    expect(steps).toHaveLength(8);
    const sum = steps.reduce((all, each) => all + figure(each), 0);
    expect(sum).toBeCloseTo(figure(row(/^Now/)) - figure(row(/^Before/)), 9);
  });

  it('says better and worse in words too', () => {
    show();
    expect(row(/^First contact resolution/)).toHaveAccessibleName(/worse/);
    expect(row(/^Speed of answer/)).toHaveAccessibleName(/better/);
  });

  it('calls nothing better or worse where days differ by more', () => {
    const result = driven();
    show({ result: { ...result, node: { ...result.node, movement: { low: -9, high: 1 } } } });
    expect(screen.getByText('No real change')).toBeInTheDocument();
    expect(row(/^First contact resolution/)).not.toHaveAccessibleName(/worse/);
  });

  it('says so where nobody can tell how sure a movement is', () => {
    const result = driven();
    show({ result: { ...result, node: { ...result.node, movement: null } } });
    const sentence = /^The balance fell 4\.3 points to 58\.5, but how sure that is cannot be told: first contact/;
    expect(screen.getByRole('group')).toHaveAccessibleName(sentence);
  });

  it('says neither that it fell nor that it rose before it is known how sure that is', () => {
    show({ result: { ...driven(), early: true } });
    expect(screen.getByRole('group')).toHaveAccessibleName(
      'The balance: from 62.8 to 58.5; how sure that is comes next.'
    );
    expect(row(/^First contact resolution/)).not.toHaveAccessibleName(/worse/);
  });

  it('sorts as the profile does when told so', () => {
    show({ options: { sort: 'profile' } });
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.indexOf('Callers lost ›')).toBeLessThan(names.indexOf('Handle time ›'));
    expect(names.indexOf('Answered within 20 s ›')).toBeLessThan(names.indexOf('Speed of answer ›'));
  });

  it('keeps the movement and its first reason in a stamp', () => {
    show({ width: 134, height: 84 });
    expect(screen.getByText('−4.3')).toBeInTheDocument();
    expect(screen.getByText('First contact resolution −5.4')).toBeInTheDocument();
  });
});

describe('a level down', () => {
  const goDown = () => userEvent.click(screen.getByRole('button', { name: /^First contact resolution/ }));

  it('shows what moved a metric, group by group', async () => {
    show();
    await goDown();
    expect(screen.getByText(/^First contact resolution fell/)).toHaveTextContent(
      'fell 5.6 pts to 61.2%: −5.0 by rates'
    );
    const rates = within(row(/^Leeds/))
      .getAllByRole('cell')
      .slice(0, 2)
      .map(({ textContent }) => textContent);
    expect(rates).toEqual(['−2.6', '−0.4']);
    expect(row(/^Site not known/)).toBeInTheDocument();
  });

  it('goes down and back by keyboard', async () => {
    show();
    screen.getByRole('button', { name: /^First contact resolution/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('First contact resolution', { selector: '[aria-current]' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(row(/^Speed of answer/)).toBeInTheDocument();
  });

  it('calls a reversal in words', async () => {
    const { families, ...rest } = driven(REVERSED);
    const reversed = families.map((family) => ({
      ...family,
      metrics: family.metrics.map((metric) => ({ ...metric, reversed: true })),
    }));
    show({ result: { ...rest, families: reversed } });
    await goDown();
    expect(screen.getByText('Yet the rates of all sites rose')).toBeInTheDocument();
  });

  it('says what to choose where nothing is split', async () => {
    show({ result: { ...driven([]), dimensions: [] } });
    await goDown();
    expect(screen.getByText(/choose a dimension to split by/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('tells the evidence behind a metric', async () => {
    show();
    await goDown();
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByText(/count\(where: handled and not exists next/)).toBeInTheDocument();
    expect(within(drawer).getByText(/all lie within in 95 of 100 boards/)).toBeInTheDocument();
    expect(within(drawer).queryByRole('list', { name: 'What to do next' })).not.toBeInTheDocument();
  });

  it('leads on from there where the data source is known: from the score by what moved it most', async () => {
    show({ source: 'ours' });
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    const ways = await screen.findByRole('list', { name: 'What to do next' });
    const hrefs = within(ways)
      .getAllByRole('link')
      .map((each) => decodeURIComponent(each.getAttribute('href')!));
    expect(hrefs[0]).toContain('"metric":"first_contact_resolution"');
    expect(hrefs[1]).toContain('"groupBy":["contact"]');
    expect(hrefs[2]).toBe('/a/boardroom-cx-app/act?source=ours&metric=first_contact_resolution');
  });
});

describe('what a formula is made of', () => {
  const goDown = () => userEvent.click(screen.getByRole('button', { name: /^Handle time/ }));

  it('says what moved the metric, in steps that add up, each with its own figure', async () => {
    show();
    await goDown();
    expect(screen.getByText(/^Handle time fell/)).toHaveTextContent(
      'Handle time fell 6.0 s to 312.0 s: talk took 9.9 s, hold 1.3 s; handled per resolution brought 2.7 s, wrap-up 2.5 s.'
    );
    const own = within(row(/^Handled per resolution/)).getAllByRole('cell');
    expect(own.slice(-3).map(({ textContent }) => textContent)).toEqual(['1.25', '1.26', '▼+2.7worse']);
    const steps = [/^Talk/, /^Hold/, /^Wrap-up/, /^Handled per/].map((name) => figure(row(name)));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(figure(row(/^Now/)) - figure(row(/^Before/)), 9);
  });

  it('stands beside its groups', async () => {
    show();
    await goDown();
    await userEvent.click(screen.getByRole('button', { name: 'By sites' }));
    expect(row(/^Leeds/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'By its parts' }));
    expect(row(/^Wrap-up/)).toBeInTheDocument();
  });

  it('says why it cannot be told apart', async () => {
    const { families, ...rest } = driven();
    const untold = families.map((family) => ({
      ...family,
      metrics: family.metrics.map((each) => ({
        ...each,
        walk: each.walk && { ...each.walk, untold: 'negative' as const },
      })),
    }));
    show({ result: { ...rest, families: untold } });
    await goDown();
    await userEvent.click(screen.getByRole('button', { name: 'By its parts' }));
    expect(screen.getByText(/one of its parts is below zero/)).toBeInTheDocument();
  });
});

describe('the funnel', () => {
  const funnel = { view: 'funnel' as const };

  it('names who differs by more than chance explains, and on which side', () => {
    show({ result: teams(), options: funnel });
    expect(screen.getByRole('group')).toHaveAccessibleName(
      'First contact resolution: 3 of 28 teams lie outside what chance explains: below Team 5, Team 20; above Team 12.'
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'Team 5: 51%, n 526, worse'
    );
  });

  it('is one step away from what moved the metric', async () => {
    show({ result: teams() });
    await userEvent.click(screen.getByRole('button', { name: /^First contact resolution/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Against chance' }));
    expect(screen.getByText('3 of 28 teams')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'By teams' }));
    expect(row(/^Team 5/)).toBeInTheDocument();
  });

  it('needs no period to compare with', () => {
    const { node, ...rest } = teams();
    show({ result: { ...rest, node: { ...node, scoreBefore: null }, compared: null }, options: funnel });
    expect(screen.getByText('3 of 28 teams')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'All metrics' })).not.toBeInTheDocument();
  });

  it('says why a metric has none', () => {
    show({ result: teams(), options: { ...funnel, metric: 'handle_time' } });
    expect(screen.getByText(/^Handle time: what chance explains is known only of shares/)).toBeInTheDocument();
  });

  it('counts in a stamp', () => {
    show({ result: teams(), options: funnel, width: 134, height: 84 });
    expect(screen.getByText('3 of 28')).toBeInTheDocument();
  });
});

describe('without a picture', () => {
  const node = { ...driven().node, scoreBefore: null };
  const failure = new Problem('source', 'table legs is not there', { at: { source: 'Warehouse' }, hint: 'Check it.' });

  it.each([
    ['no frames', [], 'No data in this period.'],
    ['another frame', [toDataFrame({ fields: [{ name: 'x', values: [1] }] })], /the answer Drivers.*Found: x/],
    ['another answer', framesOf(centre(), { refId: 'A' }), /Choose the answer Drivers/],
    ['one period', framesFor({ ...driven(), node, compared: null }), /needs two periods/],
    ['no score', framesFor({ ...driven(), node }), /One of the two periods has no score/],
    [
      'a failure',
      framesFor({ ...driven(), node, problems: [failure, failure] }),
      'source Warehouse: table legs is not there. Check it.',
    ],
    ['dropped evidence', framesFor(driven()).map((frame) => ({ ...frame, meta: {} })), /removed the evidence/],
  ])('says what is wrong with %s', (_, frames, message) => {
    show({ frames });
    expect(screen.getByRole('alert')).toHaveTextContent(message);
  });

  it('does not say that there is no data while the first answer is on its way', () => {
    show({ frames: [], state: LoadingState.Loading });
    expect(screen.getByRole('status')).toHaveAccessibleName('Loading');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

it('is offered only where the data say why a score moved', () => {
  const offered = (rawFrames: DataFrame[]) => suggestions({ rawFrames } as Parameters<typeof suggestions>[0]);
  expect(offered(framesFor(driven()))).toHaveLength(1);
  expect(offered(framesOf(centre(), { refId: 'A' }))).toBeUndefined();
});
