import type { DataFrame } from '@grafana/data';
import type { Result, ScorecardResult } from '../model';
import { readEvidence } from './evidence';
import { keepRows } from './keepRows';
import { scorecardFromPlain } from './plainFrame';

/** What a panel finds in its frames, in a form it can put in words. */
export type Reading =
  /** Our datasource's own result, with all its evidence. */
  | { kind: 'result'; result: Result; frame: DataFrame }
  /** A table of scores: from another datasource, or ours after a transformation `dropped` the evidence. */
  | { kind: 'plain'; result: ScorecardResult; frame: DataFrame; dropped: boolean }
  /** Made by a newer version of the app than this panel. */
  | { kind: 'newer'; version: unknown }
  /** Frames without a column `score`. */
  | { kind: 'unfit'; columns: string[] }
  | { kind: 'nothing' };

/** The way back from frames to a result. */
export function readResult(frames: readonly DataFrame[]): Reading {
  const [frame] = frames;
  return frame === undefined ? { kind: 'nothing' } : (firstEvidence(frames) ?? plain(frame));
}

function firstEvidence(frames: readonly DataFrame[]): Reading | null {
  for (const frame of frames) {
    const read = readEvidence(frame);
    if (read.kind === 'newer') {
      return read;
    }
    if (read.kind === 'result') {
      return { kind: 'result', result: keepRows(read.result, frame), frame };
    }
  }
  return null;
}

function plain(frame: DataFrame): Reading {
  const result = scorecardFromPlain(frame);
  if (result === null) {
    return { kind: 'unfit', columns: frame.fields.map(({ name }) => name) };
  }
  return result.nodes.every(({ score }) => score === null) && frame.length === 0
    ? { kind: 'nothing' }
    : { kind: 'plain', result, frame, dropped: isOurs(frame) };
}

/** Only our own table has these columns side by side. */
function isOurs(frame: DataFrame): boolean {
  const names = new Set(frame.fields.map(({ name }) => name));
  return ['path', 'level', 'parent', 'score', 'coverage'].every((name) => names.has(name));
}
