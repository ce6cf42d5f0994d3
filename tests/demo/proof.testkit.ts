import type { SimulateOptions } from '../../demo';
import { catalog } from '../../src/catalog';
import { scoreOf } from '../../src/derive/scorecard/score';
import { utilityOf } from '../../src/derive/scorecard/utility';
import type { Columns, Request, Result, ScorecardResult, ScoredMetric } from '../../src/model';
import { binomialQuantile, seeded } from '../../src/stats';
import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';

/** `BOARDROOM_SEEDS=50` for the whole proof. */
export const SEEDS = Number(process.env.BOARDROOM_SEEDS ?? 5);
/** Four weeks, and the four before. */
export const PERIOD = { from: UNTIL - 28 * DAY, to: UNTIL };
const SHOWN = 64;

/** How often a promise of `share` must be kept over the lives: 43 of 50 for 95 %. Fewer would be a one-in-two-hundred bad luck. */
export function atLeast(share: number, lives = SEEDS): number {
  return binomialQuantile(0.005, { n: lives, share })!;
}

export type Centre = ReadonlyMap<string, Columns>;

/** The contacts and customers of a small centre in about two months. */
export function centre(options: Partial<SimulateOptions>): Centre {
  return tablesOf({ until: UNTIL, scale: 0.1, shown: SHOWN, ...options }, ['contact_legs', 'customers']);
}

export function asked<R extends Result = ScorecardResult>(tables: Centre, question: Partial<Request>): Promise<R> {
  return answer<R>('rows', fromTables(tables), {
    answer: 'scorecard',
    period: PERIOD,
    metrics: undefined,
    ...question,
  });
}

export const AGENTS = 12;

/** The same contacts, dealt out to agents at random. */
export function withoutDifference(tables: Centre, seed: number): Centre {
  const random = seeded(seed);
  const legs = tables.get('contact_legs')!;
  const columns = legs.columns.map((column) =>
    column.name === 'agent'
      ? { ...column, values: Array.from({ length: legs.length }, () => `agent ${Math.floor(random() * AGENTS)}`) }
      : column
  );
  return new Map([...tables, ['contact_legs', { ...legs, columns }]]);
}

/** Something for each seed from 1, one after the other. */
export async function overSeeds<T>(each: (seed: number) => Promise<T>, lives = SEEDS): Promise<T[]> {
  const found: T[] = [];
  for (let seed = 1; seed <= lives; seed += 1) {
    found.push(await each(seed));
  }
  return found;
}

type Side = 'now' | 'before';

/** Scores by path of what many lives of one centre came to together: what each of them would come to, did it go on for ever. */
export function pooledScores(lives: readonly ScorecardResult[], side: Side): Map<string, number | null> {
  const paths = new Set(lives.flatMap(({ nodes }) => nodes.map(({ path }) => JSON.stringify(path))));
  return new Map([...paths].map((path) => [path, pooledScore(lives, path, side)]));
}

function pooledScore(lives: readonly ScorecardResult[], path: string, side: Side): number | null {
  const nodes = lives.flatMap((life) => life.nodes.filter((node) => JSON.stringify(node.path) === path));
  const profile = catalog.profiles.balanced;
  const utilities = profile.families.map(({ metrics }, family) =>
    metrics.map(({ goalposts }, place) =>
      utilityOf(
        pooledValue(
          nodes.map(({ families }) => families[family].metrics[place]),
          side
        ),
        goalposts
      )
    )
  );
  return scoreOf(utilities, profile).score;
}

function pooledValue(scored: readonly ScoredMetric[], side: Side): number {
  const sum = (part: 'numerator' | 'denominator') =>
    scored.reduce((total, each) => total + (each[side]?.[part] ?? 0), 0);
  return sum('numerator') / sum('denominator');
}
