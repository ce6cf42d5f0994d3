import type { ScopedVars } from '@grafana/data';
import { catalog } from '../catalog';
import {
  ownFields,
  Problem,
  remembered,
  withOwnDimensions,
  withVersions,
  type Definitions,
  type EntityMapping,
  type Field,
  type Mapping,
  type Source,
} from '../model';
import { sourceOf } from './delegate';
import type { Settings } from './settings/settings';
import type { Named, Vocabulary } from './types';

/** All that is defined here: the catalogue, the house's own over it, and the data sources as this viewer sees them. */
export function definitionsFor(settings: Settings, scopedVars: ScopedVars): Definitions {
  if (Object.keys(settings.mapping.entities).length === 0) {
    throw new Problem('invalid', 'the mapping names no rows yet', {
      hint: 'Open the settings of this data source and say where the contacts are.',
    });
  }
  return definitionsOver(sourcesOf(settings, scopedVars), settings);
}

/** While sources look the same, definitions stay one object, under which metrics are compiled once. */
const definitionsOver = remembered(
  (sources: Definitions['sources'], settings: Settings): Definitions => ({
    ...vocabulary(settings),
    signalsByPerson: settings.signalsByPerson,
    mapping: settings.mapping,
    sources,
  }),
  (sources) => JSON.stringify(sources)
);

/** What can be named in a query, before any data source is looked up. */
export function vocabulary({ mapping, metrics, profiles, baselines = [] }: Named): Vocabulary {
  return {
    ...catalog,
    own: ownByEntity(mapping),
    dimensions: withOwnDimensions({ ...catalog, mapping }),
    metrics: { ...catalog.metrics, ...byName(metrics) },
    profiles: { ...catalog.profiles, ...withVersions(profiles) },
    baselines: byName(baselines),
  };
}

function ownByEntity({ entities }: Mapping): Record<string, Field[]> {
  const known = Object.entries(entities).filter(([name]) => name in catalog.entities);
  return Object.fromEntries(known.map(([name, mapped]) => [name, ownFields(catalog.entities[name], mapped)]));
}

function byName<T extends { name: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((item) => [item.name, item]));
}

function sourcesOf({ mapping }: Settings, scopedVars: ScopedVars): Record<string, Source> {
  const mapped = Object.values(mapping.entities);
  return Object.fromEntries(mapped.map((entity) => [entity.source, found(entity, scopedVars)]));
}

/** A source that is missing still gets a place here: asking it tells the reader what is missing and where to change it. */
function found({ source, query }: EntityMapping, scopedVars: ScopedVars): Source {
  try {
    const known = sourceOf(source, scopedVars);
    if (known) {
      return { uid: known.uid, name: known.name, kind: known.kind };
    }
  } catch (thrown) {
    if (!(thrown instanceof Problem)) {
      throw thrown;
    }
  }
  return { uid: source, name: source, kind: query ? 'rows' : 'postgres' };
}
