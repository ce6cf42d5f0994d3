import React, { useState } from 'react';
import { LoadingState } from '@grafana/data';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalog } from '../catalog';
import { frame } from './delegate.testkit';
import { giveSizes } from '../ui/jsdom.testkit';
import QueryEditor from './QueryEditor';
import type { BoardroomApi, BoardroomQuery, BoardroomVariableQuery } from './types';
import VariableEditor from './VariableEditor';

// A part of @grafana/plugin-ui that we do not use, in a form that Jest does not read.
jest.mock('@marcbachmann/cel-js', () => ({}));

// Whether a thing is hidden is slow to find out in tables of this size.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);

// The editors use these two of the datasource.
const datasource = {
  named: () => ({ mapping: { version: 1, name: 'none', entities: {} }, metrics: [], profiles: [] }),
  getTagValues: async () => [{ text: 'North' }, { text: 'not known' }],
} as Partial<BoardroomApi> as BoardroomApi;

type User = ReturnType<typeof userEvent.setup>;

/** Lists ask for their options a moment after they were opened. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 300));

describe('the query editor', () => {
  const first: BoardroomQuery = { refId: 'A', version: 1, answer: 'metrics', metrics: [{ metric: 'service_level' }] };

  function open(query: BoardroomQuery = first, series = [frame({ n: [1] })]) {
    const stored: BoardroomQuery[] = [];
    function Host() {
      const [current, setCurrent] = useState(query);
      const change = (changed: BoardroomQuery) => {
        stored.push(changed);
        setCurrent(changed);
      };
      // Only the series of the panel's data are read.
      const data = { state: LoadingState.Done, series } as React.ComponentProps<typeof QueryEditor>['data'];
      return (
        <QueryEditor datasource={datasource} query={current} data={data} onChange={change} onRunQuery={() => {}} />
      );
    }
    render(<Host />);
    return { last: () => stored.at(-1), user: userEvent.setup() };
  }

  async function pick(user: User, box: string, option: string) {
    await user.click(screen.getByRole('combobox', { name: box }));
    await act(settled);
    await user.click(screen.getByRole('option', { name: new RegExp(`^${option}`) }));
  }

  it('takes the promise of a wall for the two metrics that count who waits too long, and gives it up again', async () => {
    const { user, last } = open({ refId: 'A', version: 1, answer: 'live' });
    const promise = screen.getByRole('spinbutton', { name: 'Promise (s)' });
    await user.type(promise, '45');
    await user.tab();
    expect(last()?.metrics).toEqual([
      { metric: 'waiting_too_long', parameters: { promise: 45 } },
      { metric: 'value_waiting_too_long', parameters: { promise: 45 } },
    ]);
    await user.clear(promise);
    await user.tab();
    expect(last()?.metrics).toEqual([]);
  });

  it('takes what an hour of an agent costs for cost to serve, and gives it up again', async () => {
    const { user, last } = open({ refId: 'A', version: 1, answer: 'retention' });
    const rate = screen.getByRole('spinbutton', { name: 'Agent hour costs' });
    await user.type(rate, '34.5');
    await user.tab();
    expect(last()?.metrics).toEqual([
      { metric: 'cost_per_contact', variant: 'at_hourly_rate', parameters: { rate: 34.5 } },
    ]);
    await user.clear(rate);
    await user.tab();
    expect(last()?.metrics).toEqual([]);
  });

  it('switches to a scorecard with the balanced profile', async () => {
    const { user, last } = open();
    await pick(user, 'Answer', 'Scorecard');
    expect(last()).toMatchObject({ answer: 'scorecard' });
    expect(screen.getByRole('combobox', { name: 'Profile' })).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Metrics' })).not.toBeInTheDocument();
  });

  it('chooses another definition of the same metric, and shows its formula', async () => {
    const { user, last } = open();
    const [variant] = catalog.metrics.service_level.variants ?? [];
    await pick(user, 'Definition of Service level', variant.title.replace(/[()]/g, '.'));
    expect(last()?.metrics).toEqual([{ metric: 'service_level', variant: variant.name }]);
    expect(screen.getByText(variant.formula)).toBeInTheDocument();
  });

  it('points at the character that is wrong in a formula', async () => {
    const own = { name: 'mine', entity: 'contact', formula: 'sum(talk_s) / count()' };
    const { user, last } = open({ ...first, metrics: [own] });
    const formula = screen.getByRole('textbox', { name: 'Formula of mine' });
    await user.clear(formula);
    await user.click(formula);
    await user.paste('sum(tolk_s) / count()');
    expect(document.querySelector('mark')?.textContent).toBe('tolk_s');
    await user.clear(formula);
    await user.paste('sum(hold_s) / count()');
    await user.tab();
    expect(document.querySelector('mark')).toBeNull();
    expect(last()?.metrics).toEqual([{ ...own, formula: 'sum(hold_s) / count()' }]);
  });

  it('filters by values of the data, not known among them', async () => {
    const { user, last } = open({ ...first, filters: [{ dimension: 'site', operator: 'in', values: [] }] });
    await pick(user, 'Values of site', 'not known');
    expect(last()?.filters).toEqual([{ dimension: 'site', operator: 'in', values: [null] }]);
  });

  it('shows what was asked', async () => {
    const answered = frame({ n: [1] }, { refId: 'A', meta: { executedQueryString: 'select 1 as n' } });
    const { user } = open(first, [answered]);
    await user.click(screen.getByRole('button', { name: /What was asked/ }));
    expect(screen.getByText('select 1 as n')).toBeInTheDocument();
  });
});

describe('the variable editor', () => {
  it('lists the metrics', async () => {
    const stored: BoardroomVariableQuery[] = [];
    const query: BoardroomVariableQuery = { refId: 'v', list: 'values', dimension: 'site' };
    render(
      <VariableEditor
        datasource={datasource}
        query={query}
        onChange={(changed) => stored.push(changed)}
        onRunQuery={() => {}}
      />
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('combobox', { name: 'List' }));
    await user.click(await screen.findByRole('option', { name: 'Metrics' }));
    expect(stored.at(-1)).toMatchObject({ list: 'metrics' });
  });
});
