import type { BackendSrv, BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { lastValueFrom, of, throwError, type Observable } from 'rxjs';
import { annotate, annotated, annotation, change } from './annotations';

/** No Grafana stands behind this page: what it can say itself it says, the rest is refused as a server would. */
function fetch<T>(request: BackendSrvRequest): Observable<FetchResponse<T>> {
  const known = KNOWN.find(([pattern]) => pattern.test(request.url));
  return known ? of(ok(request, known[1](request) as T)) : throwError(() => refusal(request));
}

const KNOWN: Array<[RegExp, (request: BackendSrvRequest) => unknown]> = [
  [/^\/?api\/plugins\/boardroom-cx-app\/settings/, () => window.boot.app],
  [
    /^\/?api\/annotations$/,
    (request) => (request.method === 'POST' ? annotate(request.data) : annotated(request.params)),
  ],
  [
    /^\/?api\/annotations\/\d+$/,
    ({ url, method, data }) => (method === 'PATCH' ? change(numberIn(url), data) : annotation(numberIn(url))),
  ],
  [/^\/?api\/search/, () => window.boot.dashboards.map(({ uid, title }) => ({ uid, title, url: `/d/${uid}` }))],
  [/^\/?api\/user\/preferences/, () => ({})],
];

const numberIn = (url: string) => Number(/\d+$/.exec(url));

function ok<T>(config: BackendSrvRequest, data: T): FetchResponse<T> {
  const { url } = config;
  return {
    config,
    data,
    url,
    status: 200,
    statusText: 'OK',
    ok: true,
    headers: new Headers(),
    redirected: false,
    type: 'basic',
  };
}

function refusal(config: BackendSrvRequest) {
  const message = `The preview has no Grafana behind it: ${config.method ?? 'GET'} ${config.url}`;
  return { status: 404, statusText: 'Not Found', data: { message }, config };
}

const dataOf = async <T>(request: BackendSrvRequest) => (await lastValueFrom(fetch<T>(request))).data;

export const backend: BackendSrv = {
  fetch,
  request: dataOf,
  datasourceRequest: <T>(request: BackendSrvRequest) => lastValueFrom(fetch<T>(request)),
  chunked: (request) => throwError(() => refusal(request)),
  get: (url, params) => dataOf({ url, params, method: 'GET' }),
  delete: (url, data) => dataOf({ url, data, method: 'DELETE' }),
  post: (url, data) => dataOf({ url, data, method: 'POST' }),
  patch: (url, data) => dataOf({ url, data, method: 'PATCH' }),
  put: (url, data) => dataOf({ url, data, method: 'PUT' }),
};
