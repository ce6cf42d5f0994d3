import React, { useMemo } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2, PanelData } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { plainText } from '../../ui/Emphasised';
import { adviceSentence, calmSentence } from '../../ui/words/live';
import type { Figures } from './figures';
import { Foot } from './Foot';
import { type Box, layoutOf, LEAST } from './layout';
import { contentOf } from './lettering';
import type { Options } from './options';
import { TileView } from './TileView';
import type { Tile } from './tile';
import { inBrief, shownIn, stampOf, tilesOf } from './tiles';
import { trustIn } from './trust';
import { usePresent } from './usePresent';

interface Props {
  figures: Figures;
  data: PanelData;
  /** The last answer is not the one that is shown. */
  isOld: boolean;
  options: Options;
  box: Box;
}

/** Tiles and the sentence below them. Once a second the clock is looked at; tiles are drawn anew only when they change. */
export function Wall({ figures, data, isOld, options, box }: Props) {
  const styles = useStyles2(getStyles);
  const now = usePresent();
  const { width, height } = box;
  const tiles = useMemo(() => tilesOf(figures, options), [figures, options]);
  const trust = trustIn({ result: figures.result, data, now, isOld, staleAfter: options.staleAfter });
  const told = trust.warning || (options.showAdvice ? adviceIn(figures) : '');
  const sentence = told || calmSentence(figures.result.freshness);
  const { layout, large, small } = useMemo(
    () => arranged(tiles, figures, { width, height }, sentence),
    [tiles, figures, width, height, sentence]
  );
  const { form, foot } = layout;
  return (
    <div className={styles.wall} style={box} role="group" aria-label={plainText(sentence)}>
      <ul className={cx(styles.tiles, trust.isPast && styles.past)}>
        {large && <TileView tile={large} cell={layout.large!} form={form} isLarge isPast={trust.isPast} />}
        {small.map((tile, index) => (
          <TileView key={tile.key} tile={tile} cell={layout.small[index]} form={form} isPast={trust.isPast} />
        ))}
      </ul>
      {form !== 'stamp' && (
        <Foot
          place={foot}
          sentence={sentence}
          clock={trust.clock}
          isWarning={trust.warning !== ''}
          isAlone={trust.isPast || !large?.isFirst}
          isCalm={told === ''}
        />
      )}
    </div>
  );
}

function adviceIn({ result }: Figures): string {
  return result.advice ? adviceSentence(result, result.advice) : '';
}

/** The place that needs a person first in a large tile, and all others that can be read. */
function arranged(tiles: readonly Tile[], figures: Figures, box: Box, text: string) {
  const sentence = plainText(text).length;
  const first = tiles.find(({ isFirst }) => isFirst) ?? null;
  const others = tiles.filter((tile) => tile !== first);
  const layoutWith = (large: Tile | null) => layoutOf(box, { ...contentOf(large, others), sentence });
  const atLength = layoutWith(first);
  if (atLength.form === 'stamp') {
    return stamped(figures, box);
  }
  const large = first && atLength.large!.em < LEAST ? inBrief(first) : first;
  const layout = large === first ? atLength : layoutWith(large);
  return { layout, large, small: shownIn(others, layout.small.length) };
}

function stamped(figures: Figures, box: Box) {
  const tile = stampOf(figures);
  return { layout: layoutOf(box, { ...contentOf({ ...tile, rows: [] }, []), sentence: 0 }), large: tile, small: [] };
}

const getStyles = (theme: GrafanaTheme2) => ({
  wall: css({ position: 'relative', overflow: 'hidden' }),
  tiles: css({ listStyle: 'none', margin: 0, padding: 0 }),
  past: css({ '& *': { color: `${theme.colors.text.secondary} !important` } }),
});
