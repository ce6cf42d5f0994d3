import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DrivenMetric, DriversResult } from '../../model';
import { adjustedTeams, besidePeers } from '../../ui/driven.testkit';
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

  it('leads on to figures of that place alone', async () => {
    show({ result: besidePeers(), source: 'ours' });
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    const act = await screen.findByRole('link', { name: /^Note an action/ });
    expect(act.getAttribute('href')).toContain('&site=Leeds');
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

describe('groups like for like', () => {
  const adjusted = { view: 'adjusted' as const, metric: 'first_contact_resolution' };

  it('are named only where they differ from what their mix lets expect, over all of them', () => {
    show({ result: adjustedTeams(), options: adjusted });
    expect(screen.getByRole('group')).toHaveAccessibleName(
      'First contact resolution, adjusted for intent and channel: 3 of 28 teams differ from what is expected: below Team 5, Team 20; above Team 12. All 28 were judged together: chance alone names anyone on one of twenty boards.'
    );
    expect(row(/^Team 5 /)).toHaveAccessibleName(/worse/);
    expect(row(/^Team 12/)).toHaveAccessibleName(/better/);
    const others = screen.getAllByRole('row').filter((each) => /better|worse/.test(each.textContent ?? ''));
    expect(others).toHaveLength(3);
  });

  it('are one step away from what moved the metric, and explain themselves', async () => {
    show({ result: adjustedTeams() });
    await userEvent.click(screen.getByRole('button', { name: /^First contact resolution/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Like for like' }));
    expect(row(/^Team 5 /)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(await screen.findByText(/own mix of intent and channel, at everybody's rates/)).toBeInTheDocument();
  });

  it('are not told before it is known how sure their gaps are', () => {
    const { families, ...rest } = adjustedTeams();
    const early = families.map((family) => ({
      ...family,
      metrics: family.metrics.map((metric) => ({
        ...metric,
        groups: metric.groups.map((group) => ({
          ...group,
          adjusted: group.adjusted && { ...group.adjusted, interval: null, differs: null },
        })),
      })),
    }));
    show({ result: { ...rest, families: early }, options: adjusted });
    expect(screen.getByRole('group')).toHaveAccessibleName(/how sure a gap is cannot be told yet/);
  });

  it('count in a stamp, and say what to choose where nothing is adjusted', () => {
    const { unmount } = show({ result: adjustedTeams(), options: adjusted, width: 134, height: 84 });
    expect(screen.getByText('3 of 28')).toBeInTheDocument();
    unmount();
    show({ result: besidePeers(), options: adjusted });
    expect(screen.getByText(/choose in the query what groups are to be adjusted for/)).toBeInTheDocument();
  });
});
