import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each setting by its word on the command line (which wins), its name in the environment, and its default. */
const SETTINGS = {
  port: ['PORT', '3000'],
  host: ['HOST', '127.0.0.1'],
  dist: ['BOARDROOM_DIST'],
  database: ['BOARDROOM_DATABASE_URL'],
  mapping: ['BOARDROOM_MAPPING'],
  seed: ['BOARDROOM_SEED', '1'],
  scale: ['BOARDROOM_SCALE', '1'],
};

/** What the command line and the environment ask for. */
export function readArguments(words, environment) {
  const options = wordsToOptions(words);
  const asked = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, [variable, usual]]) => [name, options[name] ?? environment[variable] ?? usual])
  );
  return {
    root,
    port: portFrom(asked.port),
    host: asked.host,
    dist: path.resolve(root, asked.dist ?? 'dist'),
    /** A dist that is named is served as it is. */
    given: Boolean(asked.dist),
    cache: path.join(root, 'node_modules/.cache/boardroom'),
    databaseUrl: asked.database,
    mapping: asked.mapping,
    seed: Number(asked.seed),
    scale: Number(asked.scale),
  };
}

export function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    fail(`Node ${process.versions.node} is too old; install Node ${OLDEST_NODE} or newer.`);
  }
}

/** Both `--port 3001` and `--port=3001`. */
function wordsToOptions(words) {
  const options = {};
  for (let at = 0; at < words.length; at += 1) {
    const [name, inline] = words[at].replace(/^--/, '').split(/=(.*)/s);
    if (!(name in SETTINGS)) {
      fail(`Unknown option ${name}; known are ${Object.keys(SETTINGS).join(', ')}.`);
    }
    options[name] = inline ?? words[(at += 1)];
  }
  return options;
}

function portFrom(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail(`Port ${text} is not a port; start with PORT=3001 npm start.`);
  }
  return port;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
