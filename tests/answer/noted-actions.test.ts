import { Problem } from '../../src/model';
import type { ActionsResult, NotedAction, Request } from '../../src/model';

import { ask, at, call } from './calls.testkit';

const noted: NotedAction = {
  ...{ id: 'annotation 1', kind: 'coaching', metric: 'handle_time', note: 'Listen in', owner: 'Hanna' },
  ...{ place: { site: 'Glasgow', team: 'red' }, due: null, done: at('20T12:00') },
};
const open = { ...noted, id: 'annotation 2', place: {}, due: at('25T12:00'), done: null };

/** A house that maps contacts and no actions. */
const actionsOf = (request: Partial<Request>) =>
  ask({ answer: 'actions', ...request }, [call('20', 'A')]) as Promise<unknown> as Promise<ActionsResult>;

describe('actions that are kept as annotations', () => {
  it('are told without any mapped ones, what is due first', async () => {
    const { actions, problems } = await actionsOf({ noted: [noted, open] });
    expect(actions.map(({ id, path }) => [id, path])).toEqual([
      ['annotation 2', [null, null, null]],
      ['annotation 1', ['Glasgow', 'red', null]],
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are chosen by the filters that actions know', async () => {
    const red = { dimension: 'team', operator: 'in' as const, values: ['red'] };
    const ids = async (filters: Request['filters']) =>
      (await actionsOf({ noted: [noted, open], filters })).actions.map(({ id }) => id);
    expect(await ids([red])).toEqual(['annotation 1']);
    expect(await ids([{ ...red, operator: 'not in' }])).toEqual(['annotation 2']);
    expect(await ids([{ ...red, values: [null] }])).toEqual(['annotation 2']);
  });

  it('are left out of another period', async () => {
    const period = { from: at('01T00:00'), to: at('10T00:00') };
    expect((await actionsOf({ noted: [noted], period })).actions).toEqual([]);
  });

  it('that cannot be read are said to be missing', async () => {
    const { problems } = await actionsOf({ noted: new Problem('denied', 'no annotations for you') });
    expect(problems.map(({ message, severity }) => [message, severity])).toContainEqual([
      'no annotations for you',
      'info',
    ]);
  });
});
