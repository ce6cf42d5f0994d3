import React, { useMemo } from 'react';
import { type PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { readResult } from '../../frame/readResult';
import { Enlarged } from '../../ui/Enlarged';
import { Refusal } from '../../ui/Refusal';
import { Board } from './Board';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';
import { hasStays } from './stays';

/** Reads the frames, or says why there is no picture. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const theme = useTheme2();
  const chosen = { ...DEFAULTS, ...options };
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const result = reading.kind === 'result' && reading.result.answer === 'retention' ? reading.result : null;
  if (result === null || !hasStays(result)) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusalOf(reading)} />;
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
