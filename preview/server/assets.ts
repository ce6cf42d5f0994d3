import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { findPlugins } from './plugins';
import type { Settings } from './settings';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
const PRESSED = /\.(css|js|json|map|svg)$/;
const ICONS = '/public/build/img/icons/';

/** Static files under the addresses at which Grafana serves them. */
export function openAssets(settings: Settings) {
  const modules = path.join(settings.root, 'node_modules');
  const folders: Array<[string, () => string | undefined]> = [
    ['/preview/host/', () => newestFolder(path.join(settings.cache, 'host'))],
    [ICONS, () => path.join(modules, '@grafana/ui/dist/public/img/icons')],
    ['/public/fonts/inter/', () => path.join(modules, 'inter-ui/web')],
  ];

  function find(address: string): string | undefined {
    const folder = folders.find(([prefix]) => address.startsWith(prefix));
    return folder ? within(folder[1](), mended(address).slice(folder[0].length)) : findOther(address);
  }

  function findOther(address: string): string | undefined {
    if (address.startsWith('/public/fonts/roboto/')) {
      return path.join(modules, '@fontsource/roboto-mono/files/roboto-mono-latin-400-normal.woff2');
    }
    const [, id, rest] = /^\/public\/plugins\/([^/]+)\/(.+)$/.exec(address) ?? [];
    const plugin = id && findPlugins(settings.dist).find(({ manifest }) => manifest.id === id);
    return plugin && rest ? within(plugin.folder, rest) : undefined;
  }

  return { find, send };
}

/** An unchanged file is not sent twice, which also lets the browser keep what it compiled. */
function send(file: string, request: IncomingMessage, response: ServerResponse) {
  const { mtimeMs, size } = fs.statSync(file);
  const headers = { etag: `"${mtimeMs}-${size}"`, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const press = PRESSED.test(file) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, ...(press && { 'content-encoding': 'gzip' }) });
  const content = fs.createReadStream(file);
  (press ? content.pipe(createGzip({ level: 1 })) : content).pipe(response);
}

/** Undefined for what is no file, or stands outside the folder. */
function within(folder: string | undefined, address: string): string | undefined {
  if (!folder) {
    return undefined;
  }
  const file = path.resolve(folder, decodeURIComponent(address));
  const inside = file.startsWith(folder + path.sep);
  return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Icons that @grafana/ui asks for and does not ship. */
function mended(address: string) {
  return address
    .replace('/angle-double-left.svg', '/angle-left.svg')
    .replace(/\/(spinner|sync-slash)\.svg/, '/sync.svg');
}

function newestFolder(parent: string): string | undefined {
  const name = fs.existsSync(parent) ? fs.readdirSync(parent).find((each) => !each.includes('.')) : undefined;
  return name && path.join(parent, name);
}
