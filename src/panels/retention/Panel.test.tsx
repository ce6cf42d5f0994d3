import React from 'react';
import { type DataFrame, toDataFrame } from '@grafana/data';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { framesOf } from '../../frame/framesOf';
import type { RetentionResult } from '../../model';
import { giveSizes } from '../../ui/jsdom.testkit';
import { panelProps } from '../../ui/panelProps.testkit';
import { met, retained, served, sinceJoining, stays } from '../../ui/stay.testkit';
import { DEFAULTS, type Options } from './options';
import { Panel } from './Panel';
import { states } from './states.testkit';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

beforeAll(giveSizes);

interface Shown {
  frames?: DataFrame[];
  options?: Partial<Options>;
  width?: number;
  height?: number;
}

function show(result: RetentionResult | null, { options, width = 900, height = 500, ...rest }: Shown = {}) {
  const series = rest.frames ?? (result ? framesOf(result, { refId: 'A' }) : []);
  return render(<Panel {...panelProps({ series }, { width, height }, { ...DEFAULTS, ...options })} />);
}

const said = () => screen.getByRole('group').getAttribute('aria-label');

it('says who stays, that the valuable leave first, and who took most along', () => {
  show(stays());
  expect(said()).toBe(
    'Of 7,820 customers at the start 90% are still here, with 85% of what all of them were worth. ' +
      'The valuable ones leave first: 5.0 pts more of the value is gone than of the customers (4.3 pts to 5.7 pts). ' +
      'Most value went with value tier A: 1.3 Mil of 6.2 Mil. That is 52% of all that was lost, with 9% of the customers. ' +
      'What went before: those who had to come back within a week left 2.7 times as often (associated with, not shown to cause). ' +
      'With those it happened to in the last 7 days 3.3 K of value is at risk.'
  );
});

it('says that nothing can be told where chance would do, and that the valuable stay where they do', () => {
  const like = (worth: number) =>
    stays({ groups: [], all: retained({ customers: 1000, value: 1e6, head: 0.9, worth }) });
  const { unmount } = show(like(0.905));
  expect(said()).toContain('cannot be told: −1.4 pts to +2.4 pts between the two.');
  unmount();
  show(like(0.95));
  expect(said()).toContain('The valuable ones stay: 5.0 pts more of the value is kept');
});

