import { t } from '@grafana/i18n';
import { BARRIERS } from '../../model';
import type { ClimateResult, ClimateView } from '../../model';
import { type Reader, writerOf } from '../values';
import { barrierSentence, climateHeadline, evidenceText } from './climate';
import { byLonger, competenceSentence, learnersText } from './competence';
import { daySentence, fifthText } from './day';
import { erosionFalls, erosionSentence, fallText } from './erosion';
import { itemPairText, itemsFound, itemsSentence } from './items';
import { figuresOf, pledgesSentence, pledgeText } from './pledges';
import { RAW } from './raw';
import { poolText, seatsSentence, TENTH } from './seats';
import { linkShort, linkTitle, surest, threadSentence } from './thread';

/** As many pieces as anybody keeps in mind. */
const PIECES = 3;

/** What a picture says above itself. */
export function viewSentence(result: ClimateResult, view: ClimateView, reader: Reader): string {
  const says: Record<ClimateView, () => string> = {
    map: () => climateHeadline(result, reader),
    pledges: () => pledgesSentence(result, reader),
    barriers: () => barrierSentence(result, result.nodes[0], reader),
    thread: () => threadSentence(result),
    day: () => daySentence(result),
    tenure: () => erosionSentence(result, reader),
    items: () => itemsSentence(result),
    seats: () => seatsSentence(result, reader),
    competence: () => competenceSentence(result, reader),
  };
  return says[view]();
}

/** The three strongest pieces of evidence for it, strongest first. */
export function viewEvidence(result: ClimateResult, view: ClimateView, reader: Reader): string[] {
  const pieces: Record<ClimateView, () => string[]> = {
    map: () => barrierPieces(result, reader),
    pledges: () => pledgePieces(result, reader),
    barriers: () => barrierPieces(result, reader),
    thread: () => linkPieces(result),
    day: () =>
      [...result.day.fifths]
        .sort((one, other) => Math.abs(other.pulse) - Math.abs(one.pulse))
        .map((fifth) => fifthText(result, fifth)),
    tenure: () => erosionFalls(result, BARRIERS).map((fall) => fallText(result, fall, reader)),
    items: () => itemsFound(result).map((found) => itemPairText(result, found)),
    seats: () => seatPieces(result, reader),
    competence: () => byLonger(result.competence).map((each) => learnersText(each, result.competence)),
  };
  return pieces[view]().slice(0, PIECES);
}

function barrierPieces(result: ClimateResult, reader: Reader): string[] {
  const [whole] = result.nodes;
  return whole.biggest === null
    ? []
    : whole.barriers[whole.biggest].evidence.map((index) => evidenceText(result, whole, index, reader));
}

function pledgePieces(result: ClimateResult, reader: Reader): string[] {
  return result.pledges
    .filter(({ gap }) => gap !== null && gap > 0)
    .map((pledge) => {
      const values = { text: pledgeText(pledge), ...figuresOf(result, pledge, reader), ...RAW };
      return t('pledge.piece', '“{{text}}”: {{actual}} where {{target}} was said', values);
    });
}

function linkPieces(result: ClimateResult): string[] {
  return result.thread.links
    .filter((link) => surest(link) !== null)
    .sort((one, other) => surest(one)!.chance - surest(other)!.chance)
    .map((link) => `${linkTitle(result, link)}: ${linkShort(result, link)}`);
}

/** Sites that lose most. */
function seatPieces({ seats }: ClimateResult, reader: Reader): string[] {
  const share = writerOf('share', reader);
  const lost = ({ observed, expected }: (typeof seats.pools)[number]) => observed - expected[TENTH];
  return seats.pools
    .slice(1)
    .sort((one, other) => lost(other) - lost(one))
    .map((pool) => {
      const values = {
        site: poolText(seats, pool),
        from: share(pool.observed),
        to: share(pool.expected[TENTH]),
        ...RAW,
      };
      return t('seats.piece', '{{site}}: {{from}} to {{to}}', values);
    });
}
