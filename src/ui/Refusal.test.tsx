import React from 'react';
import { type DataFrame, getDefaultTimeRange, LoadingState, toDataFrame } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import { Refusal } from './Refusal';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

function show(state: LoadingState, series: DataFrame[] = []) {
  const data = { series, state, timeRange: getDefaultTimeRange() };
  render(<Refusal id={1} data={data} fieldConfig={{ defaults: {}, overrides: [] }} message="No data." />);
}

it('does not say that there is no data while the first answer is on its way', () => {
  show(LoadingState.Loading);
  expect(screen.getByRole('status')).toHaveAccessibleName('Loading');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says why there is no picture once the answer is there, also while the next is on its way', () => {
  show(LoadingState.Done);
  expect(screen.getByRole('alert')).toHaveTextContent('No data.');
  show(LoadingState.Loading, [toDataFrame({ fields: [] })]);
  expect(screen.getAllByRole('alert')).toHaveLength(2);
});
