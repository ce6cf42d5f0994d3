import React from 'react';
import { t } from '@grafana/i18n';
import type { DriversResult } from '../../model';
import { plainText } from '../../ui/Emphasised';
import { Explain } from '../../ui/Explain';
import { JudgedWays } from '../../ui/JudgedWays';
import type { Ladder } from '../../ui/ladder';
import { type Reader, writerOf } from '../../ui/values';
import { adjustedFacts } from '../../ui/words/adjusted';
import { chanceFacts } from '../../ui/words/chance';
import { metricFacts, nodeFacts } from '../../ui/words/facts';
import { walkFacts } from '../../ui/words/walk';
import { whySentence } from '../../ui/words/why';
import { type Looked, mostMoved } from './looked';

interface Props {
  result: DriversResult;
  /** Null where there is no movement to tell. */
  ladder: Ladder | null;
  reader: Reader;
  /** Null: the score. */
  looked: Looked | null;
  /** The data source that was asked; null where it is not known. */
  source: string | null;
  onClose: () => void;
}

/** Everything behind what is looked at, in a drawer. */
export default function Evidence({ result, ladder, looked, reader, source, onClose }: Props) {
  // From the score by what moved it most.
  const { driven } = looked ?? mostMoved(result, () => true) ?? { driven: null };
  const ways = <JudgedWays {...{ result, source }} node={result.node} metric={driven?.metric ?? null} />;
  if (looked) {
    const { info, scored } = looked;
    const write = writerOf(info.unit, reader, 'more');
    const facts = metricFacts({ result, node: result.node, scored, write, reader });
    const chance = looked.driven.funnel ? chanceFacts(looked.driven.funnel, write) : [];
    const walk = looked.driven.walk ? walkFacts(info, looked.driven.walk, reader) : [];
    const adjusted = result.adjustedFor ? adjustedFacts(result) : [];
    const all = [...facts, ...walk, ...adjusted, ...chance];
    return <Explain title={info.title} sentence={info.sentence} facts={all} {...{ ways, onClose }} />;
  }
  return (
    <Explain
      title={t('drivers.trail', 'Why it moved')}
      sentence={ladder ? plainText(whySentence(result, ladder)) : ''}
      facts={nodeFacts(result, result.node, reader)}
      {...{ ways, onClose }}
    />
  );
}
