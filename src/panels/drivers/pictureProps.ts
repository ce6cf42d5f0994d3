import type { ReactNode } from 'react';
import type { DriversResult } from '../../model';
import type { Reader } from '../../ui/values';
import type { Box } from '../../ui/pictureLayout';
import type { Looked } from './looked';

/** What every picture of a metric is drawn from. */
export interface PictureProps {
  result: DriversResult;
  looked: Looked;
  box: Box;
  reader: Reader;
  /** Pixels that an em may have, so that it reads like the score's level. */
  largest?: number;
  /** The line above the picture. */
  top: ReactNode;
}
