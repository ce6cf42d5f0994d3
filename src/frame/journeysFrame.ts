import type { DataFrame } from '@grafana/data';
import type { Journey, JourneysResult, JourneyStep } from '../model';
import { number, text } from './cellFields';
import { metaOf } from './meta';
import { pathText } from './names';

interface Row {
  journey: Journey;
  step: JourneyStep;
}

const PERCENT = { unit: 'percentunit', min: 0, max: 1 };
const POINTS = { min: 0, max: 100, decimals: 0 };

/** One row for each step of each journey, with the score of the journey beside it. */
export function journeysFrame(result: JourneysResult, refId: string): DataFrame {
  const rows = result.journeys.flatMap((journey) => journey.steps.map((step): Row => ({ journey, step })));
  const fields = [
    text(rows, 'journey', 'Journey', ({ journey }) => pathText(journey.path, '')),
    text(rows, 'step', 'Step', ({ step }) => step.step ?? ''),
    number(rows, 'share', { displayNameFromDS: 'Got through', ...PERCENT }, ({ step }) => step.now.value),
    number(rows, 'low', { displayNameFromDS: 'Low', ...PERCENT }, ({ step }) => step.interval?.low ?? null),
    number(rows, 'high', { displayNameFromDS: 'High', ...PERCENT }, ({ step }) => step.interval?.high ?? null),
    number(rows, 'n', { displayNameFromDS: 'Tried' }, ({ step }) => step.now.denominator),
    text(rows, 'weakest', 'Weakest', ({ journey, step }) =>
      journey.steps.indexOf(step) === journey.weakest ? '●' : ''
    ),
    number(rows, 'score', { displayNameFromDS: 'Journey score', ...POINTS }, ({ journey }) => journey.score),
    number(
      rows,
      'score low',
      { displayNameFromDS: 'Score low', ...POINTS },
      ({ journey }) => journey.interval?.low ?? null
    ),
    number(
      rows,
      'score high',
      { displayNameFromDS: 'Score high', ...POINTS },
      ({ journey }) => journey.interval?.high ?? null
    ),
  ];
  return { refId, fields, length: rows.length, meta: metaOf(result) };
}
