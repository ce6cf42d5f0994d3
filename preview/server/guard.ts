import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from './settings';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Any page in the same browser can reach a local port; only pages that this server sent may ask the database. */
export function guard({ host }: Settings, answer: Answer) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    try {
      if (isForeign(request, host)) {
        send(response, 403, { message: 'Open the preview by the address that npm start printed.' });
        return;
      }
      await answer(request, response);
    } catch (error) {
      send(response, 500, { message: error instanceof Error ? error.message : String(error) });
    }
  };
}

export function send(response: ServerResponse, status: number, body: unknown) {
  if (response.headersSent || response.destroyed) {
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** A strange Host is a rebound name; a strange Origin is another page. Bound wider than this machine, only the Origin can tell. */
function isForeign({ headers }: IncomingMessage, boundTo: string) {
  const host = headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  const strangeName = boundTo === '127.0.0.1' && !OWN_NAMES.includes(name);
  const strangeOrigin = headers.origin !== undefined && headers.origin !== `http://${host}`;
  return strangeName || strangeOrigin;
}
