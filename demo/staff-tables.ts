import { type Table, described } from './table';

export const COACHINGS: Table = {
  name: 'coachings',
  says: 'One row per session of a team leader with one person, planned or held.',
  columns: described([
    ['coaching_id', 'text', 'Names the session'],
    ['kind', 'text', 'coaching, or checking: listening in without a word said after it'],
    ['site', 'text', 'Site'],
    ['team', 'text', 'Team'],
    ['planned_for', 'timestamp', 'When it was to be'],
    ['held_at', 'timestamp', 'When it was held; null where it was not'],
    ['seconds', 'integer', 'How long it was to last'],
  ]),
  indexes: [['planned_for']],
};

export const ROSTERS: Table = {
  name: 'rosters',
  says: 'One row per person, week and kind of time: what was planned, and what became of it.',
  columns: described([
    ['roster_id', 'text', 'Names the row'],
    ['site', 'text', 'Site'],
    ['team', 'text', 'Team'],
    ['week_of', 'timestamp', 'First instant of the week'],
    ['kind', 'text', 'contacts or break'],
    ['planned_seconds', 'integer', 'How much of it was planned'],
    ['kept_seconds', 'integer', 'How much of it was as planned'],
    ['absent_seconds', 'integer', 'How much of it somebody was away unplanned; null of breaks'],
    ['wished', 'boolean', 'It was the shift that was asked for; null of breaks'],
  ]),
  indexes: [['week_of']],
};

export const PAYROLL: Table = {
  name: 'payroll',
  says: 'One row per person and week on the payroll.',
  columns: described([
    ['row_id', 'text', 'Names the row'],
    ['person', 'text', 'Number of the person, of no other table'],
    ['site', 'text', 'Site'],
    ['team', 'text', 'Team'],
    ['week_of', 'timestamp', 'First instant of the week'],
    ['days', 'integer', 'Days of it on the payroll'],
    ['tenure_days', 'integer', 'Days since the person was taken on'],
    ['has_left', 'boolean', 'It was the last week of this person'],
    ['wanted_to', 'boolean', 'The person gave notice; null while nobody left'],
    ['in_forum', 'boolean', 'The person sat in a forum of staff within three months'],
    ['competent', 'boolean', 'The person works unaided and as well as is asked'],
  ]),
  indexes: [['week_of']],
};

export const STAFF_ANSWERS: Table = {
  name: 'staff_answers',
  says: 'One row per answer of one person to one question of the survey every four weeks, or to how the day was.',
  columns: described([
    ['answer_id', 'text', 'Names the answer'],
    ['wave', 'text', 'Survey, or day'],
    ['closed_at', 'timestamp', 'When it closed'],
    ['person', 'text', 'Hash of the person, another one in each survey'],
    ['question', 'text', 'What was asked'],
    ['answer', 'integer', '1 to 5'],
    ['site', 'text', 'Site'],
    ['team', 'text', 'Team'],
    ['tenure', 'text', 'How long the person had been here, in bands; null of days'],
  ]),
  indexes: [['closed_at']],
};

export const PLEDGES: Table = {
  name: 'pledges',
  says: 'One row per thing that the house says it does, as a figure.',
  columns: described([
    ['pledge_id', 'text', 'Names it'],
    ['words', 'text', 'What was said'],
    ['about', 'text', 'Metric that tells whether it is so'],
    ['side', 'text', 'at least or at most'],
    ['figure', 'double', 'What was promised, in the unit of the metric'],
    ['slack', 'double', 'How far beside it is a promise broken altogether'],
    ['site', 'text', 'Site; null where it is about all of them'],
    ['owner', 'text', 'Who answers for it'],
    ['since', 'timestamp', 'Since when it has been said'],
  ]),
  indexes: [['since']],
};

/** What is known of those who work here, and what they and customers were promised. */
export const STAFF_TABLES: readonly Table[] = [COACHINGS, ROSTERS, PAYROLL, STAFF_ANSWERS, PLEDGES];
