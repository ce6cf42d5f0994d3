// Shows the app on this machine without Grafana: builds what is stale, opens the database, serves, prints one address.
import { readArguments, refuseOldNode } from './start/arguments.mjs';
import { buildHost, buildPlugins, buildServer } from './start/build.mjs';
import { listen } from './start/listen.mjs';

refuseOldNode();
const settings = readArguments(process.argv.slice(2), process.env);
const started = performance.now();
const door = await listen(settings);
door.building();

try {
  const ready = Promise.all([buildPlugins(settings), buildHost(settings)]);
  ready.catch(() => undefined); // told below, when its turn comes
  const { openServer } = await buildServer(settings);
  const server = await openServer(settings);
  await ready;
  if (settings.databaseUrl) {
    await server.database;
  }
  door.open(server.handle);
  console.log(`${door.address} (ready in ${((performance.now() - started) / 1000).toFixed(1)} s)`);
  process.once('SIGINT', () => leave(server));
  process.once('SIGTERM', () => leave(server));
  await server.database;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function leave(server) {
  door.close();
  await server.close();
  process.exit(0);
}
