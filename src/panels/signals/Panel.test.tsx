import React from 'react';
import { type DataFrame, getDefaultTimeRange, LoadingState, type PanelProps, toDataFrame } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import { framesOf } from '../../frame/framesOf';
import { giveSizes } from '../../ui/jsdom.testkit';
import { signalsResult } from '../../ui/signals.testkit';
import { DEFAULTS, type Options } from './options';
import { Panel } from './Panel';
import { suggestions } from './suggestions';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

giveSizes();

const framesFor = (result = signalsResult) => framesOf(result, { refId: 'A' });

function show(frames: DataFrame[] = framesFor(), { width = 900, height = 400 } = {}, options: Partial<Options> = {}) {
  const request = { targets: [{ refId: 'A', datasource: { uid: 'ours' } }] };
  const data = { series: frames, state: LoadingState.Done, timeRange: getDefaultTimeRange(), request };
  const fieldConfig = { defaults: {}, overrides: [] };
  const props = { id: 1, data, width, height, fieldConfig, timeZone: 'utc', options: { ...DEFAULTS, ...options } };
  return render(<Panel {...(props as unknown as PanelProps<Options>)} />);
}

it('lists a signal with its unit, since when, what it rests on, and the rate of false alarms', () => {
  show();
  const item = screen.getByRole('listitem');
  expect(item).toHaveTextContent('Contacts got shorter, and more customers came back');
  expect(item).toHaveTextContent('Kelvin, Glasgow');
  expect(item).toHaveTextContent('Handle time fell from 5 m 36 s to 2 m 8 s');
  expect(item).toHaveTextContent('Test of truth');
  expect(screen.getByText(/at most 1 there in a quarter/)).toBeInTheDocument();
});

it('leads to the same figures of the same unit, week by week', () => {
  show();
  const href = decodeURIComponent(screen.getByRole('link', { name: 'See it week by week' }).getAttribute('href')!);
  expect(href).toContain('/explore?');
  expect(href).toContain('"datasource":"ours"');
  expect(href).toContain('{"dimension":"team","operator":"in","values":["Kelvin"]}');
  expect(href).toContain('"metric":"handle_time"');
});

it('leaves the test of truth out where it is not wanted', () => {
  show(framesFor(), {}, { showTruth: false });
  expect(screen.queryByText(/Test of truth/)).not.toBeInTheDocument();
});

it('says that nothing stands out, and still at what rate', () => {
  show(framesFor({ ...signalsResult, found: [] }));
  expect(screen.getByText(/^Nothing stands out beside its own past/)).toBeInTheDocument();
  expect(screen.getByText(/at most 1 there in a quarter/)).toBeInTheDocument();
});

it('is a number where there is no room for sentences', () => {
  show(framesFor(), { width: 160, height: 80 });
  expect(screen.getByText('1')).toBeInTheDocument();
  expect(screen.getByText('1 signal worth a look')).toBeInTheDocument();
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
