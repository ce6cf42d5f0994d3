import { getBackendSrv } from '@grafana/runtime';
import { ACTION_TAG, noted, type Annotation, type NotedAction, type Period, type Problem } from '../model';
import { refusal } from './refusal';

/** Annotations that are read at most; Grafana's own default is 100. */
const MOST = 2000;

/** The actions that this organisation keeps as annotations, or why this viewer cannot read them. */
export async function notedActions({ from, to }: Period): Promise<readonly NotedAction[] | Problem> {
  const asked = { tags: [ACTION_TAG], from, to, limit: MOST };
  try {
    const found: Annotation[] = await getBackendSrv().get('/api/annotations', asked, undefined, {
      showErrorAlert: false,
    });
    return found.map(noted);
  } catch (thrown) {
    return refusal(thrown, { source: 'annotations' });
  }
}
