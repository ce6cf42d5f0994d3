import React, { lazy, Suspense, useState } from 'react';
import type { DriversResult } from '../../model';
import type { Ladder } from '../../ui/ladder';
import type { Reader } from '../../ui/values';
import type { Box } from '../../ui/pictureLayout';
import { firstPicture, lookedAt } from './looked';
import { MetricLevel } from './MetricLevel';
import type { Options } from './options';
import { scoreLayout, ScoreLevel } from './ScoreLevel';
import type { Picture } from './Trail';

/** Most readers never open it. */
const Evidence = lazy(() => import('./Evidence'));

/** The key of a metric, and how it is drawn; null: the score. */
export interface Place {
  key: string | null;
  picture: Picture;
}

interface Props {
  result: DriversResult;
  /** Null where there is no movement to tell; then only metrics can be looked at. */
  ladder: Ladder | null;
  start: Place;
  options: Options;
  box: Box;
  reader: Reader;
  /** The data source that was asked; null where it is not known. */
  source: string | null;
}

/** Which level is looked at: the score's metrics, or the groups of one of them. */
export function Board({ result, ladder, start, options, box, reader, source }: Props) {
  const [chosen, choose] = useState<Place | null>(null);
  const [explains, setExplains] = useState(false);
  const { key, picture } = chosen ?? start;
  const looked = lookedAt(result, key);
  const back = ladder && (() => choose({ key: null, picture: 'groups' }));
  const goTo = (metric: string) => choose({ key: metric, picture: firstPicture(lookedAt(result, metric)) });
  const onExplain = () => setExplains(true);
  const { showSentence } = options;
  const score = ladder && scoreLayout({ result, ladder, box, showSentence });
  const largest = score?.form === 'waterfall' ? score.em : undefined;
  return (
    <>
      <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && looked && back?.()}>
        {looked && (
          <MetricLevel
            {...{ result, looked, picture, box, reader, onExplain, largest }}
            takesFocus={chosen !== null}
            onPicture={(other) => choose({ key, picture: other })}
            onBack={back}
          />
        )}
        {!looked && ladder && (
          <ScoreLevel
            {...{ result, ladder, box, showSentence, onExplain }}
            onGo={(index) => goTo(result.metrics[index].key)}
          />
        )}
      </div>
      <Suspense fallback={null}>
        {explains && <Evidence {...{ result, ladder, looked, reader, source }} onClose={() => setExplains(false)} />}
      </Suspense>
    </>
  );
}
