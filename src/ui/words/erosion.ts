import { t } from '@grafana/i18n';
import { BARRIERS, type BarrierName, type ClimateResult, type TenureBand } from '../../model';
import type { Reader } from '../values';
import { indicatorTitle, indicatorValue } from './climate';
import { RAW } from './raw';
import { midSentence } from './titles';

/** Less than so many points of 100 is nothing: means to one decimal move a question by up to 3. */
const LEAST_FALL = 5;

/** What wears off most from those who came last to those who have been here longest, and by which figure; or why that cannot be told. */
export function erosionSentence(result: ClimateResult, reader: Reader): string {
  const { bands, silence } = result.erosion;
  if (silence !== null) {
    return silence === 'one band'
      ? t(
          'erosion.one-band',
          'Only one band of people is known, so nothing can be told by how long they have been here.'
        )
      : t('erosion.unavailable', 'Nothing is known here by how long people have been with us.');
  }
  const [first, last] = [bands[0], bands[bands.length - 1]];
  const worn = BARRIERS.map((name) => ({ name, by: fallOf(name, first, last) })).sort(
    (one, other) => other.by - one.by
  )[0];
  const ends = { first: first.path[0] ?? '', last: last.path[0] ?? '', ...RAW };
  if (worn.by < LEAST_FALL || !isSure(result, worn.name)) {
    return t(
      'erosion.nothing',
      'Nothing is seen to wear off by five points or more between those here {{first}} and {{last}}.',
      ends
    );
  }
  const values = {
    ...ends,
    ...fromTo(worn.name, first, last),
    most: fellText(result, worn.name) + mostText(result, worn.name, reader),
  };
  const says: Record<BarrierName, () => string> = {
    want: () =>
      t(
        'erosion.want',
        'What wears off is that people <b>want to</b>: {{from}} of 100 of those here {{first}}, {{to}} of those here {{last}}{{most}}.',
        values
      ),
    can: () =>
      t(
        'erosion.can',
        'What wears off is that people <b>can</b>: {{from}} of 100 of those here {{first}}, {{to}} of those here {{last}}{{most}}.',
        values
      ),
    will: () =>
      t(
        'erosion.will',
        'What wears off is that people <b>will</b>: {{from}} of 100 of those here {{first}}, {{to}} of those here {{last}}{{most}}.',
        values
      ),
  };
  return says[worn.name]();
}

/** ", 22 points less (18 to 26)". */
function fellText({ erosion }: ClimateResult, name: BarrierName): string {
  const fall = erosion.falls[name];
  return fall === null || fall.interval === null
    ? ''
    : t('erosion.fell', ', {{by}} points less ({{low}} to {{high}})', {
        ...{ by: Math.round(fall.value), low: Math.round(fall.interval.low), high: Math.round(fall.interval.high) },
        ...RAW,
      });
}

/** It stands out from how weeks differ, as far as that is known. */
function isSure({ erosion }: ClimateResult, name: BarrierName): boolean {
  const low = erosion.falls[name]?.interval?.low;
  return low === undefined || low > 0;
}

function fallOf(name: BarrierName, first: TenureBand, last: TenureBand): number {
  const [before, after] = [first.barriers[name].score, last.barriers[name].score];
  return before === null || after === null ? -Infinity : Math.round(before) - Math.round(after);
}

function fromTo(name: BarrierName, first: TenureBand, last: TenureBand) {
  return { from: Math.round(first.barriers[name].score!), to: Math.round(last.barriers[name].score!) };
}

/** A figure that loses points from those who came last to those who have been here longest, as an index into the indicators. */
interface Fall {
  index: number;
  by: number;
}

/** Those of some barriers, the furthest first. */
export function erosionFalls({ erosion, indicators }: ClimateResult, of: readonly BarrierName[]): Fall[] {
  const { bands, known } = erosion;
  const scoreIn = (band: TenureBand, index: number) => band.cells[index].score ?? NaN;
  return bands.length < 2
    ? []
    : known
        .filter((index) => of.some((name) => name === indicators[index].barrier))
        .map((index) => ({ index, by: scoreIn(bands[0], index) - scoreIn(bands[bands.length - 1], index) }))
        .filter(({ by }) => by > 0)
        .sort((one, other) => other.by - one.by);
}

/** "being heard, 3.5 to 2.9". */
export function fallText(result: ClimateResult, { index }: Fall, reader: Reader): string {
  const { bands } = result.erosion;
  const indicator = result.indicators[index];
  const [from, to] = [bands[0], bands[bands.length - 1]].map(({ cells }) =>
    indicatorValue(result, indicator, cells[index].now, reader)
  );
  const figure = midSentence(indicatorTitle(result, indicator));
  return t('erosion.fall', '{{figure}}, {{from}} to {{to}}', { figure, from, to, ...RAW });
}

/** ", most by being heard, 3.5 to 2.9": the figure of the barrier that loses most points. */
function mostText(result: ClimateResult, name: BarrierName, reader: Reader): string {
  const [furthest] = erosionFalls(result, [name]);
  return furthest ? t('erosion.most', ', most by {{fall}}', { fall: fallText(result, furthest, reader), ...RAW }) : '';
}

/** What a line of the picture is about. */
export function erosionLine(name: BarrierName): string {
  const says: Record<BarrierName, () => string> = {
    want: () => t('erosion.line-want', 'want to'),
    can: () => t('erosion.line-can', 'can'),
    will: () => t('erosion.line-will', 'will'),
  };
  return says[name]();
}

/** Under the picture: what it is made of. */
export function erosionLegend(): string {
  return t(
    'erosion.legend',
    'How far people want to, can and will serve well, of 100, of the figures that are known by how long they have been here; those who came last on the left. The interval comes of what the fall would be without each week (jackknife, Miller 1974), of answers of staff from released cells alone. Others joined than those who stayed: it may be who leaves as well as what wears off.'
  );
}
