import type { Centre } from './centre';
import type { Contact, Issue } from './contact';
import { DAY } from './days';
import type { Leg } from './leg';
import { chanceOf, cumulative, type Chance } from './random';
import { TRUTHS } from './truths';

/** One row of `survey_invitations`, with names and instants in milliseconds. */
export interface Survey {
  invitation_id: string;
  leg_id: string;
  customer_id: string | null;
  sent_at: number;
  answered_at: number | null;
  read_at: number | null;
  followed_up_at: number | null;
  replied_at: number | null;
  satisfaction: number | null;
  ease: number | null;
  recommendation: number | null;
  says_resolved: boolean | null;
  says_first_contact: boolean | null;
  comment_given: boolean | null;
  channel: string;
  queue: string;
  intent: string;
  site: string | null;
  team: string | null;
  agent: string | null;
}

const HOUR = 3_600_000;
/** Of those whose answer never comes. All who answer were invited, so about a third of the invited do. */
const INVITED = 0.3;
/** By satisfaction from 1 to 5: weights of recommending from 0 to 10, and of ease from 1 to 7. */
const RECOMMENDS = [
  [20, 18, 15, 12, 8, 8, 5, 2, 1, 0.5, 0.5],
  [6, 6, 8, 12, 14, 18, 14, 10, 5, 2, 1],
  [1, 1, 2, 3, 5, 12, 18, 26, 20, 7, 4],
  [0, 0, 0, 1, 1, 3, 7, 20, 34, 22, 12],
  [0, 0, 0, 0, 0, 1, 2, 6, 16, 32, 43],
].map(cumulative);
const FINDS_EASY = [
  [30, 26, 18, 12, 7, 4, 3],
  [14, 20, 22, 18, 14, 8, 4],
  [4, 8, 14, 22, 24, 18, 10],
  [1, 3, 6, 12, 22, 32, 24],
  [1, 1, 3, 5, 12, 30, 48],
].map(cumulative);
const MISTAKEN = 0.08;
const { insight } = TRUTHS;

/** Surveys about contacts, with a stream of chance of their own: asking changes nothing about what happened. */
export class Surveys {
  readonly rows: Survey[] = [];
  private readonly chance: Chance;

  constructor(
    private readonly centre: Centre,
    seed = 1
  ) {
    this.chance = chanceOf(seed, 'surveys');
  }

  /** Asks about the conversation that ended the contact, or does not. */
  ask(issue: Issue, contact: Contact): void {
    const leg = contact.legs[contact.legs.length - 1];
    const answers = leg.satisfaction !== null;
    const isInvited = leg.agent !== null && (answers || this.chance.happens(INVITED));
    const sent = leg.ended_at + HOUR;
    if (isInvited && sent < this.centre.until) {
      this.rows.push(answers ? this.answered(invitation(leg, sent), issue, contact) : invitation(leg, sent));
    }
  }

  private answered(survey: Survey, { attempt }: Issue, { outcome }: Contact): Survey {
    const { chance } = this;
    const at = survey.sent_at + seconds(60 + chance.exponential(6 * 3600));
    if (at >= this.centre.until) {
      return { ...survey, satisfaction: null };
    }
    const mood = survey.satisfaction! - 1;
    return this.dealtWith({
      ...survey,
      answered_at: at,
      ease: 1 + chance.index(FINDS_EASY[mood]),
      recommendation: chance.index(RECOMMENDS[mood]),
      says_resolved: (outcome === 'resolved') !== chance.happens(MISTAKEN),
      says_first_contact: (attempt === 0) !== chance.happens(MISTAKEN),
      comment_given: chance.happens(mood === 4 ? 0.2 : 0.45),
    });
  }

  /** Somebody reads it, and perhaps gets back to the customer. What lies after the end of the data has not happened yet. */
  private dealtWith(survey: Survey): Survey {
    const { chance } = this;
    const read = readAt(survey, chance);
    const isUnhappy = survey.satisfaction! <= 2 || survey.recommendation! <= 6;
    const followed = isUnhappy && chance.happens(0.5) ? read + seconds(chance.exponential(20 * 3600)) : null;
    const replied = survey.comment_given && chance.happens(0.35) ? read + seconds(chance.exponential(12 * 3600)) : null;
    return {
      ...survey,
      read_at: this.sofar(read),
      followed_up_at: this.sofar(followed),
      replied_at: this.sofar(replied),
    };
  }

  private sofar(instant: number | null): number | null {
    return instant !== null && instant < this.centre.until ? instant : null;
  }
}

function invitation(leg: Leg, sent: number): Survey {
  const { leg_id, customer_id, channel, queue, intent, site, team, agent, satisfaction } = leg;
  return {
    invitation_id: `s${leg_id}`,
    ...{ leg_id, customer_id, channel, queue, intent, site, team, agent, satisfaction },
    sent_at: sent,
    answered_at: null,
    read_at: null,
    followed_up_at: null,
    replied_at: null,
    ease: null,
    recommendation: null,
    says_resolved: null,
    says_first_contact: null,
    comment_given: null,
  };
}

/** As it comes in; at one site in one go, on Mondays at nine. */
function readAt({ answered_at, site }: Survey, chance: Chance): number {
  const at = answered_at!;
  return site === insight.batchedAt
    ? nextMonday(at) + 9 * HOUR + seconds(chance.whole(3600))
    : at + seconds(60 + chance.exponential(insight.usualMinutes * 60));
}

/** The first midnight on a Monday after an instant. */
function nextMonday(at: number): number {
  const day = Math.floor(at / DAY) * DAY;
  return day + ((8 - new Date(day).getUTCDay()) % 7 || 7) * DAY;
}

/** Whole seconds, in milliseconds. */
function seconds(count: number): number {
  return Math.round(count) * 1000;
}
