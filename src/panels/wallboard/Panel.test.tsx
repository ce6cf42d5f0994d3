import React from 'react';
import { act, render, screen } from '@testing-library/react';
import { type DataFrame, LoadingState } from '@grafana/data';
import { DEFAULTS } from './options';
import { panelProps } from '../../ui/panelProps.testkit';
import { Panel } from './Panel';
import { faults } from './states.testkit';
import { AT, calm, FIVE, framesFor, wall } from './wall.testkit';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

const SECOND = 1000;

beforeEach(() => jest.useFakeTimers({ now: AT + 4 * SECOND }));
afterEach(() => jest.useRealTimers());

interface Given {
  frames?: DataFrame[];
  state?: LoadingState;
  error?: string;
}

function panel({ frames = framesFor(wall(FIVE)), state = LoadingState.Done, error }: Given = {}) {
  const errors = error ? [{ message: error }] : [];
  return <Panel {...panelProps({ series: frames, state, errors }, { width: 1920, height: 1080 }, DEFAULTS)} />;
}

const down = () => {
  const { then } = faults().find(({ name }) => name === 'down')!;
  return panel({ frames: then!.frames, state: LoadingState.Error, error: 'Warehouse does not answer.' });
};

const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * SECOND));

it('says first what to do, then where and why', () => {
  render(panel());
  expect(screen.getByRole('group')).toHaveAccessibleName(/^Move 4 from Chat to Billing/);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^Billing◆ act now86 K/);
});

it('is calm while nobody is needed', () => {
  render(panel({ frames: framesFor(wall(calm(FIVE))) }));
  expect(screen.getByRole('group')).toHaveAccessibleName('Nobody needs help.');
  expect(screen.queryByText('act now')).not.toBeInTheDocument();
});

it('counts the seconds of its age', () => {
  render(panel());
  expect(screen.getByText(/· 4 s ago$/)).toBeInTheDocument();
  pass(3);
  expect(screen.getByText(/· 7 s ago$/)).toBeInTheDocument();
});

it('keeps the last answer of a source that went away, calls nobody with it once it is old, and recovers by itself', () => {
  const { rerender } = render(panel());
  rerender(down());
  expect(screen.getByRole('group')).toHaveAccessibleName(/^No answer for 4 s: Warehouse does not answer\./);
  expect(screen.getByText('act now')).toBeInTheDocument();
  pass(60);
  expect(screen.getByRole('group')).toHaveAccessibleName(/^No answer for 1 m 4 s/);
  expect(screen.queryByText('act now')).not.toBeInTheDocument();
  rerender(panel({ frames: framesFor(wall(FIVE, { at: AT + 63 * SECOND })) }));
  expect(screen.getByRole('group')).toHaveAccessibleName(/^Move 4 from Chat to Billing/);
  expect(screen.getByText('act now')).toBeInTheDocument();
});

it('says what is wrong where there never was an answer', () => {
  render(down());
  expect(screen.getByRole('alert')).toHaveTextContent('Warehouse does not answer');
});
