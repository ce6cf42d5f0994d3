import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where the data say what is happening now. */
export const suggestions = suggestedFor<Options>('live');
