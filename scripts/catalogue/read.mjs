import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const METRICS = 'src/catalog/metrics';

/** The catalogue, the examples beside each metric, and what of the formula room reads and prints. */
export async function readCatalogue() {
  const names = readdirSync(METRICS).map((file) => file.replace(/\.ts$/, ''));
  const { outputFiles } = await build({
    stdin: { contents: entryFor(names), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function entryFor(names) {
  return [
    "export { catalog } from './src/catalog';",
    "export { FAMILIES } from './src/model';",
    "export { aggregatesIn, cellOf, parse, print } from './src/formula';",
    ...names.map((name) => `import { examples as ${name} } from './${METRICS}/${name}';`),
    `export const examples = { ${names.join(', ')} };`,
  ].join('\n');
}
