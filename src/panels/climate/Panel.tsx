import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { type ClimateResult, type ClimateView, showsFigures } from '../../model';
import { Enlarged } from '../../ui/Enlarged';
import { Refusal } from '../../ui/Refusal';
import { Board } from './Board';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';

/** Reads the frames, or says why there is no picture. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const chosen = { ...DEFAULTS, ...options };
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' && reading.result.answer === 'climate' ? reading.result : null;
  if (result === null || !result.views.includes(chosen.view) || !isTold(result, chosen.view)) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading, chosen.view)} />;
  }
  return (
    <Enlarged box={{ width, height }}>
      {(box) => (
        <Board
          key={chosen.view}
          {...{ result, options: chosen, box }}
          reader={{ theme, timeZone, currency: result.currency }}
        />
      )}
    </Enlarged>
  );
}

/** Is anything known of what was asked? Pictures that rest on no figures of teams say themselves what they lack, unless something failed. */
function isTold(
  { nodes, day, items, erosion, seats, competence, problems }: ClimateResult,
  view: ClimateView
): boolean {
  const silences = [
    day.silence,
    erosion.silence,
    seats.silence,
    competence.silence,
    ...items.links.map(({ silence }) => silence),
  ];
  return (
    nodes.some(({ cells }) => cells.some(({ now }) => now.value !== null)) ||
    silences.includes(null) ||
    items.levels.some(({ mean }) => mean !== null) ||
    (!showsFigures([view]) && problems.every(({ severity }) => severity !== 'error'))
  );
}
