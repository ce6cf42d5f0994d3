import React from 'react';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { of } from 'rxjs';
import { catalog } from '../../catalog';
import type { ActionsResult } from '../../model';
import { followed } from '../../ui/actions.testkit';
import { giveSizes } from '../../ui/jsdom.testkit';
import { signalsResult } from '../../ui/signals.testkit';
import ActionPage from './ActionPage';

const { version, period, compared, calendar, dimensions, extent, problems, traces, metrics } = signalsResult;
const known: ActionsResult = {
  ...{ version, period, compared, calendar, dimensions, extent, problems, traces, metrics },
  ...{ answer: 'actions', whole: 'Organisation', actions: followed, leastDays: 14, mostDays: 56 },
};
const ours = {
  vocabulary: () => ({ metrics: catalog.metrics }),
  unavailable: async () => [],
  told: () => of(known),
  metricFindQuery: async () => [{ text: 'Glasgow' }],
};
const [mockPost, mockGet, mockPatch] = [jest.fn(), jest.fn(), jest.fn()];

jest.mock('@grafana/runtime', () => ({
  ...jest.requireActual('@grafana/runtime'),
  config: { bootData: { user: { name: 'Hanna Berg', login: 'hanna' } } },
  PluginPage: ({ children }: { children: React.ReactNode }) => <>{children}</>,
  getBackendSrv: () => ({ post: mockPost, get: mockGet, patch: mockPatch }),
  getDataSourceSrv: () => ({ getList: () => [{ uid: 'ours', name: 'Ours' }], get: async () => mockOurs() }),
}));
const mockOurs = () => ours;

configure({ asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);

async function open(search = '?source=ours&metric=handle_time&site=Glasgow&team=Govan') {
  render(
    <MemoryRouter initialEntries={[`/a/boardroom-cx-app/act${search}`]}>
      <ActionPage />
    </MemoryRouter>
  );
  await waitFor(() => expect(screen.queryByText(/^Looking at the figures/)).not.toBeInTheDocument());
  return userEvent.setup();
}

describe('the page of actions', () => {
  it('says what it will write and where before it writes just that', async () => {
    mockPost.mockResolvedValue({ id: 17 });
    const user = await open();
    expect(screen.getByRole('button', { name: 'Note it' })).toBeDisabled();
    await user.type(screen.getByLabelText('What is done'), 'Listen in');
    expect(
      screen.getByText(/one annotation into Grafana \(POST \/api\/annotations\), nothing into your data/)
    ).toBeVisible();
    const tags = ['kind:coaching', 'metric:handle_time', 'owner:Hanna Berg', 'site:Glasgow', 'team:Govan'];
    tags.forEach((tag) => expect(screen.getByText(tag)).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Note it' }));
    expect(await screen.findByText('Noted, as annotation 17')).toBeVisible();
    expect(mockPost.mock.calls[0]).toEqual([
      '/api/annotations',
      { text: 'Listen in', time: expect.any(Number), tags: ['boardroom-action', ...tags] },
      { showErrorAlert: false },
    ]);
  });

  it('says in the words of the server why nothing was written, and whom to ask', async () => {
    mockPost.mockRejectedValue({ status: 403, data: { message: 'Access denied' } });
    const user = await open();
    await user.type(screen.getByLabelText('What is done'), 'Listen in');
    await user.click(screen.getByRole('button', { name: 'Note it' }));
    expect(await screen.findByText('Nothing was written')).toBeVisible();
    expect(screen.getByText(/Access denied\. Grafana lets editors write/)).toBeVisible();
    expect(screen.getByLabelText('What is done')).toHaveValue('Listen in');
  });

  it('tells what came of earlier actions about this figure or place, and of no others', async () => {
    await open('?source=ours&metric=contacts&site=Leeds');
    expect(await screen.findByText(/Thank-you notes by hand/)).toBeVisible();
    expect(screen.queryByText(/Shorter notes/)).not.toBeInTheDocument();
  });

  it('closes an action that is kept here, and asks anew what came of it; one that stands in the data it leaves alone', async () => {
    const due = [followed[0], { ...followed[0], id: 'annotation 17', note: 'Call three customers' }];
    const told = jest.spyOn(ours, 'told').mockReturnValue(of({ ...known, actions: due }));
    mockGet.mockResolvedValue({
      id: 17,
      time: 1,
      text: 'Call three customers',
      tags: ['boardroom-action', 'due', 'own'],
    });
    mockPatch.mockResolvedValue({});
    const user = await open('');
    expect(screen.getByText(/Listen in, Govan/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'It is done today' }));
    expect(mockPatch.mock.calls).toEqual([
      [
        '/api/annotations/17',
        { time: expect.any(Number), tags: ['boardroom-action', 'own'] },
        { showErrorAlert: false },
      ],
    ]);
    await waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    mockPatch.mockRejectedValue({ status: 403, data: { message: 'Access denied' } });
    await user.click(await screen.findByRole('button', { name: 'It is done today' }));
    expect(await screen.findByText('Nothing was written')).toBeVisible();
    told.mockRestore();
  });

  it('names no person, for everybody may read it', async () => {
    await open('?source=ours&metric=handle_time&team=Govan&agent=Ada');
    expect(screen.getByText(/names a team at most/)).toBeVisible();
    expect(screen.queryByText(/Ada/)).not.toBeInTheDocument();
  });
});
