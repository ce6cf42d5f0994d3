import React from 'react';
import {
  type Field,
  type FieldConfig,
  getDisplayProcessor,
  MappingType,
  createTheme,
  type DataFrame,
  toDataFrame,
} from '@grafana/data';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { framesOf } from '../../frame/framesOf';
import { Problem, type ScorecardResult } from '../../model';
import { centre } from '../../ui/centre.testkit';
import { DEFAULTS } from './options';
import { panelProps } from '../../ui/panelProps.testkit';
import { Panel } from './Panel';
import { states } from './states.testkit';
import { suggestions } from './suggestions';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

/** jsdom has none; the drawer's scroll shadows ask for one. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { IntersectionObserver: NoObserver });

const framesFor = (result: ScorecardResult) => framesOf(result, { refId: 'A' });

interface Shown {
  frames?: DataFrame[];
  options?: object;
  width?: number;
  height?: number;
}

function show({ frames = framesFor(centre()), options, width = 1456, height = 800 }: Shown = {}) {
  return render(<Panel {...panelProps({ series: frames }, { width, height }, { ...DEFAULTS, ...options })} />);
}

describe('the balance', () => {
  it('says its score, its sides and the weakest link', () => {
    show();
    expect(screen.getByRole('button', { name: /^Northwind: score 58 of 100, target 70/ })).toHaveTextContent('58');
    expect(screen.getByRole('img', { name: /^Efficiency 79.*Effectiveness is the weaker side$/ })).toBeInTheDocument();
    expect(screen.getByText('Weakest link: first contact resolution.')).toBeInTheDocument();
    expect(screen.getByText('all 4 sites shown')).toBeInTheDocument();
  });

  it('is one group whose name is the headline', () => {
    show();
    expect(screen.getByRole('group')).toHaveAccessibleName(/^We answer faster than before and resolve less\./);
  });

  it('opens the evidence behind a metric, by keyboard too', async () => {
    show();
    screen.getByRole('button', { name: /^First contact resolution: 61%, target 75%/ }).focus();
    await userEvent.keyboard('{Enter}');
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByText(/count\(where: handled and not exists next/)).toBeInTheDocument();
    expect(within(drawer).getByText('Head of Service')).toBeInTheDocument();
  });

  it('leaves the sentence out when told so', () => {
    show({ options: { showSentence: false } });
    expect(screen.queryByText(/^Weakest link:/)).not.toBeInTheDocument();
  });

  it('keeps the number, the tilt and the weakest link in a stamp', () => {
    show({ width: 150, height: 100 });
    expect(screen.getByText('58')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /weaker side/ })).toBeInTheDocument();
    expect(screen.getByText('First contact resolution')).toBeInTheDocument();
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
  });
});

describe('the chain', () => {
  const row = (name: RegExp) => screen.getByRole('button', { name });

  it('goes down and back up', async () => {
    show();
    await userEvent.click(row(/^Leeds: score 49/));
    expect(screen.getAllByRole('button', { name: /^Leeds: score 49/ })).toHaveLength(1);
    expect(screen.getByText('4 of 5 teams shown')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Northwind' }));
    expect(row(/^Dublin: score/)).toBeInTheDocument();
  });

  it('goes down by keyboard and goes on from there', async () => {
    show({ options: { view: 'chain' } });
    act(() => row(/^Leeds: score 49/).focus());
    await userEvent.keyboard('{Enter}');
    expect(row(/^Billing: score/)).toBeInTheDocument();
    expect(screen.getByText('Leeds')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getAllByRole('row')[1]).toContainElement(document.activeElement as HTMLElement);
  });

  it('opens in place by arrow keys, and comes back out', async () => {
    show({ options: { view: 'chain' } });
    act(() => row(/^Dublin: score/).focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(row(/^Leeds: score/)).toHaveFocus();
    expect(screen.getByRole('row', { expanded: true })).toHaveAccessibleName(/Leeds/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(row(/^Complaints: score/)).toHaveFocus();
    expect(row(/^Complaints: score/).closest('tr')).toHaveAttribute('aria-level', '2');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(row(/^Leeds: score/)).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Complaints/ })).not.toBeInTheDocument();
    await userEvent.keyboard('{End}');
    expect(row(/^Lisbon: score/)).toHaveFocus();
    expect(screen.getAllByRole('button', { name: /score/ }).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('opens by a click on its mark without going down', async () => {
    show({ options: { view: 'chain' } });
    await userEvent.click(within(row(/^Leeds: score/).closest('tr')!).getByText('▸'));
    expect(row(/^Complaints: score/)).toBeInTheDocument();
    expect(row(/^Dublin: score/)).toBeInTheDocument();
  });

  it('says how to go down, where one can', async () => {
    show({ options: { view: 'chain' } });
    expect(screen.getByText(/Choose a row to go down/)).toBeInTheDocument();
    await userEvent.click(row(/^Leeds: score 49/));
    expect(screen.getByText(/Choose a row for its evidence/)).toBeInTheDocument();
  });

  it('says the range of the scores in a stamp', () => {
    show({ options: { view: 'chain' }, width: 134, height: 46 });
    expect(screen.getByText(/^\d+ to \d+$/)).toBeInTheDocument();
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
  });

  it('says in words what is too small to score', async () => {
    show({ options: { view: 'chain' } });
    await userEvent.click(row(/^Leeds: score 49/));
    const desk = row(/^Night desk: too few to score$/);
    expect(within(desk.closest('tr')!).getByText('too few to score')).toBeInTheDocument();
    expect(screen.getAllByRole('row').at(-1)).toContainElement(desk);
  });

  it('looks at a team without leaving the list of its site', async () => {
    show();
    await userEvent.click(row(/^Leeds: score 49/));
    await userEvent.click(row(/^Billing: score/));
    expect(screen.getAllByRole('button', { name: /^Billing: score/ })).toHaveLength(2);
    expect(row(/^Complaints: score/)).toBeInTheDocument();
  });
});

describe('what a profile forbids', () => {
  const showState = (name: string) => show(states().find((state) => state.name === name));

  it('is marked where a limit is broken, and said in full', () => {
    showState('veto');
    const broken = screen.getByRole('button', { name: /^First contact resolution: .*broke a limit of the profile$/ });
    expect(broken).toHaveTextContent('✕ limit');
    expect(screen.getByText(/It broke a limit of the profile: its side scores 0\./)).toBeInTheDocument();
  });

  it('is a score below the coverage floor: the sentence says how much is missing', () => {
    showState('below-floor');
    expect(screen.getByText(/50% of the weight is measured; the profile asks for 60%\./)).toBeInTheDocument();
  });
});

describe('the standard options of a column', () => {
  /** What Grafana does with the overrides of a user before a panel sees the frame. */
  const overridden = (name: string, config: FieldConfig): DataFrame[] =>
    framesFor(centre()).map((frame) => ({
      ...frame,
      fields: frame.fields.map((field) =>
        field.name === name ? { ...field, config, ...readyMade(field, config) } : field
      ),
    }));

  const readyMade = (field: Field, config: FieldConfig): Partial<Field> => ({
    display: getDisplayProcessor({ field: { ...field, config }, theme: createTheme() }),
    getLinks: ({ valueRowIndex }) => [
      {
        title: `Contacts of row ${valueRowIndex}`,
        href: `/d/contacts?row=${valueRowIndex}`,
        target: '_self',
        origin: field,
      },
    ],
  });

  const chosen = { unit: 'percentunit', decimals: 1, displayName: 'Solved at once' };

  it('name, write and colour its numbers', () => {
    const color = { mode: 'fixed', fixedColor: 'purple' };
    show({ frames: overridden('first_contact_resolution', { ...chosen, color }) });
    const metric = screen.getByRole('button', { name: /^Solved at once: 61\.2%/ });
    expect(within(metric).getByText('61.2%').style.color).not.toBe('');
    expect(screen.getByText('Weakest link: solved at once.')).toBeInTheDocument();
  });

  it('colour nothing before somebody chose a colour', () => {
    const color = { mode: 'fixed', fixedColor: 'text' };
    show({ frames: overridden('first_contact_resolution', { ...chosen, color }) });
    expect(screen.getByText('61.2%').style.color).toBe('');
  });

  it('map a score to a word', () => {
    const low = { from: 0, to: 69, result: { text: 'behind' } };
    show({ frames: overridden('score', { mappings: [{ type: MappingType.RangeToText, options: low }] }) });
    expect(screen.getByRole('button', { name: /^Northwind: score 58/ })).toHaveTextContent('behind');
  });

  it('lead on from the drawer, by the row of the node', async () => {
    show({ frames: overridden('score', chosen), options: { view: 'chain' } });
    await userEvent.click(screen.getByRole('button', { name: /^Leeds/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Complaints/ }));
    const link = await screen.findByRole('link', { name: /^Contacts of row \d+$/ });
    const row = Number(link.textContent?.replace(/\D/g, ''));
    expect(centre().nodes[row].path).toEqual(['Leeds', 'Complaints']);
  });
});

