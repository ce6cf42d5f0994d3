import React, { lazy, Suspense, useState } from 'react';
import { t } from '@grafana/i18n';
import type { Box } from '../../ui/pictureLayout';
import { Top } from '../../ui/Top';
import type { Reader } from '../../ui/values';
import { ViewPicker } from '../../ui/ViewPicker';
import { datedPeriodText } from '../../ui/words/periods';
import { CohortPicture } from './CohortPicture';
import { CurvesPicture } from './CurvesPicture';
import { ExperiencePicture } from './ExperiencePicture';
import { LostPicture } from './LostPicture';
import { type Options, type View, viewTitle, VIEWS } from './options';
import type { PictureProps } from './pictureProps';
import { SentencePicture } from './SentencePicture';
import { ServicePicture } from './ServicePicture';
import type { Stays } from './stays';
import { TopicPicture } from './TopicPicture';
import { EffortPicture, WaitPicture } from './WaitPicture';

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
  topics: TopicPicture,
  waits: WaitPicture,
  efforts: EffortPicture,
  cohorts: CohortPicture,
  service: ServicePicture,
  sentence: SentencePicture,
};

/** Which picture is looked at, and whether what stands behind it is open. */
export function Board({ result, options, box, reader }: Props) {
  const [taken, setTaken] = useState<View | null>(null);
  const view = taken ?? options.view;
  const [explains, setExplains] = useState(false);
  const Drawn = DRAWN[view];
  const top = (
    <Top onExplain={() => setExplains(true)}>
      {view !== 'sentence' && <Trail {...{ result, view }} onView={setTaken} wasTaken={taken !== null} />}
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

/** Pictures that there is something for, and the one that is shown. Words alone are said above each of them. */
function viewsOf({ groups, experiences, cohorts, service }: Stays, shown: View): View[] {
  const isThere: Record<View, boolean> = {
    curves: true,
    lost: groups.length > 0,
    experience: experiences !== null,
    topics: experiences !== null && (experiences.topics ?? []).length > 0,
    waits: experiences !== null && experiences.waits !== null,
    efforts: experiences !== null && experiences.efforts !== null,
    cohorts: cohorts !== null,
    service: service !== null,
    sentence: false,
  };
  return VIEWS.filter((view) => isThere[view] || view === shown);
}

interface TrailProps {
  result: Stays;
  view: View;
  onView: (view: View) => void;
  wasTaken: boolean;
}

/** When the clock ran, and the way to the other pictures. */
function Trail({ result, view, onView, wasTaken }: TrailProps) {
  const { clock, calendar, weight } = result;
  const period = datedPeriodText({ from: clock.start, to: clock.end }, calendar);
  return (
    <>
      <span>{weight === 'today' ? `${period} · ${t('stay.today', 'value as of today, not frozen')}` : period}</span>
      <ViewPicker {...{ view, onView, wasTaken }} views={viewsOf(result, view)} titleOf={viewTitle} />
    </>
  );
}
