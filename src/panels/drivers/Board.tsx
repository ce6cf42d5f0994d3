import React, { useState } from 'react';
import { t } from '@grafana/i18n';
import type { DriversResult } from '../../model';
import { plainText } from '../../ui/Emphasised';
import { Explain } from '../../ui/Explain';
import type { Ladder } from '../../ui/ladder';
import { type Reader, writerOf } from '../../ui/values';
import { adjustedFacts } from '../../ui/words/adjusted';
import { chanceFacts } from '../../ui/words/chance';
import { metricFacts, nodeFacts } from '../../ui/words/facts';
import { walkFacts } from '../../ui/words/walk';
import { whySentence } from '../../ui/words/why';
import type { Box } from './layout';
import { firstPicture, lookedAt, type Looked } from './looked';
import { MetricLevel } from './MetricLevel';
import type { Options } from './options';
import { scoreLayout, ScoreLevel } from './ScoreLevel';
import type { Picture } from './Trail';

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
}

/** Which level is looked at: the score's metrics, or the groups of one of them. */
export function Board({ result, ladder, start, options, box, reader }: Props) {
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
      {explains && <Evidence {...{ result, ladder, looked, reader }} onClose={() => setExplains(false)} />}
    </>
  );
}

interface EvidenceProps extends Pick<Props, 'result' | 'ladder' | 'reader'> {
  looked: Looked | null;
  onClose: () => void;
}

/** Everything behind what is looked at. */
function Evidence({ result, ladder, looked, reader, onClose }: EvidenceProps) {
  if (looked) {
    const { info, scored } = looked;
    const write = writerOf(info.unit, reader, 'more');
    const facts = metricFacts({ result, node: result.node, scored, write, reader });
    const chance = looked.driven.funnel ? chanceFacts(looked.driven.funnel, write) : [];
    const walk = looked.driven.walk ? walkFacts(info, looked.driven.walk, reader) : [];
    const adjusted = result.adjustedFor ? adjustedFacts(result) : [];
    const all = [...facts, ...walk, ...adjusted, ...chance];
    return <Explain title={info.title} sentence={info.sentence} facts={all} onClose={onClose} />;
  }
  return (
    <Explain
      title={t('drivers.trail', 'Why it moved')}
      sentence={ladder ? plainText(whySentence(result, ladder)) : ''}
      facts={nodeFacts(result, result.node, reader)}
      onClose={onClose}
    />
  );
}
