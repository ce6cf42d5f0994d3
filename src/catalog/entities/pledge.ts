import type { Entity } from '../../model';

/** What the house says it does, put as a figure, so that it can be held against what happens. */
export const pledge: Entity = {
  name: 'pledge',
  title: 'Pledge',
  sentence: 'What the house says it does, put as a figure: at least, or at most, so much of a metric.',
  id: 'id',
  at: 'since',
  fields: [
    { name: 'id', title: 'Pledge', sentence: 'Names the pledge; no two rows share it.', type: 'text', required: true },
    { name: 'text', title: 'Words', sentence: 'What was said, as it was said.', type: 'text' },
    {
      name: 'metric',
      title: 'Metric',
      sentence: 'The figure that tells whether it is so, as the catalogue calls it.',
      type: 'text',
    },
    { name: 'operator', title: 'Side', sentence: 'at least or at most; at least unless said.', type: 'text' },
    {
      name: 'target',
      title: 'Target',
      sentence: 'The figure that was pledged, in the unit of its metric.',
      type: 'number',
    },
    {
      name: 'tolerance',
      title: 'Tolerance',
      sentence: 'How far beyond the target the pledge is broken altogether; without it a fifth of the target.',
      type: 'number',
    },
    { name: 'owner', title: 'Owner', sentence: 'Who answers for it.', type: 'text' },
    { name: 'since', title: 'Since', sentence: 'Since when it is said.', type: 'instant', required: true },
    { name: 'site', title: 'Site', sentence: 'Site or partner that it is about; null: all of them.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team that it is about; null: all of the site.', type: 'text' },
  ],
};
