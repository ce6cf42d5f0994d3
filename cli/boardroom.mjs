#!/usr/bin/env node
// `boardroom`: bundles what is newer than its last bundle, then runs it.
import { pathToFileURL } from 'node:url';
import { bundled } from './start/bundle.mjs';

try {
  const { run } = await import(pathToFileURL(await bundled()).href);
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
