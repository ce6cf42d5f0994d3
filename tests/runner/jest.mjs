import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from './run.mjs';

export async function runJest({ env, scratch }) {
  const report = join(scratch, 'jest.json');
  // --forceExit: a test that leaves a connection open must not hold up the sum.
  const options = [
    '--json',
    `--outputFile=${report}`,
    '--silent',
    '--forceExit',
    '--passWithNoTests',
    '--maxWorkers=2',
  ];
  const { output } = await run('node', ['node_modules/jest/bin/jest.js', ...options], { env, minutes: 20 });
  if (!existsSync(report)) {
    return { failed: 1, output };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const crashed = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + crashed.length,
    skipped: result.numPendingTests + result.numTodoTests,
    output: result.testResults
      .filter((file) => file.status === 'failed')
      .map((file) => `FAIL ${relative(process.cwd(), file.name)}\n${file.message}`)
      .join('\n'),
  };
}
