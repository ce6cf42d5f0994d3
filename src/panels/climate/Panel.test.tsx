import React from 'react';
import { type DataFrame, toDataFrame } from '@grafana/data';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { framesOf } from '../../frame/framesOf';
import type { ClimateResult } from '../../model';
import { climate } from '../../ui/climate.testkit';
import { giveSizes } from '../../ui/jsdom.testkit';
import { panelProps } from '../../ui/panelProps.testkit';
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

function show(result: ClimateResult | null, { options, width = 1100, height = 500, ...rest }: Shown = {}) {
  const series = rest.frames ?? (result ? framesOf(result, { refId: 'A' }) : []);
  return render(<Panel {...panelProps({ series }, { width, height }, { ...DEFAULTS, ...options })} />);
}

const said = () => screen.getByRole('group').getAttribute('aria-label');
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

it('says how practices stand and what is most in the way, and keeps what staff say apart', () => {
  show(climate());
  expect(said()).toBe(
    'What is done here comes to 61 of 100. Most in the way: people will not, by coaching held 71%. ' +
      'What staff say comes to 55, and is kept apart.'
  );
});

it('puts each team below its site', () => {
  show(climate());
  const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(names).toEqual(['Organisation', 'Glasgow', 'Pollok', 'Leeds', 'Aire']);
});

it('tells without colour what is worse than the whole, what misses what is aimed at, what is withheld and why, and what rests on few rows', () => {
  show(climate());
  expect(rowOf('Pollok')).toHaveTextContent('▾38%, worse than the whole, misses what is aimed at');
  expect(rowOf('Leeds')).toHaveTextContent(/6676%, misses what is aimed at/);
  expect(within(rowOf('Aire')).getByTitle('withheld: too few, or too alike')).toBeInTheDocument();
  expect(within(rowOf('Aire')).getByTitle('too few rows to judge')).toHaveTextContent('4%');
  expect(screen.getByText(/Not measured here: Overload/)).toBeInTheDocument();
});

it('shows what was said beside what happens, and for how long', async () => {
  show(climate());
  await userEvent.selectOptions(screen.getByLabelText('View'), 'Said and done');
  expect(said()).toBe(
    '1 of 2 pledges kept. Broken most: “Everybody gets the coaching that was planned”, 71% where at least 90% was said.'
  );
  expect(rowOf('“Everybody')).toHaveTextContent('missed 12 weeks running');
  expect(within(rowOf('“Everybody')).getByRole('img', { name: '48% of the way to broken' })).toBeInTheDocument();
  expect(rowOf('“Nobody')).toHaveTextContent('✓ kept');
  expect(rowOf('“Everybody')).toHaveTextContent('done Mar 30: An hour a week without calls');
});

it('is gone through by keyboard: every picture and the evidence, and focus is never lost', async () => {
  show(climate());
  await userEvent.tab();
  for (const [title, heard] of [
    ['Said and done', /pledges kept/],
    ['Teams', /What is done here/],
    ['In the way', /Most in the way/],
    ['What leads what', /When a team had more/],
    ['Days', /On the fifth of days/],
    ['Time here', /What wears off/],
    ['Questions', /In months when a team said better/],
    ['Empty seats', /With one seat in ten left empty/],
    ['New people', /Half of new people/],
  ] as const) {
    await userEvent.selectOptions(screen.getByLabelText('View'), title);
    expect(said()).toMatch(heard);
    expect(screen.getByLabelText('View')).toHaveFocus();
  }
  while (document.activeElement?.textContent !== 'Evidence') {
    await userEvent.tab();
  }
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
});

it('says of how many broken pledges nothing was decided about', () => {
  const { pledges } = climate();
  const result = climate({ pledges: pledges.map((pledge) => ({ ...pledge, actions: [] })) });
  show(result, { options: { view: 'pledges' } });
  expect(said()).toMatch(/Nothing was decided about 1 of the 1 broken\.$/);
  expect(within(rowOf('“Everybody')).getByText('nothing')).toBeInTheDocument();
  expect(within(rowOf('“Nobody')).queryByText('nothing')).toBeNull();
});

it('shows what is in the way with the evidence, and where teams stand', async () => {
  show(climate(), { options: { view: 'barriers' } });
  expect(screen.getByRole('heading', { name: /Will not/ })).toHaveTextContent('56');
  expect(screen.getByText('Teams from 23 to 77')).toBeInTheDocument();
});

