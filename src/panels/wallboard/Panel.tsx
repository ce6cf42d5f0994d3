import React, { useMemo } from 'react';
import type { DataFrame, PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult, type Reading } from '../../frame/readResult';
import type { LiveResult } from '../../model';
import { Refusal } from '../../ui/Refusal';
import { Figures } from './figures';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';
import { useLast } from './useLast';
import { Wall } from './Wall';

/** Reads the frames, or says why there is no picture. What was read last stays, and is told to be old. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const current = useMemo(() => liveIn(reading), [reading]);
  const live = useLast(current);
  const figures = useMemo(
    () => live && new Figures(live.result, live.frame, { theme, timeZone, currency: live.result.currency }),
    [live, theme, timeZone]
  );
  if (figures === null) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading)} />;
  }
  const isOld = current === null;
  return <Wall {...{ figures, data, isOld }} options={{ ...DEFAULTS, ...options }} box={{ width, height }} />;
}

interface Live {
  result: LiveResult;
  frame: DataFrame;
}

/** A live answer in which at least something was read. */
function liveIn(reading: Reading): Live | null {
  if (reading.kind !== 'result' || reading.result.answer !== 'live') {
    return null;
  }
  const { result, frame } = reading;
  const isRead = result.places.some(({ values }) =>
    values.some(({ silence }) => silence !== 'failed' && silence !== 'unavailable')
  );
  return isRead ? { result, frame } : null;
}
