import { street } from '../../src/answer';
import type { Received } from '../../src/answer';
import type { Request, Result } from '../../src/model';

import { losses, lostCalls, PERIOD, WORSE } from './losses.testkit';
import { columnsOf, definitionsOf } from './tables.testkit';

/** What is answered before it is known how sure it is. */
function early(answer: 'scorecard' | 'drivers'): Result {
  const tables = lostCalls(WORSE);
  const [from, to] = [PERIOD.from + 14 * 86_400_000, PERIOD.to];
  const request: Request = {
    ...{ version: 1, answer, profile: 'losses', compare: 'previous', groupBy: ['site'], period: { from, to }, now: to },
    calendar: { zone: 'UTC', weekStart: 'monday' },
  };
  const walk = street(request, definitionsOf(tables, { profiles: { losses } }));
  const received = new Map<string, ReturnType<typeof columnsOf>>();
  for (;;) {
    const step = walk(received as Received);
    if (step.kind === 'fetch') {
      step.wants.forEach(({ id, mapping }) => received.set(id, columnsOf(tables[mapping])));
    } else if (step.kind === 'compute' && !step.sofar) {
      step.works.forEach(({ id, run }) => {
        const work = run();
        let done = work.next();
        while (!done.done) {
          done = work.next();
        }
        received.set(id, done.value as ReturnType<typeof columnsOf>);
      });
    } else {
      return step.kind === 'compute' ? step.sofar!() : step.result;
    }
  }
}

it('tells scores and no movement that might have to be taken back', () => {
  const result = early('scorecard');
  const nodes = result.answer === 'scorecard' ? result.nodes : [];
  expect(nodes).toHaveLength(4);
  nodes.forEach(({ score, scoreBefore, families }) => {
    expect([score === null, scoreBefore, families[0].scoreBefore]).toEqual([false, null, null]);
    expect(families[0].metrics[0].before!.value).not.toBeNull();
  });
});

it('tells of drivers that they are early', () => {
  const result = early('drivers');
  expect(result.answer === 'drivers' && [result.early, result.node.scoreBefore === null]).toEqual([true, false]);
});
