import type { Field } from '../../model';

/** What a source may have worked out already: where it is there, nothing needs to look at other rows. */
export const storedLooks: readonly Field[] = [
  {
    name: 'next_contact_at',
    title: 'Next contact',
    sentence:
      'When the next offered leg of another contact of the same customer starts, of those after this row in the order of start and id; null where none has come yet.',
    type: 'instant',
    stores: { keys: ['customer_id'], where: 'offered', unlike: 'chain_id' },
  },
  {
    name: 'next_answer_at',
    title: 'Next answered leg',
    sentence:
      'When the next handled leg of the same contact starts, of those after this row in the order of start and id; null where there is none.',
    type: 'instant',
    stores: { keys: ['chain_id'], where: 'handled' },
  },
];
