import type { IncomingMessage, ServerResponse } from 'node:http';
import { openAssets } from './assets';
import { readBoot } from './boot';
import { guard } from './guard';
import { answerPage } from './page';
import { answerQuestion } from './query';
import type { Settings } from './settings';
import { openWarehouse } from './warehouse';

export interface Server {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Settles when the database can be asked. */
  database: Promise<unknown>;
  close(): Promise<void>;
}

/** Everything behind the door: files, the page and the database. */
export async function openServer(settings: Settings): Promise<Server> {
  const warehouse = openWarehouse(settings);
  const assets = openAssets(settings);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/preview/query') {
      return answerQuestion(request, response, warehouse);
    }
    const file = assets.find(path);
    return file ? assets.send(file, request, response) : answerPage(path, response, () => readBoot(settings));
  }

  return {
    handle: guard(settings, answer),
    database: warehouse.opened,
    close: warehouse.close,
  };
}
