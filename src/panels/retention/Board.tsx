import React, { lazy, Suspense, useState } from 'react';
import { t } from '@grafana/i18n';
import type { Box } from '../../ui/pictureLayout';
import { Top } from '../../ui/Top';
import type { Reader } from '../../ui/values';
import { Views } from '../../ui/Views';
import { datedPeriodText } from '../../ui/words/periods';
import { CohortPicture } from './CohortPicture';
import { CurvesPicture } from './CurvesPicture';
import { ExperiencePicture } from './ExperiencePicture';
import { LostPicture } from './LostPicture';
import { type Options, type View, VIEWS, viewTitle } from './options';
import type { PictureProps } from './pictureProps';
import { SentencePicture } from './SentencePicture';
import type { Stays } from './stays';

/** Most readers never open it. */
const Evidence = lazy(() => import('./Evidence'));

interface Props {
  result: Stays;
  options: Options;
  box: Box;
  reader: Reader;
}

const DRAWN: Record<View, (props: PictureProps) => React.JSX.Element> = {
  curves: CurvesPicture,
  lost: LostPicture,
  experience: ExperiencePicture,
  cohorts: CohortPicture,
  sentence: SentencePicture,
};

/** Which picture is looked at, and whether what stands behind it is open. */
export function Board({ result, options, box, reader }: Props) {
  const [taken, setTaken] = useState<View | null>(null);
  const view = taken ?? options.view;
  const [explains, setExplains] = useState(false);
  const Drawn = DRAWN[view];
  const others = viewsOf(result).filter((other) => other !== view);
  const top = (
    <Top onExplain={() => setExplains(true)}>
      {view !== 'sentence' && <Trail {...{ result, others }} onView={setTaken} wasTaken={taken !== null} />}
    </Top>
  );
  return (
    <>
      <Drawn {...{ result, box, reader, top, showSentence: options.showSentence }} />
      <Suspense fallback={null}>
        {explains && <Evidence {...{ result, reader }} onClose={() => setExplains(false)} />}
      </Suspense>
    </>
  );
}

/** Pictures that there is something for. Words alone are said above each of them. */
function viewsOf({ groups, experiences, cohorts }: Stays): View[] {
  const isThere: Record<View, boolean> = {
    curves: true,
    lost: groups.length > 0,
    experience: experiences !== null,
    cohorts: cohorts !== null,
    sentence: false,
  };
  return VIEWS.filter((view) => isThere[view]);
}

interface TrailProps {
  result: Stays;
  others: readonly View[];
  onView: (view: View) => void;
  wasTaken: boolean;
}

/** When the clock ran, and the way to the other pictures. */
function Trail({ result: { clock, calendar, weight }, others, onView, wasTaken }: TrailProps) {
  const period = datedPeriodText({ from: clock.start, to: clock.end }, calendar);
  return (
    <>
      <span>{weight === 'today' ? `${period} · ${t('stay.today', 'value as of today, not frozen')}` : period}</span>
      <Views views={others} titleOf={viewTitle} onView={onView} wasTaken={wasTaken} />
    </>
  );
}
