import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where the data say who stays. */
export const suggestions = suggestedFor<Options>('retention');
