import React, { useState } from 'react';
import type { DataSourceSettings } from '@grafana/data';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity, Mapping } from '../model';
import ConfigEditor from './ConfigEditor';
import { giveSizes } from '../ui/jsdom.testkit';
import type { BoardroomOptions } from './types';

// A part of @grafana/plugin-ui that we do not use, in a form that Jest does not read.
jest.mock('@marcbachmann/cel-js', () => ({}));

// Three fields show as much as thirty, and jsdom draws them in a tenth of the time.
const mockContact: Entity = {
  name: 'contact',
  title: 'Contact',
  sentence: 'One leg of a contact.',
  id: 'id',
  at: 'started_at',
  fields: [
    { name: 'id', title: 'Leg', sentence: 'Names the row.', type: 'text', required: true },
    { name: 'started_at', title: 'Start', sentence: 'When the customer arrived.', type: 'instant', required: true },
    { name: 'satisfaction', title: 'Satisfaction', sentence: 'Answer to the survey.', type: 'number' },
  ],
};

jest.mock('../catalog', () => ({
  catalog: {
    get entities() {
      return { contact: mockContact };
    },
    metrics: {},
    profiles: {},
  },
}));

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

type User = ReturnType<typeof userEvent.setup>;

async function write(user: User, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
  await user.keyboard('{Enter}');
}

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
    return {
      contact: () => stored.at(-1)?.mapping?.entities.contact,
      settings: () => stored.at(-1),
      user: userEvent.setup(),
    };
  }

  const rowOf = (title: string) => screen.getByText(title).closest('tr') ?? document.body;

  it('starts from nothing', async () => {
    const { user, contact } = open({});
    await user.click(screen.getByText('Map Contact'));
    await user.click(screen.getByLabelText(/Data source/));
    const table = screen.getByLabelText('Table or view');
    await user.click(table);
    await user.paste('cc.contact');
    await user.keyboard('{Enter}');
    expect(contact()).toEqual({ source: 'warehouse', table: 'cc.contact', fields: {} });
    expect(within(rowOf('Start *')).getByText('the rows cannot be read without it')).toBeInTheDocument();
  });

  it('takes a currency for all amounts, and none', async () => {
    const { user, settings } = open();
    const currency = screen.getByLabelText(/Currency/);
    await user.type(currency, 'eur{Enter}');
    expect(settings()?.mapping?.currency).toBe('EUR');
    await user.clear(currency);
    await user.tab();
    expect(settings()?.mapping).not.toHaveProperty('currency');
  });

  it('reads a start from two columns', async () => {
    const { user, contact } = open();
    const columns = screen.getByLabelText('Columns for Start');
    await user.clear(columns);
    await user.click(columns);
    await user.paste('date, time');
    await user.tab();
    expect(contact()?.fields.started_at).toEqual({ columns: ['date', 'time'] });
  });

  it('takes what values mean, and which mean nothing', async () => {
    const { user, contact } = open();
    await write(user, screen.getByLabelText('What values of Leg mean'), "1 = yes, * = '2'");
    await write(user, screen.getByLabelText('Values that mean Leg is not known'), '-1, n/a');
    expect(contact()?.fields.id).toEqual({ column: 'contact_id', values: { '1': 'yes', '*': '2' }, null: [-1, 'n/a'] });
  });

  it('asks for the reason why a field cannot be filled', async () => {
    const { user, contact } = open();
    await user.click(screen.getByLabelText('How Satisfaction is filled'));
    await user.click(await screen.findByText('Cannot be filled'));
    expect(within(rowOf('Satisfaction')).getByText('say why, for the reader')).toBeInTheDocument();
    await write(user, screen.getByLabelText('Why Satisfaction cannot be filled'), 'nobody is asked');
    expect(contact()?.cannot).toEqual({ satisfaction: 'nobody is asked' });
  });

  it('is a reading room where a file provisioned it, with the file to export', async () => {
    const { user } = open(undefined, true);
    expect(screen.getByText('Provisioned from a file')).toBeInTheDocument();
    expect(screen.getByLabelText('Columns for Start')).toBeDisabled();
    expect(screen.queryByText('Replace the mapping')).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Provisioning file (YAML)'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Exported mapping').value).toContain(
      'type: "boardroom-cx-datasource"'
    );
  });

  it('names a period to compare with, and exports it with the rest', async () => {
    const { user, settings } = open();
    await user.click(screen.getByLabelText('Expand section Baselines'));
    await user.click(screen.getByText('Add a baseline'));
    const title = screen.getByLabelText('Title: baseline_1');
    await user.clear(title);
    await write(user, title, 'Before the move');
    const named = { name: 'baseline_1', title: 'Before the move', from: '2025-01-01', to: '2025-12-31' };
    expect(settings()?.baselines).toEqual([named]);
    await user.click(screen.getByLabelText('Expand section Export and import'));
    await user.click(screen.getByLabelText('Provisioning file (YAML)'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Exported mapping').value).toContain('"Before the move"');
    await user.click(screen.getByLabelText('Remove baseline_1'));
    expect(settings()?.baselines).toBeUndefined();
  });

  it('imports a mapping, and says what is wrong with one', async () => {
    const { user, contact } = open();
    await user.click(screen.getByLabelText('Expand section Export and import'));
    const box = screen.getByLabelText('Mapping to import');
    await user.click(box);
    await user.paste('{"version": 1, "name": "x", "entities": {"contact": {}}}');
    await user.click(screen.getByText('Replace the mapping'));
    expect(screen.getByText(/entities\.contact\.source: expected/)).toBeInTheDocument();
    await user.clear(box);
    await user.paste(
      JSON.stringify({ ...mapping, entities: { contact: { ...mapping.entities.contact, table: 'other' } } })
    );
    await user.click(screen.getByText('Replace the mapping'));
    expect(contact()?.table).toBe('other');
  });
});
