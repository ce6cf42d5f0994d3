import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where there is something that it can say. */
export const suggestions = suggestedFor<Options>('signals', 'actions', 'journeys');
