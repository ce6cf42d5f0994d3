import type { Unit } from './entity';

export const FAMILIES = ['efficiency', 'effectiveness', 'effort', 'voice', 'retention', 'climate', 'journey'] as const;
export type Family = (typeof FAMILIES)[number];

export const DIRECTIONS = ['higher', 'lower', 'band'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type ParameterValue = number | string | boolean;

/** A number of the formula that a reader may change. Durations are seconds. */
export interface Parameter {
  name: string;
  title: string;
  default: ParameterValue;
  unit?: Unit;
}

/** A competing definition of the same metric. */
export interface Variant {
  name: string;
  title: string;
  sentence: string;
  formula: string;
  /** Where they are not the metric's own. */
  unit?: Unit;
  coverage?: string;
  /** The same figure from rows of other entities. */
  forms?: readonly MetricForm[];
  source: string;
}

/** The same figure from another entity's rows, for a house whose system has added them up already. */
export interface MetricForm {
  entity: string;
  formula: string;
  coverage?: string;
  /** How it differs from the metric's own formula, as far as it does. */
  sentence: string;
}

/** A worked example: rows in, value out; both engines run it. */
export interface WorkedExample {
  title: string;
  /** Rows of the metric's entity, and of those it reaches, by canonical field. Instants as ISO text. */
  rows: Readonly<Record<string, ReadonlyArray<Readonly<Record<string, string | number | boolean | null>>>>>;
  parameters?: Readonly<Record<string, ParameterValue>>;
  variant?: string;
  from: string;
  to: string;
  value: number | null;
  numerator?: number;
  denominator?: number;
}

/** A definition: one line of formula and everything a reader needs to trust it. */
export interface Metric {
  name: string;
  title: string;
  sentence: string;
  family: Family;
  entity: string;
  formula: string;
  /** Used in this order where the metric's own entity is not mapped or cannot feed it. */
  forms?: readonly MetricForm[];
  unit: Unit;
  direction: Direction;
  parameters?: readonly Parameter[];
  variants?: readonly Variant[];
  /** Share of rows that could be measured at all, for example those whose customer is known. */
  coverage?: string;
  /** Fewer rows than this below the line (or, without one, in a quantile), and the value is shown as small, never scored. */
  minimumN: number;
  /** What rows above its line for each one below are called, such as "Handled per resolution". */
  rowsEach?: string;
  pitfalls: readonly string[];
  owner: string;
  source: string;
  version: number;
  effective: string;
  /** Of the house's own metrics. Those of the catalogue stand beside the metric in its file, so that no browser loads them. */
  examples?: readonly WorkedExample[];
}
