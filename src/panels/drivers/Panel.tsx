import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { scoreLadder } from '../../ui/ladder';
import { Refusal } from '../../ui/Refusal';
import { sourceOf } from '../../ui/sourceOf';
import { Board } from './Board';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';
import { startOf } from './start';

/** Reads the frames, or says why there is no picture. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const chosen = { ...DEFAULTS, ...options };
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' && reading.result.answer === 'drivers' ? reading.result : null;
  const ladder = result && scoreLadder(result, chosen.sort);
  const start = result && startOf(result, chosen);
  if (result === null || start === null || (ladder === null && start.key === null)) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading, ladder) ?? ''} />;
  }
  return (
    <Board
      key={`${chosen.view} ${chosen.metric}`}
      {...{ result, ladder, start, options: chosen }}
      box={{ width, height }}
      reader={{ theme, timeZone, currency: result.currency }}
      source={reading.kind === 'result' ? sourceOf(data, reading.frame) : null}
    />
  );
}
