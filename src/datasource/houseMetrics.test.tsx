import React, { useState } from 'react';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalog } from '../catalog';
import type { Metric } from '../model';
import { HouseMetrics } from './config/HouseMetrics';
import { emptyMetric } from './config/houseMetricEdits';
import { vocabulary } from './definitions';
import { giveSizes } from '../ui/jsdom.testkit';
import { parseSettings } from './settings/settings';

// A part of @grafana/plugin-ui that we do not use, in a form that Jest does not read.
jest.mock('@marcbachmann/cel-js', () => ({}));

// Whether a thing is hidden is slow to find out in tables of this size.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);

const mapping = {
  version: 1 as const,
  name: 'North',
  entities: {
    contact: { source: 'w', table: 'calls', fields: { rework_s: { column: 'rework', as: 'seconds' as const } } },
  },
};

function open(first: Metric[] = [], readOnly = false) {
  const stored: Array<Metric[] | undefined> = [];
  function Host() {
    const [metrics, setMetrics] = useState<readonly Metric[]>(first);
    const change = (changed: Metric[] | undefined) => {
      stored.push(changed);
      setMetrics(changed ?? []);
    };
    const known = vocabulary({ mapping, metrics, profiles: [] });
    return <HouseMetrics metrics={metrics} vocabulary={known} readOnly={readOnly} onChange={change} />;
  }
  render(<Host />);
  return { last: () => stored.at(-1), user: userEvent.setup() };
}

async function write(user: ReturnType<typeof userEvent.setup>, label: string, text: string) {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
  await user.tab();
}

const ours = { ...emptyMetric({}), name: 'rework', title: 'Rework' };

describe('metrics of the house', () => {
  it('start from one that is right as it stands, under a free name', async () => {
    const { user, last } = open();
    await user.click(screen.getByLabelText('Expand section Metrics of the house'));
    await user.click(await screen.findByText('Add a metric'));
    expect(document.querySelector('mark')).toBeNull();
    expect(parseSettings({ mapping, metrics: last() }).metrics).toEqual(last());
    expect(last()?.[0].name).toBe('house_metric_1');
  });

  it('are checked while one types, fields of the mapping and other metrics known', async () => {
    const { user, last } = open([ours]);
    await write(user, 'Formula of Rework', 'sum(rework) / contacts');
    expect(document.querySelector('mark')?.textContent).toBe('rework');
    expect(screen.getByText(/Did you mean rework_s\?/)).toBeInTheDocument();
    await write(user, 'Formula of Rework', 'sum(rework_s) / contacts');
    expect(document.querySelector('mark')).toBeNull();
    expect(last()?.[0].formula).toBe('sum(rework_s) / contacts');
  });

  it('cannot be made of themselves', async () => {
    const { user } = open([ours]);
    await write(user, 'Formula of Rework', '1 - rework');
    expect(screen.getByText(/would be made of itself/)).toBeInTheDocument();
  });

  it('say when they take the place of a metric of the catalogue', async () => {
    const { user } = open([ours]);
    await write(user, 'Name in queries', 'Handle time');
    expect(screen.getByText(/takes the place of handle_time/)).toBeInTheDocument();
    expect(catalog.metrics.handle_time).toBeDefined();
  });

  it('say when two have one name', () => {
    open([ours, { ...ours, title: 'Again' }]);
    expect(screen.getAllByText(/Two metrics of the house are called rework/)).toHaveLength(2);
  });

  it('are gone when the last one is removed, without an empty list left behind', async () => {
    const { user, last } = open([ours]);
    await user.click(screen.getByText('Remove Rework'));
    expect(last()).toBeUndefined();
  });

  it('can only be read where a file provisioned them', () => {
    open([ours], true);
    expect(screen.getByLabelText('Formula of Rework')).toBeDisabled();
    expect(screen.queryByText('Add a metric')).not.toBeInTheDocument();
  });
});
