import type { Preset, RowsWhere } from '../../model';

const of = (...events: string[]): RowsWhere => ({ column: 'event', in: events });

const ENTERS = of('ENTERQUEUE');
const ANSWERED = of('CONNECT');
const COMPLETED = of('COMPLETEAGENT', 'COMPLETECALLER');
/** TRANSFER is what versions before 12 wrote. */
const PASSED_ON = of('BLINDTRANSFER', 'ATTENDEDTRANSFER', 'TRANSFER');
const GAVE_UP = of('EXITWITHTIMEOUT', 'EXITEMPTY', 'EXITWITHKEY');
const CLOSES = of('ABANDON', ...GAVE_UP.in.map(String), ...COMPLETED.in.map(String), ...PASSED_ON.in.map(String));

/** `queue_log`, as FreePBX keeps it in MySQL or MariaDB. Source of the events: docs.asterisk.org, "Queue Logs". */
export const asterisk: Preset = {
  name: 'asterisk',
  title: 'Asterisk or FreePBX queue log',
  sentence: 'One leg for each time a call enters a queue, from the events of queue_log in a database.',
  entities: {
    contact: {
      table: 'queuelog',
      rows: { by: ['callid', 'queuename'], starts: ENTERS, order: ['time', 'id'] },
      fields: {
        id: { column: 'id', when: ENTERS },
        chain_id: { column: 'callid' },
        customer_id: {
          column: 'data2',
          when: ENTERS,
          null: ['', 'anonymous', 'Anonymous', 'unknown', 'Unknown', 'unavailable', 'private'],
        },
        started_at: { column: 'time', as: 'local', when: ENTERS },
        closed_at: {
          column: 'time',
          as: 'local',
          type: 'instant',
          title: 'Left the queue or hung up',
          when: CLOSES,
          take: 'last',
        },
        ended_at: { formula: 'coalesce(closed_at, started_at + coalesce(wait_s, 0) + coalesce(talk_s, 0))' },
        wait_s: {
          from: [
            { column: 'data1', when: ANSWERED },
            { column: 'data3', when: of('ABANDON', 'EXITWITHTIMEOUT', 'EXITEMPTY') },
            { column: 'data4', when: of('EXITWITHKEY') },
          ],
        },
        talk_s: {
          from: [
            { column: 'data2', when: COMPLETED },
            { column: 'data4', when: PASSED_ON },
          ],
        },
        answered_at: { column: 'time', as: 'local', type: 'instant', title: 'Answered', when: ANSWERED },
        outcome: { column: 'event', title: 'How the leg ended', when: CLOSES, take: 'last' },
        handled: { formula: 'known(answered_at)' },
        abandoned: { formula: "coalesce(outcome = 'ABANDON', false)" },
        offered: { formula: 'handled or known(outcome)' },
        transferred: { formula: "coalesce(outcome in ('BLINDTRANSFER', 'ATTENDEDTRANSFER', 'TRANSFER'), false)" },
        direction: { formula: "'inbound'" },
        channel: { formula: "'phone'" },
        disconnected_by: {
          column: 'event',
          when: CLOSES,
          take: 'last',
          values: {
            ...{ COMPLETEAGENT: 'agent', COMPLETECALLER: 'customer', ABANDON: 'customer' },
            ...{ EXITWITHTIMEOUT: 'system', EXITEMPTY: 'system', EXITWITHKEY: 'customer' },
          },
        },
        queue: { column: 'queuename' },
        agent: { column: 'agent', when: ANSWERED, null: ['NONE', ''] },
      },
      longest: '4h',
      settles_after: '1d',
      cannot: {
        hold_s: 'the queue log has no hold: what it calls holdtime is the wait in the queue',
        wrap_s: 'the queue log has no wrap-up after a call',
        handle_s: 'the queue log has neither hold nor wrap-up; talk alone would look like a short handle time',
        ivr_s: 'the queue log begins where the call enters the queue',
        intent: 'the queue log does not say what a call was about',
        satisfaction: 'the queue log has no survey',
        site: 'the queue log knows queues and agents only',
        team: 'the queue log knows queues and agents only',
      },
    },
  },
};
