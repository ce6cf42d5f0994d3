import * as v from 'valibot';
import { FAMILIES } from '../../model';

const weight = v.pipe(v.number(), v.gtValue(0, 'expected a weight above 0'));

const exponent = v.union([v.number(), v.literal('weakest')], 'expected a number, or weakest');

const slope = v.strictObject({ direction: v.picklist(['higher', 'lower']), worst: v.number(), best: v.number() });
const band = v.strictObject({
  direction: v.literal('band'),
  floor: v.number(),
  low: v.number(),
  high: v.number(),
  ceiling: v.number(),
});
const goalposts = v.variant('direction', [slope, band]);

const profileMetric = v.strictObject({
  metric: v.string(),
  variant: v.optional(v.string()),
  parameters: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  weight,
  target: v.number(),
  goalposts,
  by: v.optional(v.strictObject({ dimension: v.string(), goalposts: v.record(v.string(), goalposts) })),
  veto: v.optional(v.strictObject({ below: v.optional(v.number()), above: v.optional(v.number()) })),
  reason: v.optional(v.string()),
});

const profileFamily = v.strictObject({
  family: v.picklist(FAMILIES),
  title: v.string(),
  weight,
  metrics: v.pipe(v.array(profileMetric), v.minLength(1, 'expected at least one metric')),
});

export const profileSchema = v.strictObject({
  name: v.string(),
  title: v.string(),
  sentence: v.optional(v.string(), ''),
  version: v.optional(v.number(), 1),
  effective: v.optional(v.string(), ''),
  familyExponent: exponent,
  exponent,
  coverageFloor: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  target: v.number(),
  families: v.pipe(v.array(profileFamily), v.minLength(1, 'expected at least one family')),
});
