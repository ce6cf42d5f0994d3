import { ENGAGEMENT_SLOTS } from '../../model';
import type { Entity, Field } from '../../model';

const SITE: Field = { name: 'site', title: 'Site', sentence: 'Site or partner.', type: 'text' };
const TEAM: Field = { name: 'team', title: 'Team', sentence: 'Team of those who answered.', type: 'text' };
const WAVE: Field = {
  name: 'wave',
  title: 'Wave',
  sentence: 'The survey, or the day of a daily pulse, that it belongs to.',
  type: 'text',
  required: true,
};
const CLOSED_AT: Field = {
  name: 'closed_at',
  title: 'Closed',
  sentence: 'When the wave closes. Until then nothing of it is shown.',
  type: 'instant',
  required: true,
};
const ITEM: Field = {
  name: 'item',
  title: 'Question',
  sentence: `What was asked, by slot: ${ENGAGEMENT_SLOTS.join(', ')}; day (how was your day?), recommend (0 to 10), change (is a change welcome?), or a name of the house.`,
  type: 'text',
  required: true,
};

/** What single people answered: filled by a mapping with `release`, seen by nothing but the statement that makes cells of it. */
const answers: readonly Field[] = [
  WAVE,
  CLOSED_AT,
  {
    name: 'person',
    title: 'Person',
    sentence: 'Tells people apart, such as a hash. It is counted, and never leaves the source.',
    type: 'text',
    required: true,
  },
  ITEM,
  { name: 'score', title: 'Answer', sentence: 'The answer as a number.', type: 'number', required: true },
  { name: 'worst', title: 'Worst', sentence: 'The worst answer on its scale.', type: 'number', otherwise: '1' },
  { name: 'best', title: 'Best', sentence: 'The best answer on its scale.', type: 'number', otherwise: '5' },
  SITE,
  TEAM,
];

/**
 * What staff said when asked, as far as it may be shown. A row is a cell: one wave, question and node of the chain, perhaps
 * split by the one dimension that the house declared. What single people said is never a row.
 */
export const pulse: Entity = {
  name: 'pulse',
  title: 'Pulse of staff',
  sentence: 'What staff said when asked, as it may be shown: by wave, question and site or team, never by person.',
  id: 'id',
  at: 'closed_at',
  answers,
  fields: [
    WAVE,
    CLOSED_AT,
    ITEM,
    {
      name: 'level',
      title: 'Level',
      sentence: 'What the cell stands for: whole, site or team.',
      type: 'text',
      required: true,
    },
    { ...SITE, sentence: 'Site or partner; null where the cell stands for the whole.' },
    { ...TEAM, sentence: 'Team; null where the cell stands for more than one.' },
    {
      name: 'answers',
      title: 'Answers',
      sentence: 'How many people answered, rounded down to fives; null where the cell is withheld.',
      type: 'number',
      unit: 'count',
    },
    {
      name: 'mean',
      title: 'Mean',
      sentence: 'Mean answer on a scale from 1 (worst) to 5 (best), to one decimal; null where the cell is withheld.',
      type: 'number',
    },
    {
      name: 'high_share',
      title: 'Best answers',
      sentence: 'Share of the best answer, to 5 points; of the question whether they would recommend, of 9 and 10.',
      type: 'number',
      unit: 'share',
    },
    {
      name: 'low_share',
      title: 'Bad answers',
      sentence:
        'Share of the worst quarter of the scale, to 5 points; of the question whether they would recommend, of 0 to 6.',
      type: 'number',
      unit: 'share',
    },
  ],
};
