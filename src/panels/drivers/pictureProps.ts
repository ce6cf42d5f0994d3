import type { DriversResult } from '../../model';
import type { PictureOf } from '../../ui/pictureProps';
import type { Looked } from './looked';

/** What every picture of a metric is drawn from. */
export interface PictureProps extends PictureOf<DriversResult> {
  looked: Looked;
  /** Pixels that an em may have, so that it reads like the score's level. */
  largest?: number;
}
