import { t } from '@grafana/i18n';
import { type ClimateResult, type ClimateView, showsFigures } from '../../model';
import type { Fact } from '../Explain';
import { type Reader, writerOf } from '../values';
import { indicatorTitle, indicatorValue } from './climate';
import { viewEvidence } from './climateEvidence';
import { sourceFacts } from './facts';
import { fullPeriodText } from './periods';
import { RAW } from './raw';
import { silenceText } from './silence';

/** What stands behind the climate, from its figures down to the statements. */
export function climateFacts(result: ClimateResult, view: ClimateView, reader: Reader): Fact[] {
  const { period, calendar } = result;
  return [
    { term: t('climate.fact-evidence', 'Strongest evidence'), says: viewEvidence(result, view, reader).join('; ') },
    ...(showsFigures(result.views) ? ofFigures(result, reader) : []),
    { term: t('climate.fact-withheld', 'Withheld'), says: withheldText() },
    ...(result.views.includes('day') ? [{ term: t('climate.fact-day', 'Days'), says: dayText() }] : []),
    { term: t('fact.period', 'Period'), says: fullPeriodText(period, calendar) },
    { term: t('fact.zone', 'Time zone'), says: calendar.zone },
    ...sourceFacts(result, writerOf('count', reader)),
  ];
}

function ofFigures(result: ClimateResult, reader: Reader): Fact[] {
  return [
    ...figureFacts(result, reader),
    { term: t('climate.fact-indices', 'Indices'), says: indicesText(result) },
    { term: t('climate.fact-barriers', 'In the way'), says: barriersText() },
    { term: t('climate.fact-worse', 'Worse'), says: worseText() },
    { term: t('climate.fact-thread', 'What leads what'), says: threadText(result) },
  ];
}

/** Each figure of the whole: value, aim, rows and formula. */
function figureFacts(result: ClimateResult, reader: Reader): Fact[] {
  const [whole] = result.nodes;
  return result.indicators.map((indicator, index) => {
    const { now } = whole.cells[index];
    const { formula, minimumN } = result.metrics[indicator.metric];
    const n = now.rows ?? now.denominator;
    const values = {
      ...{ formula, minimumN, n: n === null ? '–' : writerOf('count', reader)(n) },
      value: now.value === null ? silenceText(now.silence) : indicatorValue(result, indicator, now, reader),
      target: indicatorValue(result, indicator, { value: indicator.target }, reader),
      ...RAW,
    };
    return {
      term: indicatorTitle(result, indicator),
      says: t(
        'climate.fact-figure',
        '{{value}}; aimed at {{target}}; n {{n}}, at least {{minimumN}}; {{formula}}',
        values
      ),
    };
  });
}

function indicesText({ coverageFloor }: ClimateResult): string {
  return t(
    'climate.fact-index',
    'Each figure earns 1 to 100 points between its goalposts. The index of practices is the weighted geometric mean of what is done, that of engagement rests on what staff say. The two are never mixed. Below {{floor}}% of the weight there is no index.',
    { floor: Math.round(100 * coverageFloor) }
  );
}

function barriersText(): string {
  return t(
    'climate.fact-barrier',
    'Practices and answers that say the same of people are put together by the weighted harmonic mean, so that the worst counts most; a question counts as one. What is named first pulls down most.'
  );
}

function worseText(): string {
  return t(
    'climate.fact-worse-says',
    'A cell is marked as worse than the whole where its figure differs from that of the whole, week by week, by more than weeks differ by chance (ratios compared as in Cochran 1977), among all cells at a false discovery rate of 5% (Benjamini & Hochberg 1995).'
  );
}

function withheldText(): string {
  return t(
    'climate.fact-withheld-says',
    'Answers of staff are only shown as cells of one fixed grid, made where they are stored: of five people or more, not where all gave the same bad or best answer, and not where neighbours would give it away. Nothing is told of single people.'
  );
}

function threadText({ thread: { leastUnits, leastWeeks, links } }: ClimateResult): string {
  const biases = links.flatMap(({ shortPanelBias }) => shortPanelBias ?? []);
  const bias = biases.length === 0 ? '–' : Math.max(...biases.map(Math.abs)).toFixed(2);
  return t(
    'climate.fact-thread-says',
    'Pearson correlation of teams by week without the level of each team and of each week (Wansbeek & Kapteyn 1989), at every lag, from {{leastUnits}} teams and {{leastWeeks}} weeks on. What chance would do is read from the outcomes of other teams (Hoeffding 1951) and from how teams differ (Liang & Zeger 1986), intervals by Fisher 1921, false discoveries kept in check by Benjamini & Hochberg 1995. So few weeks pull the carry-over of an outcome down by up to {{bias}} (Nickell 1981). Associated, not shown to cause.',
    { leastUnits, leastWeeks, bias, ...RAW }
  );
}

function dayText(): string {
  return t(
    'climate.fact-day-says',
    'Released means of how staff say their day was, beside the load of that day, team by day without the level of each team and of each day, by the same statistics. Dots are means by fifths of load (Cattaneo et al. 2024). No single answer takes part.'
  );
}
