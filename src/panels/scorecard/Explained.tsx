import React from 'react';
import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import { plainText } from '../../ui/Emphasised';
import { Explain, linksFact } from '../../ui/Explain';
import { JudgedWays } from '../../ui/JudgedWays';
import type { Reader } from '../../ui/values';
import { metricFacts, nodeFacts } from '../../ui/words/facts';
import { headline } from '../../ui/words/headline';
import { linksOf } from './links';
import { writersOf } from './writers';

/** What is asked about. */
export interface Asked {
  node: ScoreNode;
  /** null: the score itself. */
  scored: ScoredMetric | null;
}

interface Props {
  result: ScorecardResult;
  /** What the result was read from. */
  frame: DataFrame;
  reader: Reader;
  asked: Asked;
  /** The data source that was asked; null where it is not known. */
  source: string | null;
  onClose: () => void;
}

/** Everything behind the score or one of its metrics, in a drawer. */
export default function Explained({ result, asked, reader, frame, source, onClose }: Props) {
  const { node, scored } = asked;
  const linked = linksOf(result, frame);
  // From a score by its weakest link.
  const ways = <JudgedWays {...{ result, node, source }} metric={scored?.metric ?? node.weakest} />;
  if (!scored) {
    const title = t('explain.score', 'Balance of service');
    return (
      <Explain
        title={title}
        sentence={plainText(headline(result, node))}
        facts={[...nodeFacts(result, node, reader), linksFact(linked('score', node))]}
        ways={ways}
        onClose={onClose}
      />
    );
  }
  const { key, title, sentence } = result.metrics[scored.metric];
  const write = writersOf(result, frame, reader, 'more')[scored.metric];
  const said = metricFacts({ result, node, scored, write, reader });
  const facts = [...said, linksFact(linked(key, node))];
  return <Explain {...{ title, sentence, facts, ways, onClose }} />;
}
