import { runStreet, street } from '../../src/answer';
import { noColumns, problemFrom } from '../../src/model';
import type { Definitions, Request } from '../../src/model';
import type { Finding } from './finding';
import { judgeOwnMetric } from './metric';

/** Does a question name what exists? Asked of nobody: what the data would say does not matter here. */
export async function judgeRequest(request: Request, definitions: Definitions): Promise<Finding[]> {
  const own = (request.metrics ?? []).flatMap((choice) =>
    'formula' in choice ? judgeOwnMetric(choice, definitions) : []
  );
  return own.length > 0 ? own : walk(request, definitions);
}

async function walk(request: Request, definitions: Definitions): Promise<Finding[]> {
  try {
    const { problems } = await runStreet(street(request, definitions), async () => noColumns);
    return problems.filter(({ severity }) => severity === 'error').map((problem) => ({ problem }));
  } catch (thrown) {
    return [{ problem: problemFrom(thrown) }];
  }
}
