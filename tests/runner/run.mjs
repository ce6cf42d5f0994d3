import { spawn } from 'node:child_process';

/** Runs a program to its end and gives what it said; a program that outlives its time is stopped and fails. */
export function run(program, options, { minutes = 10, ...how } = {}) {
  return new Promise((done) => {
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], ...how });
    const heard = [];
    const late = setTimeout(() => {
      heard.push(`\n${program} was stopped after ${minutes} minutes\n`);
      child.kill('SIGTERM');
    }, minutes * 60_000);
    const end = (status) => {
      clearTimeout(late);
      done({ ok: status === 0, status, output: heard.join('') });
    };
    child.stdout.on('data', (chunk) => heard.push(chunk));
    child.stderr.on('data', (chunk) => heard.push(chunk));
    child.on('error', (error) => {
      heard.push(String(error));
      end(1);
    });
    child.on('close', end);
  });
}
