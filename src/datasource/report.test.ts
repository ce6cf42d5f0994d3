import type { EntityReport, MappingReport } from '../answer/step';
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
};

const customer: EntityReport = {
  ...contact,
  entity: 'customer',
  ok: false,
  rows: null,
  from: null,
  to: null,
  fields: [{ field: 'email', ok: false, problem: new Problem('unknown', 'column "email_updated_at" not found') }],
};

const unasked = {
  entity: 'contact',
  field: 'satisfaction',
  metrics: ['satisfaction_top_box'],
  sentence: '1 metric needs contact.satisfaction: satisfaction_top_box, because nobody is asked.',
};
const reportOf = (...entities: EntityReport[]): MappingReport => ({
  entities,
  problems: [],
  metrics: { all: 2, fed: 1 },
  lacks: [unasked],
});

describe('what Save & test says', () => {
  it('counts the rows where all is well', () => {
    const { status, message } = testResponse(reportOf(contact), [warehouse]);
    expect(status).toBe('success');
    expect(message).toBe(
      'Warehouse (PostgreSQL): contact works, 203,412 rows from 2025-11-21 to 2026-11-21. 1 of 2 metrics have what they need.'
    );
  });

  it('names what cannot be read, and is an error then', () => {
    const { status, message, details } = testResponse(reportOf(contact, customer), [warehouse]);
    expect(status).toBe('error');
    expect(message).toContain('2026-11-21; customer: column "email_updated_at" not found.');
    expect(details?.verboseMessage).toContain('  id: ok');
    expect(details?.verboseMessage).toContain(`1 of 2 metrics have what they need.\n  ${unasked.sentence}`);
  });

  it("passes on what the data source's own test said", () => {
    const down = { ...warehouse, problem: new Problem('source', 'connection refused') };
    const { status, message } = testResponse(reportOf(), [down]);
    expect(status).toBe('error');
    expect(message).toContain('Warehouse (PostgreSQL): connection refused');
  });
});
