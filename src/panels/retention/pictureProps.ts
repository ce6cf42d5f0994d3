import type { ReactNode } from 'react';
import type { Box } from '../../ui/pictureLayout';
import type { Reader } from '../../ui/values';
import type { Stays } from './stays';

/** What every picture is drawn from. */
export interface PictureProps {
  result: Stays;
  box: Box;
  reader: Reader;
  showSentence: boolean;
  /** The line above the picture. */
  top: ReactNode;
}
