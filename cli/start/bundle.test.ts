import { spawnSync } from 'node:child_process';

it('starts from the program that npm links', () => {
  const { status, stdout } = spawnSync('node', ['cli/boardroom.mjs', '--help'], { encoding: 'utf8' });
  expect(stdout).toContain('boardroom answer');
  expect(status).toBe(0);
});

it('ends in 1 with a line where words make no sense', () => {
  const { status, stderr } = spawnSync('node', ['cli/boardroom.mjs', 'check', '--maping', 'x'], { encoding: 'utf8' });
  expect(stderr).toBe('There is no flag --maping. Did you mean mapping?\n');
  expect(status).toBe(1);
});
