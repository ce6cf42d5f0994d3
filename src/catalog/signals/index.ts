import type { Signal } from '../../model';

import { answersAtTheLine } from './answers_at_the_line';
import { codedNotMeasured } from './coded_not_measured';
import { fewerSurveyOffers } from './fewer_survey_offers';
import { moreShortContacts } from './more_short_contacts';
import { moreTransfers } from './more_transfers';
import { shorterButRepeated } from './shorter_but_repeated';
import { shorterNotCheaper } from './shorter_not_cheaper';
import { wrapUpMovedAway } from './wrap_up_moved_away';

/** What is looked for beside the scores: what figures do that are aimed at too closely. */
export const signals: readonly Signal[] = [
  shorterButRepeated,
  shorterNotCheaper,
  moreShortContacts,
  moreTransfers,
  codedNotMeasured,
  answersAtTheLine,
  wrapUpMovedAway,
  fewerSurveyOffers,
];
