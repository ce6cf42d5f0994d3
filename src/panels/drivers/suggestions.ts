import { suggestedFor } from '../../frame/suggestedFor';
import type { Options } from './options';

/** Offered only where the data say why a score moved. */
export const suggestions = suggestedFor<Options>('drivers');
