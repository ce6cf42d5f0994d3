import { Problem } from '../../src/model';
import type {
  FollowedAction,
  Instant,
  KeptPledge,
  Measured,
  Period,
  Result,
  Retained,
  RetentionResult,
  ScoreNode,
  ActionsResult,
  SignalsResult,
} from '../../src/model';

/** A result as JSON carries it (schemas/answer.v1.json): instants as ISO text. */
export function answerJson(result: Result): unknown {
  const told = {
    ...result,
    period: isoPeriod(result.period),
    compared: result.compared && isoPeriod(result.compared),
    extent: Object.fromEntries(
      Object.entries(result.extent).map(([entity, period]) => [entity, period && isoPeriod(period)])
    ),
  };
  switch (result.answer) {
    case 'metrics':
      return {
        ...told,
        rows: result.rows.map((row) => ({ ...row, bucket: row.bucket === null ? null : iso(row.bucket) })),
      };
    case 'scorecard':
      return { ...told, nodes: result.nodes.map(nodeJson) };
    case 'drivers':
      return { ...told, node: nodeJson(result.node) };
    case 'signals':
      return {
        ...told,
        found: result.found.map((each) => ({ ...each, since: each.since === null ? null : iso(each.since) })),
      };
    case 'actions':
      return { ...told, actions: result.actions.map(actionJson) };
    case 'journeys':
      return told;
    case 'climate':
      return { ...told, pledges: result.pledges.map(pledgeJson) };
    case 'retention':
      return { ...told, ...stayJson(result) };
    case 'live':
      return {
        ...told,
        at: iso(result.at),
        windows: Object.fromEntries(Object.entries(result.windows).map(([name, period]) => [name, isoPeriod(period)])),
      };
  }
}

function retainedJson({ growth, ...retained }: Retained): object {
  return { ...retained, growth: growth && { ...growth, asOf: growth.asOf && isoPeriod(growth.asOf) } };
}

function stayJson({ clock, all, groups, experiences, cohorts, service }: RetentionResult): object {
  return {
    all: all && retainedJson(all),
    groups: groups.map(retainedJson),
    clock: { ...clock, start: iso(clock.start), end: iso(clock.end) },
    experiences: experiences && {
      ...experiences,
      ...{ contacts: isoPeriod(experiences.contacts), recent: isoPeriod(experiences.recent) },
    },
    cohorts: cohorts && {
      ...cohorts,
      cohorts: cohorts.cohorts.map((cohort) => ({ ...cohort, from: iso(cohort.from) })),
    },
    service: service && {
      ...service,
      whole: { ...service.whole, ...isoPeriod(service.whole) },
      periods: service.periods.map((each) => ({ ...each, ...isoPeriod(each) })),
    },
  };
}

function actionJson(action: FollowedAction): unknown {
  const { due, done, effect } = action;
  return {
    ...{ ...action, due: due === null ? null : iso(due), done: done === null ? null : iso(done) },
    effect: effect && { ...effect, before: isoPeriod(effect.before), after: isoPeriod(effect.after) },
  };
}

function pledgeJson(pledge: KeptPledge): unknown {
  return { ...pledge, since: pledge.since === null ? null : iso(pledge.since) };
}

function nodeJson(node: ScoreNode): unknown {
  return { ...node, series: node.series.map(({ bucket, score }) => ({ bucket: iso(bucket), score })) };
}

/** What stands in the answer's place when there is none. */
export function refusalJson(problems: readonly Problem[]): unknown {
  return { version: 1, answer: null, problems };
}

/** Did anything come of it? A period without rows is an answer, a source that failed is none. */
export function isAnswered(result: Result): boolean {
  if (result.answer === 'signals') {
    return result.looked.some(({ units }) => units > 0);
  }
  if (result.answer === 'retention') {
    return result.all !== null || result.problems.every(({ severity }) => severity !== 'error');
  }
  const measured = result.answer === 'actions' ? [] : measuredIn(result);
  const failed = result.problems.some(({ severity }) => severity === 'error');
  const stood = measured.some(({ silence }) => silence !== 'failed' && silence !== 'unavailable');
  return stood || (!failed && measured.length === 0);
}

function measuredIn(result: Exclude<Result, SignalsResult | ActionsResult | RetentionResult>): readonly Measured[] {
  if (result.answer === 'metrics') {
    return result.rows.flatMap(({ values }) => values);
  }
  if (result.answer === 'journeys') {
    return result.journeys.flatMap(({ steps }) => steps.map(({ now }) => now));
  }
  if (result.answer === 'live') {
    return result.places.flatMap(({ values }) => values);
  }
  if (result.answer === 'climate') {
    return result.nodes.flatMap(({ cells }) => cells.map(({ now }) => now));
  }
  const nodes = result.answer === 'scorecard' ? result.nodes : [result.node];
  return nodes.flatMap(({ families }) => families.flatMap(({ metrics }) => metrics.map(({ now }) => now)));
}

function isoPeriod({ from, to }: Period): { from: string; to: string } {
  return { from: iso(from), to: iso(to) };
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}
