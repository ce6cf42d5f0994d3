import React, { lazy, Suspense, useMemo, useState } from 'react';
import { css } from '@emotion/css';
import type { DataFrame } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ScoreNode, ScorecardResult } from '../../model';
import type { Paint } from '../../ui/colors';
import { type Reader, type Write, writerOf } from '../../ui/values';
import { plainText } from '../../ui/Emphasised';
import { headline } from '../../ui/words/headline';
import { isKnown, shownText } from '../../ui/words/places';
import { Balance, contentOf } from './Balance';
import { Chain } from './Chain';
import type { Asked } from './Explained';
import { balanceLayout, type Box } from './layout';
import type { Options } from './options';
import type { Scene } from './scene';
import { GAP, shapeOf } from './shape';
import { Sentence } from './Sentence';
import { type Below, levelOf, type Place, placeOf, treeOf } from './tree';

export interface BoardProps {
  result: ScorecardResult;
  options: Options;
  box: Box;
  caveat: string;
  writeScore: Write;
  writers: readonly Write[];
  paintScore: Paint;
  painters: readonly Paint[];
  /** What the result was read from. */
  frame: DataFrame;
  /** The data source that was asked; null where it is not known. */
  source: string | null;
  reader: Reader;
}

/** Most readers never open it. */
const Explained = lazy(() => import('./Explained'));

/** The panel once it has a result: which node is looked at, and what is explained. */
export function Board(props: BoardProps) {
  const { result, reader, frame, source } = props;
  const [path, setPath] = useState<ScoreNode['path']>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const place = placeOf(result, path);
  const go = (to: Place) => setPath(result.nodes[to].path);
  return (
    <>
      <Views {...props} place={place} onGo={go} onExplain={setAsked} />
      <Suspense fallback={null}>
        {asked && <Explained {...{ result, asked, reader, frame, source }} onClose={() => setAsked(null)} />}
      </Suspense>
    </>
  );
}

interface ViewsProps extends BoardProps {
  place: Place;
  onGo: (place: Place) => void;
  onExplain: (asked: Asked) => void;
}

function Views(props: ViewsProps) {
  const styles = useStyles2(getStyles);
  const { result, options, box, place } = props;
  const below = useTree(result, options);
  const listed = below(place).length > 0 ? place : Math.max(0, result.nodes[place].parent);
  const children = below(listed);
  const shape = shapeOf(options.view, box, children.length);
  const chain = (size: Box, largest?: number) => chainOf(props, { box: size, largest, listed, children, below });
  const label = plainText(headline(result, result.nodes[place]));
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.all}
      style={{ gap: GAP, flexDirection: shape.kind === 'both' && shape.beside ? 'row' : 'column' }}
    >
      {shape.kind === 'sentence' && <Sentence result={result} node={result.nodes[place]} box={box} />}
      {shape.kind === 'balance' && balanceOf(props, box, below(place))}
      {shape.kind === 'chain' && chain(box)}
      {shape.kind === 'both' && balanceOf(props, shape.balance, below(place))}
      {shape.kind === 'both' && chain(shape.chain, emOf(props, shape.balance))}
    </div>
  );
}

function useTree(result: ScorecardResult, { hiddenLevels, showAgents, sort }: Options): Below {
  const left = hiddenLevels.join('\n');
  return useMemo(
    () => treeOf(result, { hiddenLevels: left.split('\n').filter(Boolean), showAgents, sort }),
    [result, left, showAgents, sort]
  );
}

function balanceOf(props: ViewsProps, box: Box, children: readonly Place[]) {
  const { result, place, options, caveat, writeScore, writers, paintScore, painters, onExplain } = props;
  const { density } = options;
  const node = result.nodes[place];
  const shown = shownOf(result, children);
  const scene: Scene = { result, node, shown, writeScore, writers, paintScore, painters, density };
  return (
    <Balance
      {...scene}
      {...{ box, caveat }}
      showSentence={options.showSentence}
      onExplain={(scored) => onExplain({ node, scored })}
    />
  );
}

/** Contacts without a site have a row in the chain; they are no site. */
function shownOf(result: ScorecardResult, children: readonly Place[]): string {
  const units = children.filter((child) => isKnown(result.nodes[child]));
  const level = units.length > 0 ? levelOf(result, units[0]) : undefined;
  const shown = units.filter((child) => result.nodes[child].score !== null).length;
  return level ? shownText(shown, units.length, level) : '';
}

/** Both views speak at the same size. */
function emOf({ result, place, options, caveat }: ViewsProps, box: Box): number {
  const content = contentOf({ result, node: result.nodes[place], showSentence: options.showSentence, caveat });
  return balanceLayout(box, content, options.density).em;
}

interface Listing {
  box: Box;
  largest?: number;
  listed: Place;
  children: readonly Place[];
  below: Below;
}

function chainOf(props: ViewsProps, { box, largest, listed, children, below }: Listing) {
  const { result, place, options, reader, writeScore, paintScore, onGo, onExplain } = props;
  const writeCount = writerOf('count', reader);
  const explain = (child: Place) => onExplain({ node: result.nodes[child], scored: null });
  const open = (child: Place) =>
    options.view === 'chain' && below(child).length === 0 && result.nodes[child].parent >= listed
      ? explain(child)
      : onGo(child);
  return (
    <Chain
      {...{ result, box, largest, writeScore, paintScore, writeCount, below, children }}
      density={options.density}
      place={listed}
      current={place}
      onGo={open}
    />
  );
}

const getStyles = () => ({ all: css({ display: 'flex' }) });
