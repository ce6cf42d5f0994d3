/** What is planted in the data, and how strongly. docs/demo.md says in words how to see each. Effects on resolution are in log-odds. */
export const TRUTHS = {
  /** The site that resolves more of every kind of contact takes the hard ones, and so looks worse than the other. */
  simpson: { better: 'Leeds', looksBetter: 'Lisbon', hardQueue: 'Billing', advantage: 0.38, disadvantage: -0.25 },

  /** Hangs up on customers, who call again; takes twice as many calls. */
  gamer: {
    agent: 'Noah Archer',
    site: 'Glasgow',
    team: 'Kelvin',
    daysBeforeEnd: 120,
    hangsUp: 0.45,
    shareOfTeam: 0.15,
  },

  /** About one contact a week: too few to say anything. */
  smallTeam: { site: 'Kraków', team: 'Salwator', agents: 3, weight: 0.0055 },

  /** Chance that an unresolved contact makes the customer leave, and the yearly rate of leaving anyway, by value tier. */
  leaving: {
    afterUnresolved: { A: 0.085, B: 0.045, C: 0.018, D: 0.01 },
    yearlyAnyway: { A: 0.1, B: 0.075, C: 0.06, D: 0.055 },
    daysToLeave: 25,
  },

  /** Share of customers who came because others recommended the house. */
  joining: { recommended: 0.4 },

  /** Whoever waited longer than this for the first answer of their last call leaves at this rate a day, beside all else, until the next contact. */
  waiting: { overSeconds: 120, leavesDaily: 0.002 },

  /** Whoever would wait long at this site may leave a number and is called back about when promised. */
  callBack: { site: 'Valencia', daysBeforeEnd: 100, offeredAfterSeconds: 30, accepts: 0.7, promisedMinutes: 25 },

  /** A step of the app fails, and those whom it fails contact the centre. */
  brokenStep: {
    ...{ intent: 'Cannot pay in the app', daysBeforeEnd: 45, timesAsMany: 4 },
    ...{ journey: 'Pay in the app', step: 'Pay', works: 0.68 },
  },

  /** Two coachings: after one a team writes shorter notes, after the other nothing is different. */
  acts: {
    works: { site: 'Kraków', team: 'Wawel', about: 'wrap_up_time', daysBeforeEnd: 110, wrap: 0.75 },
    doesNothing: { site: 'Leeds', team: 'Calder', about: 'first_contact_resolution', daysBeforeEnd: 95 },
  },

  /** A team's climate first shifts the load it takes, and weeks later what it resolves. */
  climate: { lagWeeks: 4, resolution: 0.4, load: -0.3, persistence: 0.85 },

  /**
   * What shows of a team's climate in the same week: coachings that are held (log-odds a point), the share of a break that is taken,
   * answers to the survey; and who leaves because of it (log of the chance a point) so many weeks later. How a day is said to have been
   * moves by so much for each part of occupancy above what is usual in the team.
   */
  staff: {
    coaching: 0.9,
    breaks: 0.1,
    answers: 0.5,
    leaving: -0.7,
    leavesAfterWeeks: 6,
    leavesYearly: 0.25,
    dayByLoad: -1.5,
    /** Half of all beginners work unaided after so many days; where coaching falls out (`pledges`) it takes so many times as long. */
    competent: { days: 100, slower: 1.5 },
    /** What people say of being seen and heard falls by so much of five for each year they are here, for so many years; `usual`: where it is as for everybody. */
    erosion: { questions: ['recognition', 'care', 'voice'], yearly: -0.3, years: 3, usual: 1.6 },
  },

  /** Promised to the board, and broken week after week at one site: nobody gets to the coaching that is planned. */
  pledges: { brokenAt: 'Glasgow', coaching: -0.9 },

  /** What customers say is read as it comes in, but at this site once a week. */
  insight: { batchedAt: 'Cape Town', usualMinutes: 25 },

  /** What staff promise at the end of a conversation, to write within a day, and how often they do in time; at one site they rarely do. */
  promises: { worstAt: 'Lisbon', keptThere: 0.6, keptElsewhere: 0.86 },

  /**
   * Only in the days that are still to come while somebody watches: each half hour so many callers within so many minutes want
   * the one queue, and a few lines answer them.
   */
  rush: { queue: 'Billing', within: 5, callers: 18, minutes: 7, lines: 3, patience: 260 },

  /** A new bill and a shorter script: calls are answered sooner and end sooner, and more of them come back. */
  billingChange: { daysBeforeEnd: 63, queue: 'Billing', resolution: -0.65, talk: 0.88, volume: 1.2, waiting: -0.45 },
} as const;

/** Value of a customer, from most to least. */
export type Tier = 'A' | 'B' | 'C' | 'D';
