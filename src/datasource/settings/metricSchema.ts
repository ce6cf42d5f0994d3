import * as v from 'valibot';
import { DIRECTIONS, FAMILIES, UNITS } from '../../model';

const value = v.union([v.string(), v.number(), v.boolean()]);
const unit = v.picklist(UNITS);
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'expected small letters, digits and _'));

const parameter = v.strictObject({ name, title: v.string(), default: value, unit: v.optional(unit) });

const form = v.strictObject({
  entity: v.string(),
  formula: v.string(),
  coverage: v.optional(v.string()),
  sentence: v.optional(v.string(), ''),
});

const variant = v.strictObject({
  name,
  title: v.string(),
  sentence: v.optional(v.string(), ''),
  formula: v.string(),
  unit: v.optional(unit),
  coverage: v.optional(v.string()),
  forms: v.optional(v.array(form)),
  source: v.optional(v.string(), ''),
});

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);

const example = v.strictObject({
  title: v.string(),
  rows: v.record(v.string(), v.array(v.record(v.string(), cell))),
  parameters: v.optional(v.record(v.string(), value)),
  variant: v.optional(v.string()),
  from: v.string(),
  to: v.string(),
  value: v.nullable(v.number()),
  numerator: v.optional(v.number()),
  denominator: v.optional(v.number()),
});

/** A metric of the house. Only what the number depends on must be said; the rest has a modest default. */
export const metricSchema = v.strictObject({
  name,
  title: v.string(),
  sentence: v.optional(v.string(), ''),
  family: v.picklist(FAMILIES),
  entity: v.string(),
  formula: v.string(),
  forms: v.optional(v.array(form)),
  unit: v.optional(unit, 'number'),
  direction: v.optional(v.picklist(DIRECTIONS), 'higher'),
  parameters: v.optional(v.array(parameter)),
  variants: v.optional(v.array(variant)),
  coverage: v.optional(v.string()),
  minimumN: v.optional(v.pipe(v.number(), v.minValue(0)), 30),
  rowsEach: v.optional(v.pipe(v.string(), v.minLength(1))),
  pitfalls: v.optional(v.array(v.string()), []),
  owner: v.optional(v.string(), ''),
  source: v.optional(v.string(), ''),
  version: v.optional(v.number(), 1),
  effective: v.optional(v.string(), ''),
  examples: v.optional(v.array(example), []),
});
