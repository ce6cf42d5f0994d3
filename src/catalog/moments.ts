/**
 * Conditions about the last moment of the period, so that they hold for the present and for any moment looked back at:
 * a row that has ended since was still open then.
 */

/** Of a contact: the customer has asked for a person, and nobody has answered and the customer has not gone. */
export const IS_WAITING =
  'coalesce(offered, true) and asked_at <= period_end and (not known(answered_at) or answered_at > period_end) and (not known(ended_at) or ended_at > period_end)';

/** Of a contact: a person has answered, and the conversation has not ended. */
export const IS_TALKING = 'answered_at <= period_end and (not known(ended_at) or ended_at > period_end)';

/** Seconds for which the customer has waited. */
export const WAITED = 'period_end - asked_at';

/** Of a stretch of time that began in the period: it has not ended. */
export const STILL_LASTS = '(not known(ended_at) or ended_at > period_end)';

/** Of a gauge that a system writes down again and again: no later row of the same series says it anew. */
export const lastOf = (gauge: string): string => `known(${gauge}) and not next(series, where: known(${gauge}))`;

/** Of a promise: a call-back that the customer wanted, at a time that was named. */
export const IS_CALL_BACK = "kind = 'call-back' and accepted and known(predicted_at)";
