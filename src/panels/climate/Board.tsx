import React, { lazy, Suspense, useState } from 'react';
import type { ClimateResult, ClimateView } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { Top } from '../../ui/Top';
import type { Reader } from '../../ui/values';
import { ViewPicker } from '../../ui/ViewPicker';
import { viewTitle } from '../../ui/words/climate';
import { datedPeriodText } from '../../ui/words/periods';
import { BarriersPicture } from './BarriersPicture';
import { CompetencePicture } from './CompetencePicture';
import { DayPicture } from './DayPicture';
import { ErosionPicture } from './ErosionPicture';
import { ItemsPicture } from './ItemsPicture';
import { MapPicture } from './MapPicture';
import type { Options } from './options';
import type { PictureProps } from './pictureProps';
import { PledgesPicture } from './PledgesPicture';
import { SeatsPicture } from './SeatsPicture';
import { ThreadPicture } from './ThreadPicture';

/** Most readers never open it. */
const Evidence = lazy(() => import('./Evidence'));

interface Props {
  result: ClimateResult;
  options: Options;
  box: Box;
  reader: Reader;
}

/** Where there is less room than this, in pixels, the period stands in the evidence alone. */
const NARROW = 420;

const DRAWN: Record<ClimateView, (props: PictureProps) => React.JSX.Element> = {
  map: MapPicture,
  pledges: PledgesPicture,
  barriers: BarriersPicture,
  thread: ThreadPicture,
  day: DayPicture,
  tenure: ErosionPicture,
  items: ItemsPicture,
  seats: SeatsPicture,
  competence: CompetencePicture,
};

/** Which picture is looked at, and whether what stands behind it is open. */
export function Board({ result, options, box, reader }: Props) {
  const [taken, setTaken] = useState<ClimateView | null>(null);
  const view = taken ?? options.view;
  const [explains, setExplains] = useState(false);
  const Drawn = DRAWN[view];
  const top = (
    <Top onExplain={() => setExplains(true)}>
      {box.width >= NARROW && <span>{datedPeriodText(result.period, result.calendar)}</span>}
      {result.views.length > 1 && (
        <ViewPicker view={view} views={result.views} titleOf={viewTitle} onView={setTaken} wasTaken={taken !== null} />
      )}
    </Top>
  );
  return (
    <>
      <Drawn {...{ result, box, reader, top, showSentence: options.showSentence }} />
      <Suspense fallback={null}>
        {explains && <Evidence {...{ result, reader, view }} onClose={() => setExplains(false)} />}
      </Suspense>
    </>
  );
}
