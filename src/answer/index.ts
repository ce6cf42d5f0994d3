export { listedOver } from './action-list';
export { unavailableMetrics } from './available';
export type { Lack } from './lacks';
export { checkStreet } from './check';
export { purchaseStatements, tenureStatements } from './worth';
export { releasedCells } from './released-cells';
export type { ReleasedCells } from './released-cells';
export { profileFaults } from './profile-faults';
export { firstWants, runStreet } from './run';
export { street } from './street';
export { valuesStreet } from './values';
export type { DimensionValues, ValuesAsked } from './values';
export type {
  EntityReport,
  FieldReport,
  MappingReport,
  Received,
  RowsWant,
  StatementWant,
  Step,
  Street,
  Want,
  Work,
} from './step';
