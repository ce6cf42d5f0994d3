import http from 'node:http';

const BUILDING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Building…</title>
<meta http-equiv="refresh" content="1">
<style>body{background:#111217;color:#ccccdc;font:16px/1.6 Inter,system-ui,sans-serif;display:grid;place-items:center;height:100vh;margin:0}</style>
</head><body><main><h1 style="font-weight:500">Building the board</h1><p>This page reloads itself.</p></main></body></html>`;

/** Takes the port before anything is built, so that a taken port is told at once and a browser has something to wait on. */
export async function listen({ port, host }) {
  let handle = waiting;
  const server = http.createServer((request, response) => handle(request, response));
  await bind(server, port, host);
  const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${server.address().port}`;
  return {
    address,
    building: () => console.log(`Building; ${address} opens by itself.`),
    open: (next) => (handle = next),
    close: () => server.closeAllConnections(),
  };
}

function bind(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      console.error(explain(error, port, host));
      process.exit(1);
    });
    server.listen(port, host, resolve);
  });
}

function explain(error, port, host) {
  const reasons = {
    EADDRINUSE: `Port ${port} is taken by another program; start with PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} needs more rights than you have; start with PORT=3001 npm start.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine; leave HOST out.`,
  };
  return reasons[error.code] ?? error.message;
}

function waiting(_request, response) {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1' });
  response.end(BUILDING);
}
