import React from 'react';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalog } from '../../catalog';
import { giveSizes } from '../../ui/jsdom.testkit';
import CataloguePage from './CataloguePage';

const ours = {
  vocabulary: () => ({
    metrics: { ...catalog.metrics, rework: { ...catalog.metrics.contacts, name: 'rework', title: 'Rework' } },
  }),
  unavailable: async () => [
    { metric: 'service_level', missing: 'wait_s', reason: 'Field wait_s of contact is not mapped.' },
  ],
};
let mockBoards: Array<{ uid: string; name: string }> = [];
const mockGet = jest.fn();

jest.mock('@grafana/runtime', () => ({
  ...jest.requireActual('@grafana/runtime'),
  PluginPage: ({ children }: { children: React.ReactNode }) => <>{children}</>,
  getDataSourceSrv: () => ({ getList: () => mockBoards, get: mockGet }),
}));

configure({ asyncUtilTimeout: 10_000 });
beforeAll(giveSizes);
beforeEach(() => {
  mockBoards = [{ uid: 'b', name: 'Our centre' }];
  mockGet.mockResolvedValue(ours);
});

describe('the catalogue', () => {
  it('shows what the product brings where there is no data source yet', () => {
    mockBoards = [];
    render(<CataloguePage />);
    expect(screen.getByText('Service level')).toBeInTheDocument();
    expect(screen.queryByText('Not available here')).not.toBeInTheDocument();
  });

  it('says which metrics this house cannot compute, and why', async () => {
    render(<CataloguePage />);
    expect(await screen.findByText('Field wait_s of contact is not mapped.')).toBeInTheDocument();
    expect(screen.getByText('Rework')).toBeInTheDocument();
    await userEvent.setup().click(screen.getByLabelText('Only what it can compute'));
    expect(screen.queryByText('Service level')).not.toBeInTheDocument();
  });

  it('finds by words, and shows variants on demand', async () => {
    const user = userEvent.setup();
    render(<CataloguePage />);
    await user.click(screen.getByLabelText('Search'));
    await user.paste('first contact no-repeat');
    const entry = (await screen.findByText('First contact resolution')).closest('li') ?? document.body;
    expect(screen.queryByText('Transfer rate')).not.toBeInTheDocument();
    await user.click(within(entry).getByRole('button'));
    expect(within(entry).getByText('Pitfalls')).toBeInTheDocument();
  });

  it('keeps the plain catalogue where the data source fails, and says so', async () => {
    mockGet.mockRejectedValue(new Error('gone'));
    render(<CataloguePage />);
    expect(await screen.findByText('gone')).toBeInTheDocument();
    expect(screen.getByText('Service level')).toBeInTheDocument();
  });
});