describe('other frames', () => {
  it('shows the headline alone', () => {
    show({ options: { view: 'sentence' }, height: 90 });
    expect(screen.getByText('resolve less').tagName).toBe('STRONG');
  });

  it('says that a transformation dropped the evidence', () => {
    show({ frames: framesFor(centre()).map((frame) => ({ ...frame, meta: {} })) });
    expect(screen.getByText(/A transformation removed the evidence/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Northwind: score 58/ })).toBeInTheDocument();
  });

  it('draws a plain table of scores', () => {
    const fields = [
      { name: 'site', values: ['Leeds', 'Lisbon'] },
      { name: 'score', values: [48, 70] },
    ];
    show({ frames: [toDataFrame({ fields })], options: { view: 'chain' } });
    expect(screen.getByRole('button', { name: /^Lisbon: score 70/ })).toBeInTheDocument();
  });

  it.each([
    ['no frames', [], 'No data in this period.'],
    ['no score', [toDataFrame({ fields: [{ name: 'x', values: [1] }] })], /needs a column called score. Found: x/],
  ])('says what is wrong with %s', (_, frames, message) => {
    show({ frames });
    expect(screen.getByRole('alert')).toHaveTextContent(message);
  });

  it('says why a result without nodes is empty', () => {
    show({ frames: framesFor({ ...centre(), nodes: [] }) });
    expect(screen.getByRole('alert')).toHaveTextContent('7 % of the contacts are younger than 7 days.');
  });
});

