import { compileMetric } from '../../src/answer/compile';
import { catalog } from '../../src/catalog';
import type { Sources } from '../../src/engine';
import type { Definitions, EntityMapping, Request } from '../../src/model';
import { planRequest } from '../../src/plan';
import type { Ask } from '../../src/plan';
import { takesQuantiles } from '../../src/sql';

type StoryRow = Record<string, string | number | boolean | null>;

/** Asks for formulas over rows written by hand. */
export function asked(
  formulas: readonly string[],
  rows: readonly StoryRow[],
  levels: readonly string[] = []
): Array<[Ask, Sources]> {
  const names = ['id', 'customer', 'start', 'ended', 'handled', 'wait', 'talk', 'hold', 'wrap', 'site'];
  const columns = names.map((name) => ({ name, values: rows.map((row) => row[name] ?? null) }));
  const own = { length: rows.length, columns };
  return asksFor(formulas, levels).map((ask) => [ask, { own, links: new Map() }]);
}

/** Formulas over contacts of one January, whose columns bear short names. */
function asksFor(formulas: readonly string[], groupBy: readonly string[]): Ask[] {
  const columns = { customer_id: 'customer', wait_s: 'wait', talk_s: 'talk', hold_s: 'hold', wrap_s: 'wrap' };
  const same = Object.fromEntries(['id', 'handled', 'site'].map((name) => [name, { column: name }]));
  const renamed = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, { column }]));
  const instants = {
    started_at: { column: 'start', as: 'iso' as const },
    ended_at: { column: 'ended', as: 'iso' as const },
  };
  const contact: EntityMapping = { source: 's', table: 'calls', fields: { ...same, ...renamed, ...instants } };
  const definitions: Definitions = {
    ...catalog,
    sources: { s: { uid: 's', name: 's', kind: 'rows' } },
    mapping: { version: 1, name: 'story', entities: { contact } },
  };
  const period = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2026-02-01T00:00:00Z') };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    period,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: period.to,
  };
  const metrics = formulas.map((formula) => compileMetric({ name: formula, entity: 'contact', formula }, definitions));
  const needs = { metrics, levels: [groupBy], bucketed: false, whole: true, series: false, strata: [] };
  return planRequest(request, needs, { definitions, takesQuantiles }).sides[0].asks.map(({ ask }) => ask);
}
