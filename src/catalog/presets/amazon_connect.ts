import type { MappedField, Preset } from '../../model';

/** Flags of contact_statistic_record are whole numbers. */
const flag = (column: string): MappedField => ({ column, values: { '1': true, '0': false } });
const ownFlag = (column: string, title: string): MappedField => ({ ...flag(column), type: 'boolean', title });

/** Contact records of the analytics data lake, joined with their statistics. Source of the columns: docs.aws.amazon.com, "Contact data in the data lake". */
export const amazonConnect: Preset = {
  name: 'amazon-connect',
  title: 'Amazon Connect contact records',
  sentence: 'One leg per contact record, the newest delivery of each, from a view that joins it with its statistics.',
  entities: {
    contact: {
      table: 'boardroom_contact',
      latest: { by: 'contact_id', of: 'last_update_timestamp' },
      where: "coalesce(initiation_method, '') not in ('OUTBOUND', 'EXTERNAL_OUTBOUND', 'MONITOR')",
      fields: {
        id: { column: 'contact_id' },
        initial_contact_id: { column: 'initial_contact_id', title: 'First contact of the chain' },
        chain_id: { formula: 'coalesce(initial_contact_id, id)' },
        customer_id: { column: 'customer_endpoint_address' },
        started_at: { column: 'initiation_timestamp', as: 'local' },
        ended_at: { column: 'disconnect_timestamp', as: 'local' },
        ivr_s: { column: 'contact_flow_time_ms', as: 'ms' },
        queue_s: { column: 'queue_time_ms', as: 'ms', type: 'number', title: 'Time in the queue' },
        wait_s: { formula: 'case when not coalesce(called_back, false) then queue_s end' },
        talk_s: { column: 'agent_interaction_time_ms', as: 'ms' },
        hold_s: { column: 'customer_hold_time_ms', as: 'ms' },
        wrap_s: { column: 'after_contact_work_time_ms', as: 'ms' },
        queued: ownFlag('is_queued', 'Queued'),
        gave_up: ownFlag('is_abandoned', 'Left the queue'),
        called_back: ownFlag('is_callback_contact', 'Call-back'),
        offered: { formula: 'coalesce(queued, false) and not coalesce(called_back, false)' },
        handled: flag('is_handled'),
        abandoned: { formula: 'coalesce(gave_up, false) and not coalesce(called_back, false)' },
        transferred: flag('is_transferred_out'),
        initiation_method: { column: 'initiation_method', title: 'How it began' },
        direction: { formula: "case when called_back then 'outbound' else 'inbound' end" },
        channel: { column: 'channel', values: { VOICE: 'phone', CHAT: 'chat', TASK: 'task', EMAIL: 'email' } },
        queue: { column: 'queue_name' },
        agent: { column: 'agent_username' },
        team: { column: 'agent_hierarchy_groups_level_1_name' },
      },
      settles_after: '2d',
      cannot: {
        intent: 'contact records keep it in attributes: give the view a column from them and map intent to it',
        satisfaction: 'contact records have no survey: give the view a column from where yours is kept',
        site: 'contact records name hierarchy groups only: map site to the level that is yours',
      },
    },
  },
};
