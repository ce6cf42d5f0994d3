import React from 'react';
import { type DataFrame, LoadingState, type PanelData } from '@grafana/data';
import { render, screen, within } from '@testing-library/react';
import { framesOf } from '../../frame/framesOf';
import type { DriversResult } from '../../model';
import { driven } from '../../ui/driven.testkit';
import { DEFAULTS, type Options } from './options';
import { panelProps } from '../../ui/panelProps.testkit';
import { Panel } from './Panel';

export const framesFor = (result: DriversResult) => framesOf(result, { refId: 'A' });

interface Shown {
  result?: DriversResult;
  frames?: DataFrame[];
  options?: Partial<Options>;
  state?: LoadingState;
  width?: number;
  height?: number;
  /** Uid of the data source that was asked. */
  source?: string;
}

/** The panel in a page. */
export function show({ result = driven(), frames = framesFor(result), ...shown }: Shown = {}) {
  const { options, state = LoadingState.Done, width = 900, height = 500, source } = shown;
  const request = source && ({ targets: [{ refId: 'A', datasource: { uid: source } }] } as PanelData['request']);
  const data = { series: frames, state, ...(request && { request }) };
  return render(<Panel {...panelProps(data, { width, height }, { ...DEFAULTS, ...options })} />);
}

export const row = (name: RegExp) => screen.getByRole('row', { name });
/** The last figure of a row. */
export const figure = (element: HTMLElement) => {
  const text = within(element).getAllByRole('cell').at(-1)!.textContent!;
  return Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
};
