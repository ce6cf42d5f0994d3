import type { Entity } from '../../model';

/** What somebody thought could be done better, and what became of it. It falls into the period in which it was raised. */
export const idea: Entity = {
  name: 'idea',
  title: 'Idea',
  sentence: 'What somebody who works here thought could be done better, and whether it was tried and kept.',
  id: 'id',
  at: 'raised_at',
  fields: [
    { name: 'id', title: 'Idea', sentence: 'Names the idea; no two rows share it.', type: 'text', required: true },
    { name: 'kind', title: 'Kind', sentence: 'What it is about, such as process, product or tools.', type: 'text' },
    { name: 'raised_at', title: 'Raised', sentence: 'When it was put forward.', type: 'instant', required: true },
    {
      name: 'tried_at',
      title: 'Tried',
      sentence: 'When somebody began to try it; null where nobody did.',
      type: 'instant',
    },
    {
      name: 'adopted_at',
      title: 'Adopted',
      sentence: 'When it became the way that it is done; null where it did not.',
      type: 'instant',
    },
    { name: 'site', title: 'Site', sentence: 'Site or partner that it came from.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team that it came from.', type: 'text' },
  ],
};
