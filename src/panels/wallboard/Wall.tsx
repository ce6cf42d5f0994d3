import React, { useMemo } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2, PanelData } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { plainText } from '../../ui/Emphasised';
import { adviceSentence, calmSentence } from '../../ui/words/live';
import type { Figures } from './figures';
import { Foot } from './Foot';
import { type Box, layoutOf } from './layout';
import type { Options } from './options';
import { TileView } from './TileView';
import { type Tile, tilesOf } from './tiles';
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
  const { result } = figures;
  const { width, height } = box;
  const tiles = useMemo(() => tilesOf(figures, options), [figures, options]);
  const trust = trustIn({ result, data, now, isOld, staleAfter: options.staleAfter });
  const advice = options.showAdvice ? adviceIn(figures) : '';
  const sentence = trust.warning || advice;
  const layout = useMemo(
    () => layoutOf({ width, height }, contentOf(tiles, plainText(sentence).length)),
    [width, height, tiles, sentence]
  );
  const first = layout.large ? (tiles.find(({ isFirst }) => isFirst) ?? tiles[0]) : undefined;
  const others = shownIn(
    tiles.filter((tile) => tile !== first),
    layout.small.length
  );
  return (
    <div className={styles.wall} style={box} role="group" aria-label={plainText(sentence || calmSentence())}>
      <ul className={cx(styles.tiles, trust.isPast && styles.past)}>
        {first && layout.large && <TileView tile={first} cell={layout.large} form={layout.form} isLarge />}
        {others.map((tile, index) => (
          <TileView key={tile.key} tile={tile} cell={layout.small[index]} form={layout.form} />
        ))}
      </ul>
      {layout.form !== 'stamp' && (
        <Foot
          place={layout.foot}
          sentence={sentence || calmSentence()}
          clock={trust.clock}
          isWarning={trust.warning !== ''}
          isCalm={sentence === ''}
        />
      )}
    </div>
  );
}

function adviceIn({ result }: Figures): string {
  return result.advice ? adviceSentence(result, result.advice) : '';
}

function contentOf(tiles: readonly Tile[], sentence: number) {
  const first = tiles.find(({ isFirst }) => isFirst);
  const others = tiles.filter((tile) => tile !== first);
  return {
    tiles: tiles.length,
    hasLarge: first !== undefined,
    letters: Math.max(
      1,
      ...others.map(({ number, unit }) => number.length + (unit.startsWith('of ') ? unit.length / 2 : 0))
    ),
    largeLetters: first?.number.length ?? 1,
    sentence,
  };
}

/** Where there are more than can be read, those where nobody waits are left out first. */
function shownIn(tiles: readonly Tile[], room: number): readonly Tile[] {
  if (tiles.length <= room) {
    return tiles;
  }
  const busy = tiles.filter(({ isQuiet }) => !isQuiet);
  return busy.length >= room
    ? busy.slice(0, room)
    : tiles
        .filter((tile) => !tile.isQuiet)
        .concat(tiles.filter(({ isQuiet }) => isQuiet))
        .slice(0, room);
}

const getStyles = (theme: GrafanaTheme2) => ({
  wall: css({ position: 'relative', overflow: 'hidden', fontVariantNumeric: 'tabular-nums' }),
  tiles: css({ listStyle: 'none', margin: 0, padding: 0 }),
  past: css({ opacity: 0.55, filter: 'grayscale(1)' }),
});
