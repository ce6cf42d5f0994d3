import type { DataFrame } from '@grafana/data';
import type { Result } from '../model';
import { actionsFrame } from './actionsFrame';
import { climateFrame } from './climateFrame';
import { driversFrame } from './driversFrame';
import { journeysFrame } from './journeysFrame';
import { liveFrame } from './liveFrame';
import { metricsFrame } from './metricsFrame';
import { retentionFrame } from './retentionFrame';
import { scorecardFrame } from './scorecardFrame';
import { signalsFrame } from './signalsFrame';

interface FrameQuery {
  refId: string;
  /** Also numerator, denominator, interval, coverage and maturity as columns. */
  evidence?: boolean;
}

/** A result as Grafana's table: values only, unless evidence columns were asked for; the whole result rides in the meta. */
export function framesOf(result: Result, { refId, evidence = false }: FrameQuery): DataFrame[] {
  switch (result.answer) {
    case 'metrics':
      return [metricsFrame(result, refId, evidence)];
    case 'scorecard':
      return [scorecardFrame(result, refId, evidence)];
    case 'drivers':
      return [driversFrame(result, refId)];
    case 'signals':
      return [signalsFrame(result, refId)];
    case 'actions':
      return [actionsFrame(result, refId)];
    case 'journeys':
      return [journeysFrame(result, refId)];
    case 'retention':
      return [retentionFrame(result, refId)];
    case 'climate':
      return [climateFrame(result, refId)];
    case 'live':
      return [liveFrame(result, refId)];
  }
}
