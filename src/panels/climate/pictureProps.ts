import type { ReactNode } from 'react';
import type { ClimateResult } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import type { Reader } from '../../ui/values';

/** What every picture is drawn from. */
export interface PictureProps {
  result: ClimateResult;
  box: Box;
  reader: Reader;
  showSentence: boolean;
  /** The line above the picture. */
  top: ReactNode;
}
