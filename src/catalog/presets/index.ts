import type { Preset } from '../../model';

import { amazonConnect } from './amazon_connect';
import { asterisk } from './asterisk';

/** Mappings of known systems, by name. */
export const presets: Readonly<Record<string, Preset>> = {
  [asterisk.name]: asterisk,
  [amazonConnect.name]: amazonConnect,
};
