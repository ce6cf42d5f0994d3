import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { Refusal } from '../../ui/Refusal';
import { List } from './List';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';

/** Reads the frames, or says why there is no list. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' && reading.result.answer === 'signals' ? reading.result : null;
  if (result === null) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading)} />;
  }
  return (
    <List
      result={result}
      options={{ ...DEFAULTS, ...options }}
      box={{ width, height }}
      reader={{ theme, timeZone }}
      source={data.request?.targets[0]?.datasource?.uid ?? null}
    />
  );
}
