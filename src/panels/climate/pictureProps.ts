import type { ClimateResult } from '../../model';
import type { PictureOf } from '../../ui/pictureProps';

/** What every picture is drawn from. */
export interface PictureProps extends PictureOf<ClimateResult> {
  showSentence: boolean;
}
