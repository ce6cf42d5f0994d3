import type { PictureOf } from '../../ui/pictureProps';
import type { Stays } from './stays';

/** What every picture is drawn from. */
export interface PictureProps extends PictureOf<Stays> {
  showSentence: boolean;
}
