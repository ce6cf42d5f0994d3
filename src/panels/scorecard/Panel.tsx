import React, { useMemo } from 'react';
import { type DataFrame, type PanelProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useTheme2 } from '@grafana/ui';
import { readResult, type Reading } from '../../frame/readResult';
import type { ScorecardResult } from '../../model';
import { painterOf } from '../../ui/colors';
import { sourceOf } from '../../ui/sourceOf';
import { writerOfField } from '../../ui/values';
import { Refusal } from '../../ui/Refusal';
import { Board } from './Board';
import { DEFAULTS, type Options } from './options';
import { refusalOf } from './refusal';
import { fieldOf, writersOf } from './writers';

/** Reads the frames, sizes the picture, or says why there is none. */
export function Panel({ id, data, width, height, options, fieldConfig, timeZone }: PanelProps<Options>) {
  const reading = useMemo(() => readResult(data.series), [data.series]);
  const refusal = refusalOf(reading);
  if (refusal !== null || !('result' in reading)) {
    return <Refusal {...{ id, data, fieldConfig }} message={refusal ?? ''} />;
  }
  return <Read {...{ data, reading, width, height, options, timeZone }} />;
}

type ReadProps = Pick<PanelProps<Options>, 'data' | 'width' | 'height' | 'options' | 'timeZone'> & {
  reading: Extract<Reading, { frame: DataFrame }>;
};

function Read({ data, reading, width, height, options, timeZone }: ReadProps) {
  const theme = useTheme2();
  const { frame } = reading;
  const result = useMemo(() => renamed(reading.result as ScorecardResult, frame), [reading, frame]);
  const reader = { theme, timeZone, currency: result.currency };
  return (
    <Board
      result={result}
      options={{ ...DEFAULTS, ...options }}
      box={{ width, height }}
      caveat={caveatOf(reading)}
      reader={reader}
      writeScore={writerOfField('score', fieldOf(frame, 'score'), reader)}
      writers={writersOf(result, frame, reader)}
      frame={frame}
      source={sourceOf(data, frame)}
      paintScore={painterOf(fieldOf(frame, 'score'), theme)}
      painters={result.metrics.map(({ key }) => painterOf(fieldOf(frame, key), theme))}
    />
  );
}

/** Metrics and sides by the display name that somebody gave their column. */
function renamed(result: ScorecardResult, frame: DataFrame): ScorecardResult {
  const given = (name: string) => fieldOf(frame, name)?.config.displayName;
  const isGiven = frame.fields.some(({ config }) => config.displayName);
  if (!isGiven) {
    return result;
  }
  const metrics = result.metrics.map((info) => ({ ...info, title: given(info.key) ?? info.title }));
  const nodes = result.nodes.map((node) => ({
    ...node,
    families: node.families.map((side) => ({ ...side, title: given(side.family) ?? side.title })),
  }));
  return { ...result, metrics, nodes };
}

function caveatOf(reading: Reading): string {
  return reading.kind === 'plain' && reading.dropped
    ? t('panel.dropped', 'A transformation removed the evidence: only the scores are left.')
    : '';
}
