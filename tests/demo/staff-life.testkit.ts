import mapping from '../../demo/mapping.json';
import { simulate, type SimulateOptions } from '../../demo';
import type { Database } from '../../databases';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { ClimateResult, ClimateView, Definitions, Mapping } from '../../src/model';

import { DAY, UNTIL } from './centre.testkit';

type Entity = keyof typeof mapping.entities;

/** The climate of one life, of some entities only: answers of staff must lie in a database, which takes longer than rows. */
export async function climateIn(
  database: Database,
  entities: readonly Entity[],
  {
    days,
    views,
    ...lived
  }: Pick<SimulateOptions, 'scale' | 'shown' | 'life'> & { days: number; views: readonly ClimateView[] }
): Promise<ClimateResult> {
  const mapped = Object.fromEntries(entities.map((name) => [name, mapping.entities[name]]));
  const wanted = entities.map((name): string => mapping.entities[name].table);
  for (const { table, batches } of simulate({ until: UNTIL, seed: 1, ...lived })) {
    if (wanted.includes(table.name)) {
      await database.load(table, batches, { replace: true });
    }
  }
  const { source } = mapping.entities.pulse;
  const definitions: Definitions = {
    ...catalog,
    mapping: { ...mapping, entities: mapped } as Mapping,
    sources: { [source]: { uid: source, name: 'Demo', kind: database.kind } },
  };
  const request = {
    ...{ version: 1 as const, answer: 'climate' as const, views, now: UNTIL },
    ...{ period: { from: UNTIL - days * DAY, to: UNTIL }, calendar: { zone: 'UTC', weekStart: 'monday' as const } },
  };
  return (await runStreet(street(request, definitions), (want) =>
    database.run(want.kind === 'statement' ? want.statement : '').catch((thrown) => problemFrom(thrown))
  )) as ClimateResult;
}
