import { getBackendSrv } from '@grafana/runtime';
import { finished, Problem, problemFrom, type Annotation } from '../../model';

export const ADDRESS = '/api/annotations';

/** Has Grafana keep it; what is given back is its number. */
export async function keep(annotation: Annotation): Promise<number | Problem> {
  try {
    const { id } = await getBackendSrv().post<{ id: number }>(ADDRESS, annotation, { showErrorAlert: false });
    return id;
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

/** Has Grafana write down that it is done now; what is given back is what was refused. */
export async function finish(number: number): Promise<Problem | null> {
  const address = `${ADDRESS}/${number}`;
  const quietly = { showErrorAlert: false };
  try {
    const annotation = await getBackendSrv().get<Annotation>(address, undefined, undefined, quietly);
    await getBackendSrv().patch(address, finished(annotation, Date.now()), quietly);
    return null;
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

/** Grafana's client throws what the server said, not an Error. */
function refusalOf(thrown: unknown): Problem {
  const { status, data } = (thrown ?? {}) as { status?: number; data?: { message?: string } };
  const message = data?.message ?? problemFrom(thrown).message;
  return status === 403
    ? new Problem('denied', message, {
        hint: 'Grafana lets editors write annotations of the organisation; ask one of them, or an administrator for the permissions annotations:create and annotations:write.',
      })
    : new Problem('source', message);
}
