import React, { lazy, Suspense, useState } from 'react';
import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { Top } from '../../ui/Top';
import type { Reader } from '../../ui/values';
import { Views } from '../../ui/Views';
import { datedPeriodText } from '../../ui/words/periods';
import { BarriersPicture } from './BarriersPicture';
import { DayPicture } from './DayPicture';
import { ErosionPicture } from './ErosionPicture';
import { ItemsPicture } from './ItemsPicture';
import { MapPicture } from './MapPicture';
import { type Options, VIEWS, type View, viewTitle } from './options';
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

/** Less room than this, in pixels, is for the ways to other pictures; and less than that, for them without the period, which the evidence has too. */
const WIDE = 800;
const NARROW = 420;

const DRAWN: Record<View, (props: PictureProps) => React.JSX.Element> = {
  map: MapPicture,
  pledges: PledgesPicture,
  barriers: BarriersPicture,
  thread: ThreadPicture,
  day: DayPicture,
  tenure: ErosionPicture,
  items: ItemsPicture,
  seats: SeatsPicture,
};

/** Which picture is looked at, and whether what stands behind it is open. */
export function Board({ result, options, box, reader }: Props) {
  const [taken, setTaken] = useState<View | null>(null);
  const view = taken ?? options.view;
  const [explains, setExplains] = useState(false);
  const styles = useStyles2(getStyles);
  const Drawn = DRAWN[view];
  const ways = (
    <Views
      views={VIEWS.filter((other) => other !== view)}
      titleOf={viewTitle}
      onView={setTaken}
      wasTaken={taken !== null}
    />
  );
  const top = (
    <Top onExplain={() => setExplains(true)}>
      {box.width >= NARROW ? (
        <>
          {box.width >= WIDE && <span>{datedPeriodText(result.period, result.calendar)}</span>}
          {ways}
        </>
      ) : (
        <div className={styles.tight}>{ways}</div>
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

const getStyles = () => ({ tight: css({ display: 'flex', gap: '0.8em' }) });