it('says who stays since joining, where curves count from there, and that customers come into sight late', async () => {
  show(sinceJoining());
  expect(said()).toMatch(
    /^Of customers who join, 91% are there a year later, with 88% of the value, and 62% after 5 years\.$/
  );
  expect(screen.getByText('in sight')).toBeInTheDocument();
  expect(screen.getByText(/^After 5 years: 200 customers, 62% of all/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
  expect(
    await screen.findByText(/^Curves count from when each customer joined, in steps of 91 days/)
  ).toBeInTheDocument();
});

it('labels a value of today as what it is', () => {
  show(stays({ weight: 'today' }));
  expect(screen.getByText(/value as of today, not frozen/)).toBeInTheDocument();
});

it('shows what each group took along, in figures that add up', async () => {
  show(stays());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Value lost');
  expect(screen.getByRole('combobox', { name: 'View' })).toHaveFocus();
  const figures = screen.getAllByRole('row').flatMap((row) => {
    const cells = within(row).queryAllByRole('cell');
    return cells.length > 0
      ? [
          Number(
            cells
              .at(-1)!
              .textContent!.replace('−', '-')
              .replace(/[^\d.-]/g, '')
          ),
        ]
      : [];
  });
  const [start, ...rest] = figures.filter((figure) => figure !== 0);
  const left = rest.pop()!;
  expect(start + rest.reduce((sum, each) => sum + each, 0)).toBeCloseTo(left, 9);
  expect(rest).toHaveLength(4);
});

it('says what is kept net and gross and what growth was earned; where that is not known, what is missing', async () => {
  const { unmount } = show(stays(), { options: { view: 'lost' } });
  expect(screen.getByText(/is kept \(net\)/).parentElement).toHaveTextContent(
    'With what those who stayed are worth now, 87% of the value is kept (net); without their growth, 82% (gross). ' +
      'Earned growth is −6.6%; with all new customers 3%.'
  );
  unmount();
  const { all, ...rest } = stays();
  show({ ...rest, all: { ...all!, growth: null } }, { options: { view: 'lost' } });
  expect(screen.queryByText(/is kept \(net\)/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
  expect(await screen.findByText(/^Not known: it takes what each customer was worth or paid/)).toBeInTheDocument();
});

it('says what goes with loss, like for like, and that it may not be why', async () => {
  show(stays());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'What went before');
  expect(said()).toBe(
    'Of customers of the same value tier, those who had to come back within a week left 2.7 times as often in the 60 days after (2.0 to 3.5). ' +
      'About 92 of value is at stake each time (60 to 124). ' +
      'In the last 7 days it happened to 61 customers who are still here, worth 137 K: of that 3.3 K is at risk (2.2 K to 4.5 K). ' +
      'Associated with, not shown to cause.'
  );
  expect(screen.getByRole('row', { name: /^Came back within a week/ })).toHaveAccessibleName(/worse/);
  expect(screen.getByRole('row', { name: /^Waited over 2 m/ })).not.toHaveAccessibleName(/worse/);
  const risks = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell').at(-3)!.textContent);
  expect(risks).toEqual(['3.3 K', '–', '–', '–']);
});

it('names nothing where nothing goes with loss by more than chance', () => {
  const experiences = met();
  const none = { ...experiences, kinds: experiences.kinds.slice(1) };
  show(stays({ experiences: none }), { options: { view: 'experience' } });
  expect(said()).toBe('Nothing that customers met with goes with more loss than chance explains.');
});

it('shows who stays by when they joined, and leaves empty what has not been seen yet', async () => {
  show(stays());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Cohorts');
  expect(said()).toBe('Of customers who joined, 89% are there after 364 days, and 83% after 637.');
  const [, oldest] = screen.getAllByRole('row');
  expect(within(oldest).queryByText('not yet')).not.toBeInTheDocument();
  // Below it all cohorts together, and each group of them.
  const newest = screen.getAllByRole('row').at(-6)!;
  expect(screen.getAllByRole('row').at(-1)).toHaveTextContent(/^D900/);
  expect(within(newest).getAllByText('not yet')).toHaveLength(6);
});

it('says after which contacts value goes, and after which it stays, each beside all others', async () => {
  show(stays());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Value of a contact');
  expect(said()).toBe(
    'A contact about “Bill is wrong” after which they had to come back goes with −198 of value of the customer in 60 days (−278 to −118), beside all others of their like. ' +
      'A contact about “Change a delivery” that settled it goes with +21 in 60 days (+12 to +30). Associated with, not shown to cause.'
  );
  expect(screen.getByRole('row', { name: /^Came back: Bill is wrong/ })).toHaveAccessibleName(/worse/);
  expect(screen.getByRole('row', { name: /^Settled: Change a delivery/ })).toHaveAccessibleName(/better/);
  expect(screen.getByRole('row', { name: /^Settled: Cancel my contract/ })).not.toHaveAccessibleName(/worse/);
});

it('says where worse service than promised goes with loss, and what better may go with at most', async () => {
  show(stays());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Was it too good?');
  expect(said()).toBe(
    'Of customers of the same value tier, those who waited longer than the 20 s promised (Balanced) left 1.3 pts more often in 60 days (+0.3 pts to +2.4 pts): under-service. ' +
      'Of those served in time, 78% were served in half of it or less: that goes with 1.3 pts more staying at most, and perhaps with none; then it is over-service. ' +
      'Associated with, not shown to cause.'
  );
  expect(screen.getByText(/^Waited 1 m 20 s – 2 m 40 s: 260 customers/)).toHaveTextContent(
    /fewer than of those served in time$/
  );
  expect(screen.getByText(/^Waited over 2 m 40 s: 21 customers, – stayed/)).toBeInTheDocument();
});

it('names from where on fewer stay, where that is not told of all who waited longer', () => {
  const experiences = met();
  const waits = { ...experiences.waits!, longer: { ...experiences.waits!.longer!, goesWith: null } };
  show(stays({ experiences: { ...experiences, waits } }), { options: { view: 'waits' } });
  expect(said()).toContain('those who waited 1 m 20 s – 2 m 40 s left 3.4 pts more often in 60 days');
  expect(said()).toContain('under-service from there on');
});

it('says the same of how long a contact tied customers up, and that it does not know where nothing is promised', () => {
  const experiences = met();
  const efforts = { ...experiences.waits!, of: 'effort' as const, promise: 360, proposition: 'Effort' };
  const { unmount } = show(stays({ experiences: { ...experiences, efforts } }), { options: { view: 'efforts' } });
  expect(said()).toContain(
    'those whom a contact tied up for longer than the 6 m promised (Effort) left 1.3 pts more often in 60 days'
  );
  expect(screen.getByText(/^Tied up over 2 m 40 s: 21 customers/)).toBeInTheDocument();
  unmount();
  show(stays(), { options: { view: 'efforts' } });
  expect(said()).toContain('told where the profile judges the customer’s time per contact');
});

it('says so where like for like, all together and value speak against each other, and how all can be true', () => {
  const experiences = met();
  const [first, ...others] = experiences.kinds;
  const turned = { ...first, exposed: { customers: 2300, lost: 20 }, stake: { value: -92, interval: null } };
  show(stays({ experiences: { ...experiences, kinds: [turned, ...others] } }), { options: { view: 'experience' } });
  expect(said()).toContain(
    'All together it looks the other way round, with 0.6 pts fewer of them lost: it happens more to those of a value tier that leaves less anyway.'
  );
  expect(said()).toContain('Yet less value is lost with them (92 each time): where more of it lies, fewer were lost.');
});

it('says so of contacts after which more left, and value stayed', () => {
  const experiences = met();
  const [bill, ...others] = experiences.topics!;
  const topics = [{ ...bill, change: { value: 30, interval: { low: -5, high: 65 } } }, ...others];
  show(stays({ experiences: { ...experiences, topics } }), { options: { view: 'topics' } });
  expect(said()).toContain(
    'A contact about “Bill is wrong” after which they had to come back: more of them left than of their like, yet less value went (+30 each).'
  );
});

it('says what customers were reckoned to be worth before a contact and after it', () => {
  const experiences = met();
  const topics = experiences.topics!.map((each) => ({ ...each, reckoned: { before: 2100, after: 1850 } }));
  const window = { from: 7, to: 98 };
  show(stays({ experiences: { ...experiences, topics, topicsWindow: window } }), { options: { view: 'topics' } });
  expect(said()).toContain('of value of the customer in 98 days');
  expect(said()).toContain('Reckoned before and after, those customers were worth 2.10 K each, then 1.85 K.');
  expect(said()).toContain('Associated with, not shown to cause.');
});

it('says what it cost to serve, period by period, what goes with it, and what that takes for granted', async () => {
  show(stays(), { width: 1100 });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Cost to serve');
  expect(said()).toBe(
    'Serving 7,100 customers worth 15 Mil cost 169 K: 2.91 a contact, 4.40 for each resolution. ' +
      'With it goes 155 K of value protected (101 K to 208 K): associated with, not shown to be caused.'
  );
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toContain('May 202614 K4,8003.024.652,7006.1 Mil104 K68 K – 140 K');
  expect(rows.at(-1)).toMatch(/^whole time169 K58,2402.914.407,10015 Mil155 K101 K – 208 K$/);
  expect(screen.getByText(/^Cost: handle time at 30 for an hour of an agent/)).toHaveTextContent(
    /times how many more of their value tier were lost within 60 days who did/
  );
});

it('says no value protected where nothing goes with loss, and that costs are those of the source', () => {
  const unprotected = { ...served().whole, protects: null };
  show(stays({ service: { ...served(), rate: null, whole: unprotected } }), { options: { view: 'service' } });
  expect(said()).toMatch(/for each resolution\.$/);
  expect(screen.getByText(/^Cost: as the source keeps it/)).toHaveTextContent(/Value protected: not told/);
});

it('says all of it in words alone, for the head of a board', () => {
  show(stays(), { options: { view: 'sentence' }, width: 1100, height: 110 });
  expect(said()).toMatch(/^Of 7,820 customers .* What went before: .*not shown to cause\)\. .* is at risk\.$/);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('keeps a number and what it is in a stamp', () => {
  show(stays(), { width: 150, height: 100 });
  expect(screen.getByText('85%')).toBeInTheDocument();
  expect(screen.getByText('of value kept; 90% of customers')).toBeInTheDocument();
});

it('shows method, clock, weight and statement behind it', async () => {
  show(stays());
  await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
  const list = await screen.findByRole('dialog');
  for (const text of [
    /Kaplan & Meier 1958/,
    /steps of 7 days/,
    /last reckoned/,
    /7,820 of 7,830/,
    /Mantel & Haenszel/,
    /E-value 4.8/,
    /^Came back within a week: 3.3 K \(2.2 K to 4.5 K\) of 137 K\. .* do not add them up\.$/,
    /SELECT 1/,
  ]) {
    expect(within(list).getByText(text)).toBeInTheDocument();
  }
});

it('says what it needs where it cannot draw', () => {
  const { unmount } = show(null, { frames: [toDataFrame({ fields: [{ name: 'x', values: [1] }] })] });
  expect(screen.getByRole('alert')).toHaveTextContent('This panel draws the answer Retention');
  unmount();
  show(stays({ all: null, groups: [] }));
  expect(screen.getByRole('alert')).toHaveTextContent('Nobody was a customer when the period began.');
});

it.each(states().map((state) => [state.name, state] as const))('draws no NaN in state %s', (_, state) => {
  const { container } = show(null, { ...state, options: state.options as Partial<Options> });
  expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
});
