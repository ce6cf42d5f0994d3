import { ACTION_TAG, annotationNumber, annotationOf, finished, noted, type NotedAction } from '.';

const NOON = Date.UTC(2026, 10, 26, 12);
const coached: NotedAction = {
  ...{ id: 'annotation 7', kind: 'coaching', metric: 'handle_time', note: 'Listen in', owner: 'Hanna' },
  ...{ place: { site: 'Glasgow', team: 'Team: Kelvin' }, due: null, done: NOON },
};

describe('an action as an annotation', () => {
  it('comes back as it went, also with a colon in a name', () => {
    expect(noted({ ...annotationOf(coached), id: 7 })).toEqual(coached);
  });

  it('is due while it is not done', () => {
    const open = { ...coached, due: NOON, done: null };
    expect(annotationOf(open).time).toBe(NOON);
    expect(noted({ ...annotationOf(open), id: 7 })).toEqual(open);
  });

  it('is closed by its day and one tag, and keeps what others wrote into it', () => {
    const open = annotationOf({ ...coached, due: NOON, done: null });
    const written = { ...open, id: 7, tags: [...open.tags, 'board-pack'] };
    const changed = finished(written, NOON + 1);
    expect(noted({ ...written, ...changed })).toEqual({ ...coached, done: NOON + 1 });
    expect(changed.tags).toContain('board-pack');
    expect([annotationNumber(coached), annotationNumber({ id: 'a7' }), annotationNumber({ id: null })]).toEqual([
      7,
      null,
      null,
    ]);
  });

  it('says nothing of what nobody wrote down', () => {
    const bare = { ...coached, metric: null, owner: null, place: {} };
    expect(annotationOf(bare).tags).toEqual([ACTION_TAG, 'kind:coaching']);
    expect(noted({ id: 7, time: NOON, text: '', tags: [ACTION_TAG] })).toMatchObject({
      ...{ kind: null, metric: null, note: null, owner: null, place: {}, done: NOON },
    });
  });
});
