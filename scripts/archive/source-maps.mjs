// Reviewers compare the map's sources with the tagged source, byte for byte.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = /(^|\/)node_modules\/|^external |^webpack\/|^amd |\.(css|json|svg)$|grafana-public-path/;

export function sourceMapProblem(dist, file) {
  const path = join(dist, `${file}.map`);
  if (!existsSync(path)) {
    return 'no source map';
  }
  const { sources, sourcesContent } = JSON.parse(readFileSync(path, 'utf8'));
  if (sources.length === 0 || sourcesContent?.length !== sources.length) {
    return 'the map holds no sources';
  }
  return sources
    .map((source, index) => ({ name: source.replace(/^webpack:\/\/[^/]+\//, ''), text: sourcesContent[index] }))
    .filter(({ name }) => !NOT_OURS.test(name))
    .filter(({ name, text }) => !sameAsSource(name, text))
    .map(({ name }) => name)
    .join(', ');
}

function sameAsSource(name, text) {
  const path = join('src', name.replace(/\?.*$/, ''));
  return existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');
}
