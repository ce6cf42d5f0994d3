import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Boot } from '../boot';

const FILE = /\.\w+$/;

/** Every address that is not a file shows the same page; the browser's router does the rest. */
export function answerPage(path: string, response: ServerResponse, readBoot: () => Boot) {
  if (FILE.test(path) || path.startsWith('/public/') || path.startsWith('/api/')) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`Not found: ${path}`);
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
  });
  response.end(html(readBoot(), nonce));
}

/** Grafana's own default policy, so that a plugin which would break under it breaks here. */
function policy(nonce: string) {
  return [
    `script-src 'self' 'unsafe-eval' 'unsafe-inline' 'strict-dynamic' 'nonce-${nonce}'`,
    "object-src 'none'",
    "font-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    'img-src * data:',
    "base-uri 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "form-action 'self'",
  ].join('; ');
}

function html(boot: Boot, nonce: string) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Customer Boardroom</title>
<link rel="icon" href="/public/plugins/${boot.app.id}/img/logo.svg">
<style>body { margin: 0; }</style>
<link rel="stylesheet" href="/preview/host/app.css">
<link rel="modulepreload" href="/preview/host/host.js" nonce="${nonce}">
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}">window.__grafana_public_path__ = '/public/'; window.boot = ${inScript(boot)};</script>
<script nonce="${nonce}" type="module" src="/preview/host/host.js"></script>
</body>
</html>`;
}

/** JSON that no text inside it can end early. */
function inScript(value: unknown) {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
