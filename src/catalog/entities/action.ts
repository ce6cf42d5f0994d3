import type { Entity } from '../../model';

/** What somebody decided to do about a figure. It falls into the period in which it was done or, while it is not, is due. */
export const action: Entity = {
  name: 'action',
  title: 'Action',
  sentence: 'What somebody decided to do about a figure: a coaching, a look for the root cause, a deliberate act.',
  id: 'id',
  at: 'dated_at',
  fields: [
    { name: 'id', title: 'Action', sentence: 'Names the action; no two rows share it.', type: 'text', required: true },
    { name: 'kind', title: 'Kind', sentence: 'coaching, root cause, deliberate act and so on.', type: 'text' },
    {
      name: 'metric',
      title: 'Metric',
      sentence: 'The figure that it is to move, as the catalogue calls it.',
      type: 'text',
    },
    { name: 'note', title: 'Note', sentence: 'What is done, in a few words.', type: 'text' },
    { name: 'owner', title: 'Owner', sentence: 'Who sees to it.', type: 'text' },
    { name: 'raised_at', title: 'Raised', sentence: 'When it was decided.', type: 'instant' },
    { name: 'due_at', title: 'Due', sentence: 'When it is to be done.', type: 'instant' },
    { name: 'done_at', title: 'Done', sentence: 'When it was done; null while it is not.', type: 'instant' },
    {
      name: 'dated_at',
      title: 'Date',
      sentence: 'When it was done or, while it is not, is due.',
      type: 'instant',
      required: true,
      otherwise: 'coalesce(done_at, due_at, raised_at)',
    },
    { name: 'site', title: 'Site', sentence: 'Site or partner that it is about; null: all of them.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team that it is about; null: all of the site.', type: 'text' },
    { name: 'agent', title: 'Agent', sentence: 'Who it is about; null: all of the team.', type: 'text' },
    { name: 'intent', title: 'Intent', sentence: 'What customers wanted, where it is about that.', type: 'text' },
  ],
};
