import React, { useState } from 'react';
import { LoadingState, type DataSourceSettings } from '@grafana/data';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalog } from '../catalog';
import type { Mapping } from '../model';
import ConfigEditor from './ConfigEditor';
import { frame } from './delegate.testkit';
import { giveSizes } from './jsdom.testkit';
import QueryEditor from './QueryEditor';
import type { BoardroomApi, BoardroomOptions, BoardroomQuery, BoardroomVariableQuery } from './types';
import VariableEditor from './VariableEditor';

// A part of @grafana/plugin-ui that we do not use, in a form that Jest does not read.
jest.mock('@marcbachmann/cel-js', () => ({}));

interface Picker {
  inputId?: string;
  current: string | null;
  disabled?: boolean;
  onChange: (settings: { uid: string }) => void;
}

jest.mock('@grafana/runtime', () => ({
  ...jest.requireActual('@grafana/runtime'),
  DataSourcePicker: ({ inputId, current, disabled, onChange }: Picker) => (
    <input
      id={inputId}
      readOnly
      value={current ?? ''}
      disabled={disabled}
      onClick={() => onChange({ uid: 'warehouse' })}
    />
  ),
}));

// Whether a thing is hidden is slow to find out in tables of this size.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);

// The editors use these two of the datasource.
const datasource = {
  vocabulary: () => catalog,
  getTagValues: async () => [{ text: 'North' }, { text: 'not known' }],
} as Partial<BoardroomApi> as BoardroomApi;

type User = ReturnType<typeof userEvent.setup>;

async function write(user: User, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
  await user.keyboard('{Enter}');
}

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

describe('the config editor', () => {
  const mapping: Mapping = {
    version: 1,
    name: 'North',
    entities: {
      contact: {
        source: 'warehouse',
        table: 'contact',
        fields: { id: { column: 'contact_id' }, started_at: { column: 'started_at' } },
      },
    },
  };

  function open(jsonData: BoardroomOptions = { version: 1, mapping }, readOnly = false) {
    const stored: BoardroomOptions[] = [];
    function Host() {
      // Only these of Grafana's many settings are read.
      const [options, setOptions] = useState({
        name: 'Boardroom',
        uid: 'boardroom',
        type: 'boardroom-cx-datasource',
        jsonData,
        readOnly,
      } as DataSourceSettings<BoardroomOptions>);
      const change = (changed: DataSourceSettings<BoardroomOptions>) => {
        stored.push(changed.jsonData);
        setOptions(changed);
      };
      return <ConfigEditor options={options} onOptionsChange={change} />;
    }
    render(<Host />);
    return { contact: () => stored.at(-1)?.mapping?.entities.contact, user: userEvent.setup() };
  }

  const rowOf = (title: string) =>
    screen.getAllByRole('row').find((row) => within(row).queryByText(title)) ?? document.body;

  it('starts from nothing', async () => {
    const { user, contact } = open({});
    await user.click(screen.getByRole('button', { name: 'Map Contact' }));
    await user.click(screen.getByLabelText(/Data source/));
    const table = screen.getByLabelText('Table or view');
    await user.click(table);
    await user.paste('cc.contact');
    await user.keyboard('{Enter}');
    expect(contact()).toEqual({ source: 'warehouse', table: 'cc.contact', fields: {} });
    expect(within(rowOf('Start *')).getByText('the rows cannot be read without it')).toBeInTheDocument();
  });

  it('reads a start from two columns', async () => {
    const { user, contact } = open();
    const columns = screen.getByRole('textbox', { name: 'Columns for Start' });
    await user.clear(columns);
    await user.click(columns);
    await user.paste('date, time');
    await user.tab();
    expect(contact()?.fields.started_at).toEqual({ columns: ['date', 'time'] });
  });

  it('takes what values mean, and which mean nothing', async () => {
    const { user, contact } = open();
    await write(user, screen.getByRole('textbox', { name: 'What values of Leg mean' }), "1 = yes, * = '2'");
    await write(user, screen.getByRole('textbox', { name: 'Values that mean Leg is not known' }), '-1, n/a');
    expect(contact()?.fields.id).toEqual({ column: 'contact_id', values: { '1': 'yes', '*': '2' }, null: [-1, 'n/a'] });
  });

  it('asks for the reason why a field cannot be filled', async () => {
    const { user, contact } = open();
    await user.click(screen.getByRole('combobox', { name: 'How Satisfaction is filled' }));
    await user.click(await screen.findByRole('option', { name: 'Cannot be filled' }));
    expect(within(rowOf('Satisfaction')).getByText('say why, for the reader')).toBeInTheDocument();
    await user.type(
      screen.getByRole('textbox', { name: 'Why Satisfaction cannot be filled' }),
      'nobody is asked{Enter}'
    );
    expect(contact()?.cannot).toEqual({ satisfaction: 'nobody is asked' });
  });

  it('is a reading room where a file provisioned it, with the file to export', async () => {
    const { user } = open(undefined, true);
    expect(screen.getByText('Provisioned from a file')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Columns for Start' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Replace the mapping' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Provisioning file (YAML)' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Exported mapping' }).value).toContain(
      'type: "boardroom-cx-datasource"'
    );
  });

  it('imports a mapping, and says what is wrong with one', async () => {
    const { user, contact } = open();
    await user.click(screen.getByRole('button', { name: 'Expand section Export and import' }));
    const box = screen.getByRole('textbox', { name: 'Mapping to import' });
    await user.click(box);
    await user.paste('{"version": 1, "name": "x", "entities": {"contact": {}}}');
    await user.click(screen.getByRole('button', { name: 'Replace the mapping' }));
    expect(screen.getByText(/entities\.contact\.source: expected/)).toBeInTheDocument();
    await user.clear(box);
    await user.paste(
      JSON.stringify({ ...mapping, entities: { contact: { ...mapping.entities.contact, table: 'other' } } })
    );
    await user.click(screen.getByRole('button', { name: 'Replace the mapping' }));
    expect(contact()?.table).toBe('other');
  });
});
