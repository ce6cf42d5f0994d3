import type { ProfileMetric, Unit } from '../../../model';
import type { Vocabulary } from '../../types';
import type { Faults } from './faults';

/** What the editor of one metric of a family is given. */
export interface MetricProps {
  metric: ProfileMetric;
  /** All of the family, this one among them. */
  all: readonly ProfileMetric[];
  /** Where it stands: `families.0.metrics.2`. */
  path: string;
  vocabulary: Vocabulary;
  faults: Faults;
  readOnly: boolean;
  /** undefined: removed. */
  onChange: (metric: ProfileMetric | undefined) => void;
}

/** The same, with what its parts need. */
export interface PartProps extends MetricProps {
  title: string;
  unit: Unit;
  change: (changed: Partial<ProfileMetric>) => void;
}
