import React, { useState } from 'react';
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { catalog } from '../catalog';
import type { Profile } from '../model';
import { Profiles } from './config/profiles/Profiles';
import { vocabulary } from './definitions';
import { centre } from '../ui/centre.testkit';
import { giveSizes } from '../ui/jsdom.testkit';
import { parseSettings } from './settings/settings';

// A part of @grafana/plugin-ui that we do not use, in a form that Jest does not read.
jest.mock('@marcbachmann/cel-js', () => ({}));

const mockDrafts: Profile[] = [];
const mockScores = () => ({ stored: null, draft: centre() });
jest.mock('@grafana/runtime', () => ({
  ...jest.requireActual('@grafana/runtime'),
  getDataSourceSrv: () => ({
    get: async () => ({
      draft: (profile: Profile) => {
        mockDrafts.push(profile);
        return of(mockScores());
      },
    }),
  }),
}));

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);
beforeEach(() => mockDrafts.splice(0));

const { balanced, premium } = catalog.profiles;
const mapping = { version: 1 as const, name: 'North', entities: {} };

// Lists of a hundred metrics in each row tell no more than those of a dozen, and jsdom takes minutes over them.
const judged = [balanced, premium].flatMap(({ families }) => families.flatMap(({ metrics }) => metrics));
const few = Object.fromEntries(judged.map(({ metric }) => [metric, catalog.metrics[metric]]));

function open(first: Profile[] = [], readOnly = false) {
  const stored: Array<Profile[] | undefined> = [];
  function Host() {
    const [profiles, setProfiles] = useState<readonly Profile[]>(first);
    const change = (changed: Profile[] | undefined) => {
      stored.push(changed);
      setProfiles(changed ?? []);
    };
    const known = { ...vocabulary({ mapping, metrics: [], profiles }), metrics: few };
    return <Profiles profiles={profiles} vocabulary={known} uid="b" readOnly={readOnly} onChange={change} />;
  }
  render(<Host />);
  return {
    last: () => stored.at(-1)?.at(-1),
    all: () => stored.at(-1),
    user: userEvent.setup({ pointerEventsCheck: 0 }),
  };
}

/** Typing letter by letter tells no more, and jsdom looks up every style for each. */
function write(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

// Two metrics a side show as much as three.
const ours: Profile = {
  ...balanced,
  name: 'ours',
  title: 'Ours',
  families: balanced.families.map((family) => ({ ...family, metrics: family.metrics.slice(0, 2) })),
};

describe('scorecards of the house', () => {
  it('start from a proposition, right as they stand', async () => {
    const { user, all } = open();
    await user.click(screen.getByLabelText('Expand section Scorecards'));
    await user.click(await screen.findByText('Add a scorecard'));
    await user.click(await screen.findByText('From Premium'));
    expect(screen.getByText(/takes the place of premium/)).toBeInTheDocument();
    expect(parseSettings({ mapping, profiles: all() }).profiles).toEqual(all());
  });

  it('take weights as they are typed, and say what share that is', () => {
    const { last } = open([ours]);
    write('Weight of First contact resolution', '6');
    expect(last()!.families[1].metrics[0].weight).toBe(6);
    expect(screen.getByText('86%')).toBeInTheDocument();
    write('Weight of First contact resolution', '0');
    expect(last()!.families[1].metrics[0].weight).toBe(6);
  });

  it('take shares in per cents, and limits that most have none of', async () => {
    const { user, last } = open([ours]);
    write('Target of Service level', '85');
    expect(last()!.families[0].metrics[0].target).toBe(0.85);
    await user.click(screen.getByLabelText('Limits, exceptions and reason of Service level'));
    write('Service level: Side scores nothing below', '50');
    expect(last()!.families[0].metrics[0].veto).toEqual({ below: 0.5 });
    write('Service level: Side scores nothing below', '');
    expect(last()!.families[0].metrics[0]).not.toHaveProperty('veto');
  });

  it('join parts by a named rung or by any exponent', async () => {
    const { user, last } = open([ours]);
    const across = within(screen.getAllByRole('radiogroup', { name: 'Sides are joined by' })[0]);
    await user.click(across.getByLabelText('Weakest link'));
    expect(last()!.exponent).toBe('weakest');
    expect(screen.getByText('weakest link: the lowest alone counts')).toBeInTheDocument();
    write('Exponent: Metrics in a side are joined by', '-3');
    expect(last()!.familyExponent).toBe(-3);
  });

  it('say at the field what is wrong', () => {
    open([ours]);
    write('Repeat contact rate: none at', '5');
    expect(screen.getByText(/out of order\. Where lower is better, worst above best/)).toBeInTheDocument();
  });

  it('may have goalposts of their own for one channel', async () => {
    const by = { dimension: 'channel', goalposts: {} };
    const [efficiency, effectiveness] = ours.families;
    const metrics = efficiency.metrics.map((metric, index) => (index === 1 ? { ...metric, by } : metric));
    const { user, last } = open([{ ...ours, families: [{ ...efficiency, metrics }, effectiveness] }]);
    await user.click(screen.getByLabelText('Limits, exceptions and reason of Handle time'));
    await user.click(screen.getByText('Add a value with goalposts of its own'));
    write('Value with goalposts of its own: Handle time', 'chat');
    write('Handle time: chat: to', '900');
    expect(last()!.families[0].metrics[1].by!.goalposts).toEqual({
      chat: { direction: 'band', floor: 60, low: 180, high: 900, ceiling: 900 },
    });
    expect(screen.getByText(/Write floor < low <= high < ceiling/)).toBeInTheDocument();
  });

  it('go on in a new version, from today, beside the old one', async () => {
    const { user, all } = open([ours]);
    await user.click(screen.getByText('New version of Ours'));
    expect(all()!.map(({ version }) => version)).toEqual([1, 2]);
    expect(all()![1].effective).toMatch(/^\d{4}-\d\d-\d\d$/);
    await user.click(screen.getByLabelText('Ours v1'));
    expect(screen.getByLabelText('In force since')).toHaveValue('2026-01-01');
  });

  it('are tried on live data, and follow each change that makes sense', async () => {
    const { user } = open([ours]);
    await user.click(screen.getByText('Try it on the last four weeks'));
    expect(await screen.findByText('Northwind')).toBeInTheDocument();
    expect(screen.getByText(/points (above|below) its target of 70/)).toBeInTheDocument();
    write('Target, of 100', '60');
    await screen.findByText(/its target of 60/);
    expect(mockDrafts.map(({ target }) => target)).toEqual([70, 60]);
    write('Repeat contact rate: none at', '5');
    expect(mockDrafts).toHaveLength(2);
  });

  it('can only be read, and copied, where a file provisioned them', () => {
    open([ours], true);
    expect(screen.getByLabelText('Weight of Service level')).toBeDisabled();
    expect(screen.queryByText('Add a scorecard')).not.toBeInTheDocument();
    expect(screen.queryByText('Try it on the last four weeks')).not.toBeInTheDocument();
    expect(screen.getByText('Copy as YAML')).toBeInTheDocument();
  });

  it('are gone when the last one is removed, without an empty list left behind', async () => {
    const { user, all } = open([ours]);
    await user.click(screen.getByText('Remove Ours v1'));
    expect(all()).toBeUndefined();
  });
});
