import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { Enlarged } from '../../ui/Enlarged';
import { Refusal } from '../../ui/Refusal';
import { sourceOf } from '../../ui/sourceOf';
import { List } from './List';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';
import { Sayings } from './Sayings';
import { saidOf } from './said';

/** Reads the frames, or says why there is no list. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' ? reading.result : null;
  const reader = { theme, timeZone, currency: result?.currency };
  const said = result && saidOf(result, reader, data.request?.startTime);
  if (said) {
    return <Enlarged box={{ width, height }}>{(box) => <Sayings {...said} box={box} />}</Enlarged>;
  }
  if (result?.answer !== 'signals') {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading)} />;
  }
  return (
    <Enlarged box={{ width, height }}>
      {(box) => (
        <List
          {...{ result, box, reader }}
          options={{ ...DEFAULTS, ...options }}
          source={sourceOf(data, data.series[0])}
        />
      )}
    </Enlarged>
  );
}
