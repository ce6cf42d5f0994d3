import type { EntityReport } from '../answer/step';
import { Problem } from '../model';
import { testResponse, type TestedSource } from './report';

const warehouse: TestedSource = { ref: 'wh', uid: 'wh', name: 'Warehouse', typeName: 'PostgreSQL' };

const contact: EntityReport = {
  entity: 'contact',
  source: 'wh',
  ok: true,
  rows: 203_412,
  from: Date.UTC(2025, 10, 21),
  to: Date.UTC(2026, 10, 21),
  fields: [{ field: 'id', ok: true }],
  problems: [],
  unavailable: [{ metric: 'satisfaction_top_box', missing: 'satisfaction', reason: 'nobody is asked' }],
};

const customer: EntityReport = {
  ...contact,
  entity: 'customer',
  ok: false,
  rows: null,
  from: null,
  to: null,
  fields: [{ field: 'email', ok: false, problem: new Problem('unknown', 'column "email_updated_at" not found') }],
  unavailable: [],
};

describe('what Save & test says', () => {
  it('counts the rows where all is well', () => {
    const { status, message } = testResponse({ entities: [contact], problems: [] }, [warehouse]);
    expect(status).toBe('success');
    expect(message).toBe('Warehouse (PostgreSQL): contact works, 203,412 rows from 2025-11-21 to 2026-11-21.');
  });

  it('names what cannot be read, and is an error then', () => {
    const { status, message, details } = testResponse({ entities: [contact, customer], problems: [] }, [warehouse]);
    expect(status).toBe('error');
    expect(message).toContain('2026-11-21; customer: column "email_updated_at" not found.');
    expect(details?.verboseMessage).toContain('  id: ok');
    expect(details?.verboseMessage).toContain(
      'not available: satisfaction_top_box, needs satisfaction (nobody is asked)'
    );
  });

  it("passes on what the data source's own test said", () => {
    const down = { ...warehouse, problem: new Problem('source', 'connection refused') };
    const { status, message } = testResponse({ entities: [], problems: [] }, [down]);
    expect(status).toBe('error');
    expect(message).toContain('Warehouse (PostgreSQL): connection refused');
  });
});
