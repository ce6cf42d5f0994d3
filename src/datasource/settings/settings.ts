import * as v from 'valibot';
import { presets } from '../../catalog/presets';
import { Problem, withPresets, type Baseline, type Mapping, type Metric, type Profile } from '../../model';
import { entityMappingSchema, mappingSchema } from './mappingSchema';
import { metricSchema } from './metricSchema';
import { baselineSchema } from './baselineSchema';
import { profileSchema } from './profileSchema';

/** What the datasource is set to, checked once. */
export interface Settings {
  mapping: Mapping;
  metrics: readonly Metric[];
  profiles: readonly Profile[];
  baselines: readonly Baseline[];
  /** Signals may be asked about single people. */
  signalsByPerson: boolean;
  timeoutSeconds: number;
}

const NO_MAPPING: Mapping = { version: 1, name: '', entities: {} };
const TIMEOUT_SECONDS = 60;
const seconds = v.pipe(v.number(), v.minValue(1), v.maxValue(3600));

/** Unknown keys beside ours are Grafana's own, such as `pdcInjected`. */
const settingsSchema = v.object({
  version: v.optional(v.literal(1, 'expected 1'), 1),
  mapping: v.optional(mappingSchema, NO_MAPPING),
  metrics: v.optional(v.array(metricSchema), []),
  profiles: v.optional(v.array(profileSchema), []),
  baselines: v.optional(v.array(baselineSchema), []),
  signalsByPerson: v.optional(v.boolean(), false),
  timeoutSeconds: v.optional(seconds, TIMEOUT_SECONDS),
});

/** Reads `jsonData`. Throws a Problem that lists what is wrong, each with its path. */
export function parseSettings(jsonData: unknown): Settings {
  const settings = parsed(settingsSchema, jsonData ?? {}, 'The settings of this data source cannot be read.');
  return { ...settings, mapping: withPresets(settings.mapping, presets) };
}

/** Reads a mapping that someone pasted. */
export function parseMapping(input: unknown): Mapping {
  return parsed(mappingSchema, input, 'This is not a mapping.');
}

/** What is wrong with one entity's mapping: path -> what was expected. */
export function entityIssues(input: unknown): Array<readonly [string, string]> {
  const { issues = [] } = v.safeParse(entityMappingSchema, input);
  return issues.map((issue) => [pathOf(issue), said(issue)] as const);
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, input: unknown, opening: string): T {
  const outcome = v.safeParse(schema, input);
  if (outcome.success) {
    return outcome.output;
  }
  throw new Problem('invalid', [opening, ...outcome.issues.slice(0, SHOWN).map(line)].join(' '), {
    hint: 'Correct it in the settings, or in the provisioned file.',
  });
}

const SHOWN = 5;

/** `mapping.entities.contact.fields.started_at.as: expected one of text, number ..., received "tekst".` */
function line(issue: v.BaseIssue<unknown>): string {
  return [pathOf(issue), `${said(issue)}.`].filter(Boolean).join(': ');
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return path?.map(({ key }) => String(key)).join('.') ?? '';
}

function said({ message, expected, received }: v.BaseIssue<unknown>): string {
  const wanted = message.startsWith('expected') ? message : expected ? `expected ${expected}` : message;
  return wanted.includes('received') ? wanted : `${wanted}, received ${received}`;
}
