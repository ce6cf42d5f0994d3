import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DrivenMetric, DriversResult } from '../../model';
import { besidePeers } from '../../ui/driven.testkit';
import { giveSizes } from '../../ui/jsdom.testkit';
import { row, show } from './shown.testkit';

beforeAll(giveSizes);

describe('a place beside its peers', () => {
  const goDown = () => userEvent.click(screen.getByRole('button', { name: /^First contact resolution/ }));
  const told = (like: Partial<DriversResult>, metric: Partial<DrivenMetric>): DriversResult => {
    const { families, ...rest } = besidePeers();
    const changed = families.map((family) => ({
      ...family,
      metrics: family.metrics.map((each) => ({ ...each, ...metric })),
    }));
    return { ...rest, families: changed, ...like };
  };

  it('is said to stand below, and not to be worse where that is its mix', async () => {
    show({ result: besidePeers() });
    expect(screen.getByRole('group')).toHaveAccessibleName(
      /^Leeds stands 4\.3 points below its peers, at 58\.5: .* With the same mix of queues there is no real difference\.$/
    );
    expect(row(/^Its peers/)).toBeInTheDocument();
    expect(row(/^First contact resolution/)).not.toHaveAccessibleName(/worse/);
    await goDown();
    expect(screen.getByText(/^First contact resolution of Leeds/)).toHaveTextContent(
      /is 5\.6 pts below its peers: 61\.2%: .* With the same mix of queues there is no real difference\.$/
    );
    expect(row(/^Billing/)).not.toHaveAccessibleName(/worse/);
  });

  it('is said to be worse where that remains with the same mix', async () => {
    const likeForLike = { points: -3.1, interval: { low: -5, high: -1 }, chance: 0.05 };
    show({ result: told({ likeForLike }, { rateTold: true }) });
    expect(screen.getByRole('group')).toHaveAccessibleName(
      /With the same mix of queues it stands 3\.1 points below\.$/
    );
    expect(row(/^First contact resolution/)).toHaveAccessibleName(/worse/);
    await goDown();
    expect(screen.getByText(/^First contact resolution of Leeds/)).toHaveTextContent(
      /With the same mix of queues it is/
    );
  });

  it('calls a reversal in words', async () => {
    show({ result: told({}, { reversed: true }) });
    await goDown();
    expect(screen.getByText('Yet it lies above its peers in all queues')).toBeInTheDocument();
  });

  it('says nothing of the mix before that is known, and of no gap where days differ by more', () => {
    const { node } = besidePeers();
    const { unmount } = show({ result: told({ likeForLike: null }, {}) });
    expect(screen.getByRole('group')).not.toHaveAccessibleName(/With the same mix/);
    unmount();
    show({ result: told({ node: { ...node, movement: { low: -9, high: 1 } } }, {}) });
    expect(screen.getByText('No real difference')).toBeInTheDocument();
  });
});