it('shows every lag of each link, which was expected, and that nothing is shown to cause', () => {
  show(climate(), { options: { view: 'thread' } });
  expect(said()).toBe(
    'When a team had more of coaching held, it had more of first contact resolution 4 weeks later: r +0.26 (+0.20 to +0.32). ' +
      'Associated, not shown to cause.'
  );
  expect(screen.getByText('r +0.26 4 weeks later, as was expected')).toBeInTheDocument();
  expect(screen.getByText('5 teams have both; it takes 8 to tell.')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /^0 weeks: \+0\.06/ })).toBeInTheDocument();
});

it('shows how staff say the day was by its load, and why it cannot where it cannot', () => {
  const { unmount } = show(climate(), { options: { view: 'day' } });
  expect(said()).toBe(
    'On the fifth of days with most occupancy, 12.0 pts above the usual, staff rate their day 0.2 worse on a scale to 5: ' +
      'r −0.41 (−0.45 to −0.37). Associated, not shown to cause.'
  );
  expect(screen.getByRole('img', { name: /^−12\.0 pts: \+0\.20 \(\+0\.16 to \+0\.24\)/ })).toBeInTheDocument();
  expect(screen.getByText(/29 teams over 88 days.*worth 1620 independent pairs/)).toBeInTheDocument();
  unmount();
  const few = { ...climate().day, link: null, fifths: [], silence: 'few units' as const, units: 3 };
  show(climate({ day: few }), { options: { view: 'day' } });
  expect(said()).toBe('3 teams have answers that may be shown and a load on enough days; it takes 8.');
});

it('keeps a number and what is in the way in a stamp', () => {
  show(climate(), { width: 150, height: 100 });
  expect(screen.getByText('61')).toBeInTheDocument();
  expect(screen.getByText('of 100; in the way: Will not')).toBeInTheDocument();
});

it('shows formulas, methods and statements behind it', async () => {
  show(climate());
  await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
  const list = await screen.findByRole('dialog');
  for (const text of [
    /71%; aimed at 90%; n 240/,
    /never mixed/,
    /Hoeffding 1951/,
    /of five people or more/,
    /SELECT 1/,
  ]) {
    expect(within(list).getByText(text)).toBeInTheDocument();
  }
});

it('says what it needs where it cannot draw', () => {
  const { unmount } = show(null, { frames: [toDataFrame({ fields: [{ name: 'x', values: [1] }] })] });
  expect(screen.getByRole('alert')).toHaveTextContent('This panel draws the answer Climate');
  unmount();
  const nothing = { ...climate().day, silence: 'unavailable' } as const;
  const others = {
    erosion: { ...climate().erosion, known: [], bands: [], silence: 'unavailable' },
    items: { ...climate().items, levels: [], weakest: null, links: [] },
  } as const;
  const seats = { ...climate().seats, pools: [], silence: 'unavailable' } as const;
  const competence = { ...climate().competence, groups: [], silence: 'unavailable' } as const;
  const { unmount: close } = show(climate({ nodes: [], day: nothing, seats, competence, ...others }));
  expect(screen.getByRole('alert')).toHaveTextContent('No data in this period.');
  close();
  show(climate({ views: ['map'] }), { options: { view: 'seats' } });
  expect(screen.getByRole('alert')).toHaveTextContent('The query does not ask for Empty seats.');
});

it.each(states().map((state) => [state.name, state] as const))('draws no NaN in state %s', (_, state) => {
  const { container } = show(null, { ...state, options: state.options as Partial<Options> });
  expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
});

it('says what wears off the longer people are here, by which figure, and draws it', () => {
  show(climate(), { options: { view: 'tenure' } });
  expect(said()).toBe(
    'What wears off is that people want to: 73 of 100 of those here up to 1 year, 48 of those here over 3 years, ' +
      '25 points less (19 to 31).'
  );
  expect(screen.getByRole('img', { name: /want to: 73, 60, 48/ })).toBeInTheDocument();
  expect(rowOf('Praise')).toHaveTextContent('Praise3.9, misses what is aimed at');
});

it('claims nothing to wear off that weeks could make up', () => {
  const { erosion } = climate();
  const want = { value: 25, interval: { low: -2, high: 52 } };
  show(climate({ erosion: { ...erosion, falls: { ...erosion.falls, want } } }), { options: { view: 'tenure' } });
  expect(said()).toBe(
    'Nothing is seen to wear off by five points or more between those here up to 1 year and over 3 years.'
  );
});

it('says why nothing is told by how long people have been here', () => {
  const { falls } = climate().erosion;
  show(climate({ erosion: { known: [], bands: [], falls, silence: 'unavailable' } }), { options: { view: 'tenure' } });
  expect(said()).toBe('Nothing is known here by how long people have been with us.');
});

