import React from 'react';
import { type DataFrame, toDataFrame, type PanelData } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import { framesOf } from '../../frame/framesOf';
import { Problem } from '../../model';
import { followed } from '../../ui/actions.testkit';
import { giveSizes } from '../../ui/jsdom.testkit';
import { panelProps } from '../../ui/panelProps.testkit';
import { signalsResult } from '../../ui/signals.testkit';
import { DEFAULTS, type Options } from './options';
import { Panel } from './Panel';
import { suggestions } from './suggestions';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

giveSizes();

const framesFor = (result = signalsResult) => framesOf(result, { refId: 'A' });

function show(
  frames: DataFrame[] = framesFor(),
  { width = 900, height = 400 } = {},
  options: Partial<Options> = {},
  uid: string | null = 'ours'
) {
  const request = uid === null ? undefined : { targets: [{ refId: 'A', datasource: { uid } }] };
  return render(
    <Panel
      {...panelProps(
        { series: frames, request: request as PanelData['request'] },
        { width, height },
        { ...DEFAULTS, ...options }
      )}
    />
  );
}

it('lists a signal with its unit, since when, what it rests on, and the rate of false alarms', () => {
  show();
  const [item] = screen.getAllByRole('listitem');
  expect(item).toHaveTextContent('Contacts got shorter, and more customers came back');
  expect(item).toHaveTextContent('Kelvin, Glasgow');
  expect(item).toHaveTextContent('Handle time fell from 5 m 36 s to 2 m 8 s');
  expect(item).toHaveTextContent('Test of truth');
  expect(screen.getByText(/at most 1 there in a quarter/)).toBeInTheDocument();
});

describe('a signal leads', () => {
  const hrefOf = (name: RegExp) => decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href')!);

  it('to the same figures of the same unit, week by week, and no wider than the question was', () => {
    const filters = [{ dimension: 'queue', operator: 'in' as const, values: ['billing'] }];
    show(framesFor({ ...signalsResult, filters }));
    const href = hrefOf(/week by week/);
    expect(href).toContain('/explore?');
    expect(href).toContain('"datasource":"ours"');
    expect(href).toContain('{"dimension":"queue","operator":"in","values":["billing"]}');
    expect(href).toContain('{"dimension":"team","operator":"in","values":["Kelvin"]}');
    expect(href).toContain('"metric":"handle_time"');
  });

  it('to the single contacts behind its first figure', () => {
    show();
    const href = hrefOf(/contacts behind it/);
    expect(href).toContain('"groupBy":["contact"]');
    expect(href).toContain('"metrics":[{"metric":"handle_time"}]');
  });

  it('to writing down what is done about it', () => {
    show();
    expect(hrefOf(/Note an action/)).toBe(
      '/a/boardroom-cx-app/act?source=ours&metric=handle_time&site=Glasgow&team=Kelvin'
    );
  });

  it('nowhere where nobody knows which data source was asked', () => {
    show(framesFor(), {}, {}, null);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

const { version, period, compared, calendar, dimensions, extent, problems, traces, metrics } = signalsResult;
const base = { version, period, compared, calendar, dimensions, extent, problems, traces, metrics };

it('says what became of an action beside its peers, without calling it a cause, and what is overdue', () => {
  const actions = { ...base, answer: 'actions' as const, whole: 'All', actions: followed, leastDays: 14, mostDays: 56 };
  show(framesOf(actions, { refId: 'A' }));
  const [open, done] = screen.getAllByRole('listitem');
  expect(open).toHaveTextContent(/Listen in, Govan Hanna, overdue since/);
  expect(done).toHaveTextContent('50 and 56 days');
  expect(done).toHaveTextContent('associated with it, not shown to be caused by it');
});

it('names the step that fails a journey', () => {
  const step = (name: string, value: number) => ({
    ...{ step: name, interval: { low: value - 0.02, high: value + 0.02 } },
    now: { ...{ value, numerator: 1000 * value, denominator: 1000, low: null, high: null }, ...NO_MORE },
  });
  const journey = {
    ...{ path: ['Pay in the app'], score: 61, interval: { low: 58, high: 64 }, weakest: 1, rivals: [], without: 92 },
    steps: [step('Log in', 0.92), step('Pay', 0.67)],
  };
  show(framesOf({ ...base, answer: 'journeys', journeys: [journey] }, { refId: 'A' }));
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /61 of 100 arrive.*Fails at Pay, where 67% of 1,000 got through/
  );
});

it('is the worst journey where there is no room for sentences', () => {
  const at = (name: string, score: number) => ({
    ...{ path: [name], score, interval: null, weakest: null, rivals: [], without: null, steps: [] },
  });
  const journeys = [at('Move home', 77), at('Order', 72)];
  show(framesOf({ ...base, answer: 'journeys', journeys }, { refId: 'A' }), { width: 150, height: 100 });
  expect(screen.getByRole('group')).toHaveAccessibleName('Journeys: 72 of 100 arrive: Order');
});

const NO_MORE = { coverage: null, matured: null, small: false };

it('leaves the test of truth out where it is not wanted', () => {
  show(framesFor(), {}, { showTruth: false });
  expect(screen.queryByText(/Test of truth/)).not.toBeInTheDocument();
});

it('says that nothing stands out, and still at what rate', () => {
  show(framesFor({ ...signalsResult, found: [] }));
  expect(screen.getByText(/^Nothing that began since Nov 24, 2025 stands out today/)).toBeInTheDocument();
  const told = (word: string) => screen.getByText(word).nextElementSibling?.textContent;
  expect(['units watched', 'signal, once a week', 'a quarter by chance alone'].map(told)).toEqual(['36', '1', '≤ 1']);
});

it('says in less room that nothing stands out by a sentence', () => {
  show(framesFor({ ...signalsResult, found: [] }), { width: 300, height: 120 });
  expect(screen.getByText(/at most 1 there in a quarter/)).toBeInTheDocument();
  expect(screen.queryByText('units watched')).not.toBeInTheDocument();
});

it('names what was watched, what was not, and why', () => {
  const gap = new Problem('unavailable', 'Field resolved is not mapped.', { severity: 'info' });
  show(framesFor({ ...signalsResult, found: [], problems: [gap] }));
  const [watched, other] = screen.getAllByRole('listitem');
  expect(watched).toHaveTextContent(/^Contacts got shorter, and more customers came back$/);
  expect(other).toHaveTextContent('not measured here');
  expect(
    screen.getByText(/Not looked for: As the catalogue has it\. Field resolved is not mapped\./)
  ).toBeInTheDocument();
});

it('is a number where there is no room for sentences', () => {
  show(framesFor(), { width: 160, height: 80 });
  expect(screen.getByText('1')).toBeInTheDocument();
  expect(screen.getByRole('group')).toHaveAccessibleName('1 signal worth a look');
});

it('says what to do where there is nothing to list', () => {
  const { unmount } = show([toDataFrame({ fields: [{ name: 'x', values: [1] }] })]);
  expect(screen.getByRole('alert')).toHaveTextContent('Found: x');
  unmount();
  show([]);
  expect(screen.getByRole('alert')).toHaveTextContent('No data in this period.');
});

it('is offered for signals only', () => {
  const offered = (frames: DataFrame[]) => suggestions({ rawFrames: frames } as Parameters<typeof suggestions>[0]);
  expect(offered(framesFor())).toHaveLength(1);
  expect(offered([toDataFrame({ fields: [] })])).toBeUndefined();
});
