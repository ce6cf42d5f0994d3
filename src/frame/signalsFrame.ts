import { type DataFrame, FieldType } from '@grafana/data';
import type { FoundSignal, SignalEvidence, SignalsResult } from '../model';
import { number, text } from './cellFields';
import { metaOf } from './meta';
import { pathText } from './names';

interface Row {
  found: FoundSignal;
  seen: SignalEvidence;
}

/** One row for each figure of each signal that was found; figures in the unit of their metric, changes against the peers'. */
export function signalsFrame(result: SignalsResult, refId: string): DataFrame {
  const { found, looked, metrics, whole } = result;
  const rows = found.flatMap((each) => each.evidence.map((seen): Row => ({ found: each, seen })));
  const fields = [
    text(rows, 'unit', 'Unit', (row) => pathText(row.found.path, whole)),
    text(rows, 'signal', 'Signal', (row) => looked[row.found.signal].title),
    {
      name: 'since',
      type: FieldType.time,
      config: { displayNameFromDS: 'Since' },
      values: rows.map(({ found: { since } }) => since),
    },
    text(rows, 'metric', 'Metric', ({ seen }) => metrics[seen.metric].title),
    number(rows, 'before', { displayNameFromDS: 'Before' }, ({ seen }) => seen.before?.value ?? null),
    number(rows, 'now', { displayNameFromDS: 'Now' }, ({ seen }) => seen.now.value),
    number(rows, 'peers before', { displayNameFromDS: 'Peers before' }, ({ seen }) => seen.peers?.before.value ?? null),
    number(rows, 'peers now', { displayNameFromDS: 'Peers now' }, ({ seen }) => seen.peers?.now.value ?? null),
    number(rows, 'change', { displayNameFromDS: 'Change' }, ({ seen }) => seen.change.value),
    number(rows, 'low', { displayNameFromDS: 'Change low' }, ({ seen }) => seen.change.low),
    number(rows, 'high', { displayNameFromDS: 'Change high' }, ({ seen }) => seen.change.high),
    number(rows, 'n before', { displayNameFromDS: 'n before' }, ({ seen }) => seen.before?.n ?? null),
    number(rows, 'n', { displayNameFromDS: 'n' }, ({ seen }) => seen.now.n),
  ];
  return { refId, fields, length: rows.length, meta: metaOf(result) };
}