describe('a source that failed', () => {
  const unread = { ...centre().nodes[0], n: 0, score: null };
  const hint = 'Check its name in the mapping.';
  const failure = new Problem('source', 'table legs is not there', { at: { source: 'Warehouse' }, hint });

  it('is named with the way out, once, and does not look like a period without contacts', () => {
    show({ frames: framesFor({ ...centre(), nodes: [unread], problems: [failure, failure] }) });
    expect(screen.getByRole('alert')).toHaveTextContent(/^source Warehouse: table legs is not there\. Check its name/);
    expect(screen.getByRole('alert').textContent?.match(/legs/g)).toHaveLength(1);
  });

  it('leaves the scores that another source gave', () => {
    show({ frames: framesFor({ ...centre(), problems: [failure] }) });
    expect(screen.getByRole('button', { name: /^Northwind: score 58/ })).toBeInTheDocument();
  });
});

describe('in the list of suggestions', () => {
  const offered = (rawFrames: DataFrame[]) => suggestions({ rawFrames } as Parameters<typeof suggestions>[0]);

  it('stands only for a scorecard of ours', () => {
    expect(offered(framesFor(centre()))).toHaveLength(1);
    expect(offered([toDataFrame({ fields: [{ name: 'score', values: [1] }] })])).toBeUndefined();
    expect(offered([])).toBeUndefined();
  });
});
