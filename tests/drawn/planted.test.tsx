import React from 'react';
import { dataFrameToJSON, toCSV } from '@grafana/data';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { framesOf } from '../../src/frame/framesOf';
import { CLIMATE_VIEWS } from '../../src/model';
import type { ClimateResult, Columns, Definitions, EntityMapping } from '../../src/model';
import { DEFAULTS } from '../../src/panels/climate/options';
import { Panel } from '../../src/panels/climate/Panel';
import { giveSizes } from '../../src/ui/jsdom.testkit';
import { panelProps } from '../../src/ui/panelProps.testkit';
import { type Answer, answersOf, CLOSED, NOW, PLANTED, swapped } from '../engines/planted.testkit';
import { releasedBy } from '../engines/release-twin.testkit';

jest.mock('@grafana/runtime', () => ({
  PanelDataErrorView: ({ message }: { message: string }) => <div role="alert">{message}</div>,
}));

beforeAll(giveSizes);

const NAMES = ['wave', 'item', 'level', 'site', 'team', 'tenure', 'answers', 'mean', 'high', 'low'] as const;
const CELLS: EntityMapping = {
  ...{ source: 'hr', table: 'cells', anonymous: 'The twin of the release grid' },
  fields: {
    ...{ high_share: { column: 'high' }, low_share: { column: 'low' } },
    ...Object.fromEntries(NAMES.slice(0, 8).map((name) => [name, { column: name }])),
    closed_at: { column: 'closed_at', as: 'epoch_ms' },
  },
};

/** The released cells of answers, as rows: databases cannot live where panels are drawn, and give the same cells. */
function cellsOf(answers: readonly Answer[]): Columns {
  const said = answers.map(({ closed_at, ...rest }) => ({ ...rest, closed: closed_at }));
  const cells = releasedBy(said, { now: NOW });
  const closedAt = { name: 'closed_at', values: cells.map(({ wave }) => CLOSED[wave as keyof typeof CLOSED]) };
  return {
    length: cells.length,
    columns: [closedAt, ...NAMES.map((name) => ({ name, values: cells.map((cell) => cell[name]) }))],
  };
}

async function climateOf(answers: readonly Answer[]): Promise<ClimateResult> {
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { pulse: CELLS } },
    sources: { hr: { uid: 'hr', name: 'Staff surveys', kind: 'rows' } },
  };
  const cells = cellsOf(answers);
  const asked = { version: 1, answer: 'climate', now: NOW, period: { from: Date.UTC(2025, 11, 1), to: NOW } } as const;
  const step = street({ ...asked, calendar: { zone: 'UTC', weekStart: 'monday' } }, definitions);
  return (await runStreet(step, async () => cells)) as ClimateResult;
}

const SIZES = [
  { width: 1400, height: 800 },
  { width: 420, height: 300 },
  { width: 150, height: 100 },
];

/** Everything that a panel shows or says of a climate, picture by picture: words, titles, labels, colours and where marks stand, and the evidence behind it; and what Grafana's inspector gives away of the panel: its data, and the table that can be downloaded. */
async function drawn(answers: readonly Answer[]): Promise<string[]> {
  const series = framesOf(await climateOf(answers), { refId: 'A' });
  const told = [JSON.stringify(series.map(dataFrameToJSON)), toCSV(series, { useExcelHeader: true })];
  for (const view of CLIMATE_VIEWS) {
    for (const size of SIZES) {
      const { container } = render(<Panel {...panelProps({ series }, size, { ...DEFAULTS, view })} />);
      // React names parts as they come.
      told.push(container.innerHTML.replace(/_r_\w+_/g, ''));
      const evidence = screen.queryByRole('button', { name: 'Evidence' });
      if (evidence) {
        await userEvent.click(evidence);
        told.push((await screen.findByRole('dialog')).textContent);
      }
      cleanup();
    }
  }
  return told;
}

describe('what the climate panel draws of staff answers', () => {
  let truth: string[];
  beforeAll(async () => {
    truth = await drawn(answersOf());
  }, 120_000);

  it('has figures in it, of nodes, of levels of engagement and by how long people have been here', () => {
    const [data, csv, map] = truth;
    expect([data, csv].map((text) => /3\.\d/.test(text))).toEqual([true, true]);
    expect(map).toMatch(/3\.\d/);
    expect(map).toContain('withheld');
    expect(truth.some((text) => /Of 2 levels of what staff say the weakest is .*\d\.\d of 5/.test(text))).toBe(true);
    expect(truth.some((text) => text.includes('>new<') && /\d\.\d/.test(text))).toBe(true);
  });

  it('names nobody', () => {
    expect(truth.filter((text) => text.includes(PLANTED) || /person-[A-Z]/.test(text))).toEqual([]);
  });

  it('would be the same, had two colleagues given the answers of those who are looked for', async () => {
    const two = swapped(swapped(answersOf(), PLANTED, 'person-Calder-4'), 'person-Salter-0', 'person-Calder-2');
    const colleague = await drawn(two);
    expect(colleague).toHaveLength(truth.length);
    expect(colleague.filter((text, index) => text !== truth[index])).toEqual([]);
  }, 120_000);

  it('would not be the same, had all answered better: it is looked at with eyes that see', async () => {
    const better = answersOf().map((each) => ({ ...each, score: Math.min(5, each.score + 1) }));
    const shown = await drawn(better);
    expect(shown.filter((text, index) => text !== truth[index]).length).toBeGreaterThan(3);
  }, 120_000);
});
