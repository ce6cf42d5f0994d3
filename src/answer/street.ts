import { journeysNeeds, metricsNeeds, signalsNeeds } from '../derive';
import { Problem } from '../model';
import type { AnswerKind, Definitions, Request } from '../model';

import { actionsStreet } from './actions-street';
import { climateStreet } from './climate-street';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { liveStreet } from './live-street';
import { reached } from './reach';
import { retentionStreet } from './retention-street';
import { concluded } from './result';
import { needsOfAll, scoringOf } from './scoring';
import { signalMetrics, signalsRequest, soughtIn } from './signals';
import type { Street } from './step';
import { withWorth } from './with-worth';

/** The way from a request to its answer. Asked again with everything received so far, it says what to do next. Throws where the request makes no sense. */
export function street(asked: Request, definitions: Definitions): Street {
  const { answer } = asked;
  return answer in OF_THEIR_OWN
    ? OF_THEIR_OWN[answer as keyof typeof OF_THEIR_OWN](asked, definitions)
    : oneCourse(asked as Request & { answer: OfPeriod }, definitions);
}

/** Answers that go several ways, or none that others go. */
const OF_THEIR_OWN = { live: liveStreet, actions: actionsStreet, retention: retentionStreet, climate: climateStreet };

/** Answers of one period, and perhaps one that it is compared with. */
type OfPeriod = Exclude<AnswerKind, keyof typeof OF_THEIR_OWN>;

function oneCourse(asked: Request & { answer: OfPeriod }, definitions: Definitions): Street {
  const request = SETTLED[asked.answer](asked, definitions);
  const wanted = WANTED[asked.answer](request, definitions);
  const course = courseOf({ request, definitions, ...wanted, tooLarge: new Map() });
  return (received) => {
    const step = reached(course, received);
    return step.kind === 'result' ? concluded(step.result.course, step.result, received) : step;
  };
}

/** What an answer takes for granted where the request leaves it open. */
const SETTLED: Readonly<Record<OfPeriod, (request: Request, definitions: Definitions) => Request>> = {
  metrics: (request) => request,
  scorecard: (request) => request,
  drivers: withComparison,
  signals: signalsRequest,
  journeys: byStep,
};

/** Journeys by their names, and whatever splits them further by their steps last. */
function byStep({ groupBy = ['journey'], ...request }: Request): Request {
  return {
    ...request,
    groupBy: [...groupBy.filter((name) => name !== 'step'), 'step'],
    grain: 'none',
    compare: 'none',
  };
}

/** Nothing moves that is compared with nothing. */
function withComparison(request: Request): Request {
  const { compare = 'none', groupBy = [], adjust = [] } = request;
  const twice = adjust.find((name) => groupBy.includes(name));
  if (adjust.length > 0 && (twice !== undefined || groupBy.length === 0)) {
    const message =
      twice === undefined
        ? 'Nothing is split that could be adjusted.'
        : `What is split by ${twice} cannot be adjusted for it.`;
    throw new Problem('invalid', message, { hint: 'Such as groupBy: [site], adjust: [intent, channel].' });
  }
  return compare === 'none' ? { ...request, compare: 'previous' } : request;
}

type Wanted = Pick<Course, 'scoring' | 'sought' | 'needs' | 'problems'>;

const WANTED: Readonly<Record<OfPeriod, (request: Request, definitions: Definitions) => Wanted>> = {
  metrics: wantedMetrics,
  scorecard: wantedScores,
  drivers: wantedScores,
  signals: wantedSignals,
  journeys: wantedJourneys,
};

function wantedMetrics(request: Request, definitions: Definitions): Wanted {
  const { metrics, problems } = compileAll(request.metrics ?? [], definitions, { strict: false });
  return {
    scoring: null,
    sought: null,
    needs: metricsNeeds(request, withWorth(metrics, request, definitions)),
    problems,
  };
}

function wantedScores(request: Request, definitions: Definitions): Wanted {
  const scoring = scoringOf(request, definitions);
  return { scoring, sought: null, needs: needsOfAll(scoring), problems: [] };
}

function wantedSignals(request: Request, definitions: Definitions): Wanted {
  const choices = Object.values(definitions.signals).flatMap(signalMetrics);
  const { metrics, problems } = compileAll(choices, definitions, { strict: false });
  return { scoring: null, sought: soughtIn(definitions, metrics), needs: signalsNeeds(request, metrics), problems };
}

function wantedJourneys(request: Request, definitions: Definitions): Wanted {
  const { metrics, problems } = compileAll([{ metric: 'step_completion' }], definitions, { strict: true });
  return { scoring: null, sought: null, needs: journeysNeeds(request, metrics), problems };
}
