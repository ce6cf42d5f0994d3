import React from 'react';
import { t } from '@grafana/i18n';
import type { ScoredMetric, ScoreNode } from '../../model';
import { plainText } from '../../ui/Emphasised';
import { Explain, linksFact } from '../../ui/Explain';
import { metricFacts, nodeFacts } from '../../ui/words/facts';
import { headline } from '../../ui/words/headline';
import type { BoardProps } from './Board';
import { linksOf } from './links';
import { writersOf } from './writers';

/** What is asked about. */
export interface Asked {
  node: ScoreNode;
  /** null: the score itself. */
  scored: ScoredMetric | null;
}

interface Props extends Pick<BoardProps, 'result' | 'reader' | 'frame'> {
  asked: Asked;
  onClose: () => void;
}

/** Everything behind the score or one of its metrics, in a drawer. */
export default function Explained({ result, asked, reader, frame, onClose }: Props) {
  const { node, scored } = asked;
  const linked = linksOf(result, frame);
  if (!scored) {
    const title = t('explain.score', 'Balance of service');
    return (
      <Explain
        title={title}
        sentence={plainText(headline(result, node))}
        facts={[...nodeFacts(result, node, reader), linksFact(linked('score', node))]}
        onClose={onClose}
      />
    );
  }
  const { key, title, sentence } = result.metrics[scored.metric];
  const write = writersOf(result, frame, reader, 'more')[scored.metric];
  const said = metricFacts({ result, node, scored, write, reader });
  const facts = [...said, linksFact(linked(key, node))];
  return <Explain {...{ title, sentence, facts, onClose }} />;
}