it('says which question goes with what comes of it, and why nothing is told of others', () => {
  show(climate(), { options: { view: 'items' } });
  expect(said()).toBe(
    'Of 3 levels of what staff say the weakest is management support: 3.40 (3.30 to 3.50) of 5, then growth, 3.60 (3.50 to 3.70). ' +
      'In months when a team said better of being heard, it had more of first contact resolution: ' +
      'r +0.35 (+0.23 to +0.47). 1 of 2 pairs stand out. Associated, not shown to cause.'
  );
  expect(screen.getByRole('img', { name: 'Purpose: +0.08 (−0.04 to +0.20)' })).toBeInTheDocument();
  expect(
    screen.getByText('11 months have answers that may be shown of enough teams; it takes 12.')
  ).toBeInTheDocument();
});

it('shows what staff say level by level with figures, of which level too little is known and why, and whether the weakest surely is', () => {
  const { items } = climate();
  const { unmount } = show(climate(), { options: { view: 'items' } });
  expect(rowOf('Management support')).toHaveTextContent(
    '3.40 (3.30 to 3.50)Using strengths 3.6 · Praise 3.2 · Care 3.4 · Being developed not asked'
  );
  expect(rowOf('Basic needs')).toHaveTextContent(
    'not known: 1 of 2 questions may be shownClear aims 4.1 · Tools withheld'
  );
  unmount();
  for (const [interval, says] of [
    [{ low: -0.1, high: 0.5 }, 'then growth, 3.60 (3.50 to 3.70), no further apart than surveys differ.'],
    [null, 'then growth, 3.60 (3.50 to 3.70); too few surveys to tell how surely.'],
  ] as const) {
    const weakest = { ...items.weakest!, gap: { value: 0.2, interval } };
    const shown = show(climate({ items: { ...items, weakest } }), { options: { view: 'items' } });
    expect(said()).toContain(says);
    shown.unmount();
  }
});

it('says what service comes to where seats stay empty, from what is observed on, and what it takes for granted', () => {
  show(climate(), { options: { view: 'seats' } });
  expect(said()).toBe(
    'With one seat in ten left empty, answers within 20 s would be expected to go from 82% to 74%, ' +
      'where customers, handling times and hours worked stay as they are.'
  );
  expect(rowOf('Glasgow')).toHaveTextContent('Glasgow79%76%71%64%54%');
  expect(screen.getByText(/staff counts 1.04 times in the model.*At 36% leaving a year/)).toBeInTheDocument();
});

it('says where no queue comes to what is observed', () => {
  const seats = { shares: [0, 0.1], pools: [], days: 0, leaving: null, silence: 'no queue' } as const;
  show(climate({ seats }), { options: { view: 'seats' } });
  expect(said()).toBe('No queue comes to the share answered in time that is observed.');
});

it('says after how many days half of new people are competent, and where it takes longest', () => {
  show(climate(), { options: { view: 'competence' } });
  expect(said()).toBe(
    'Half of new people are competent after 105 days (98 to 119). ' +
      'It takes longest at Glasgow: of their first 182 days people learn for 35 more than elsewhere (20 to 51).'
  );
  expect(rowOf('Glasgow')).toHaveTextContent('Glasgow31147 (140 to 161)+35 of 182 (+20 to +51)');
  expect(screen.getByRole('img', { name: 'all 85%; Glasgow 85%' })).toBeInTheDocument();
  expect(screen.getByText(/^Of 196 people.*124 came to be; 345 already were/)).toBeInTheDocument();
});

describe('where fewer than half are competent, or nothing is known', () => {
  const { competence } = climate();
  const [whole, slow, quick] = competence.groups;
  const saying = (more: Partial<typeof competence>) => {
    show(climate({ competence: { ...competence, ...more } }), { options: { view: 'competence' } });
    return said();
  };

  it('says the share instead of a day', () => {
    const half = { days: null, low: 140, high: null };
    const groups = [
      { ...whole, half, curve: whole.curve.slice(0, 2) },
      { ...slow, half },
      { ...quick, half: null },
    ];
    expect(saying({ groups, slowest: null })).toBe(
      'Fewer than half of new people are competent as far as can be seen: 34% after 91 days. ' +
        'Nowhere does it take longer by more than chance would make it.'
    );
    expect(rowOf('Glasgow')).toHaveTextContent('not by 189');
    expect(rowOf('Leeds')).toHaveTextContent('fewer than 5');
  });

  it('leaves an end open that is not seen', () => {
    const groups = [{ ...whole, half: { days: 105, low: 98, high: null } }];
    expect(saying({ groups, slowest: null })).toBe('Half of new people are competent after 105 days (98 or more).');
  });

  it('says why nothing is told', () => {
    expect(saying({ groups: [], slowest: null, silence: 'unavailable' })).toBe(
      'Who is new and who is competent is not known here, so neither is how soon.'
    );
  });
});
