import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { PanelDataErrorView } from '@grafana/runtime';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { scoreLadder } from '../../ui/ladder';
import { Board } from './Board';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';

/** Reads the frames, or says why there is no picture. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const chosen = { ...DEFAULTS, ...options };
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' && reading.result.answer === 'drivers' ? reading.result : null;
  const ladder = result && scoreLadder(result, chosen.sort);
  if (result === null || ladder === null) {
    const message = refusalOf(reading, ladder) ?? '';
    return <PanelDataErrorView panelId={id} data={data} fieldConfig={fieldConfig} message={message} />;
  }
  return <Board {...{ result, ladder }} options={chosen} box={{ width, height }} reader={{ theme, timeZone }} />;
}
