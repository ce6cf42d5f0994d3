import type { LagLink, LinkSilence, Thread, ThreadLink } from '../../model';
import { falseDiscoveries, lagged, shortPanelBias } from '../../stats';
import type { Panel } from '../../stats';

import type { Figures } from './figures';
import { panelOf } from './panel-of';

/** Fewest teams and weeks of which a link is told, and weeks that the later one may be later. */
export const LEAST_UNITS = 8;
export const LEAST_WEEKS = 12;
const MOST_LAG = 8;
/** A team that has that many of the weeks counts. */
const LEAST_KNOWN = 0.75;
/** Expected share of false ones among the links that are told. */
export const FALSE_DISCOVERIES = 0.05;

/** A link that is to be looked at: indexes of its metrics, the lag that was expected, and why. */
export type SoughtLink = Pick<ThreadLink, 'cause' | 'outcome' | 'expected' | 'reason'>;

/**
 * How climate, service and retention go together, team by week, within teams and within weeks, at every lag. What is found stands
 * among all lags of all links at once.
 */
export function threadOf(figures: Figures, sought: readonly SoughtLink[]): Thread {
  const links = sought.map((each) => linkOf(figures, each));
  const chances = links.flatMap(({ lags }) => lags.map(({ chance }) => chance));
  const standing = falseDiscoveries(chances, FALSE_DISCOVERIES)[Symbol.iterator]();
  return {
    links: links.map((link) => ({
      ...link,
      lags: link.lags.map((lag) => ({ ...lag, found: standing.next().value === true })),
    })),
    ...{ falseDiscoveries: FALSE_DISCOVERIES, tests: chances.length, leastUnits: LEAST_UNITS, leastWeeks: LEAST_WEEKS },
  };
}

function linkOf(figures: Figures, sought: SoughtLink): ThreadLink {
  const untold = (silence: LinkSilence, units = 0, weeks = 0): ThreadLink => ({
    ...{ ...sought, units, weeks, lags: [], shortPanelBias: null, silence },
  });
  if (figures.isSilent(sought.cause) || figures.isSilent(sought.outcome)) {
    return untold('unavailable');
  }
  const { cause, outcome, units, weeks } = sharedPanels(figures, sought);
  if (weeks < LEAST_WEEKS || units < LEAST_UNITS) {
    return untold(weeks < LEAST_WEEKS ? 'few periods' : 'few units', units, weeks);
  }
  const lags = lagged(cause, outcome, Math.min(MOST_LAG, weeks - LEAST_WEEKS)).map((each): LagLink => ({
    ...each,
    found: false,
  }));
  return lags.length === 0
    ? untold('no spread', units, weeks)
    : { ...sought, units, weeks, lags, shortPanelBias: shortPanelBias(outcome), silence: null };
}

interface Shared {
  cause: Panel;
  outcome: Panel;
  units: number;
  weeks: number;
}

/** Both metrics over the weeks that enough teams have of both, of the teams that have most of these. */
function sharedPanels(figures: Figures, { cause, outcome }: SoughtLink): Shared {
  const paths = figures.paths(figures.deepest);
  const both = [panelOf(figures, cause), panelOf(figures, outcome)];
  const [from, to] = sharedWeeks(both, figures.weeks);
  const cut = both.map((panel) => panel.map((series) => series.slice(from, to)));
  const counted = paths.flatMap((_, unit) => (cut.every((panel) => isKnown(panel[unit])) ? [unit] : []));
  const [first, second] = cut.map((panel) => counted.map((unit) => panel[unit]));
  return { cause: first, outcome: second, units: counted.length, weeks: to - from };
}

/** From the first to the last week that enough teams have of both; nothing where most weeks in between are missing. */
function sharedWeeks(panels: readonly Panel[], weeks: number): [from: number, to: number] {
  const hasEnough = (panel: Panel, week: number) =>
    panel.filter((series) => !Number.isNaN(series[week])).length >= LEAST_UNITS;
  const known = Array.from({ length: weeks }, (_, week) => week).filter((week) =>
    panels.every((panel) => hasEnough(panel, week))
  );
  const [from, to] = known.length === 0 ? [0, 0] : [known[0], known[known.length - 1] + 1];
  return known.length < LEAST_KNOWN * (to - from) ? [from, from + known.length] : [from, to];
}

function isKnown(series: Float64Array): boolean {
  return series.filter((value) => !Number.isNaN(value)).length >= LEAST_KNOWN * series.length;
}
