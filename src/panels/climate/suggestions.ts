import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where the data say what happens around here. */
export const suggestions = suggestedFor<Options>('climate');
