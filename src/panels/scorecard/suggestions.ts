import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where the data are a scorecard of ours. */
export const suggestions = suggestedFor<Options>('scorecard');
