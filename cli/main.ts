import { didYouMean } from '../src/formula';
import { Problem, problemFrom } from '../src/model';
import type { Command, Host } from './command';
import { answer } from './commands/answer';
import { check } from './commands/check';
import { demo } from './commands/demo';
import { value } from './commands/value';
import { readFlags } from './flags';
import { helpFor, helpForAll } from './help';
import { lineOf } from './say/line';

const COMMANDS: readonly Command[] = [answer, check, demo, value];

const TERMINAL: Host = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: () => Date.now(),
};

/** Does what the words say and gives the exit code. */
export async function run([name, ...words]: readonly string[], host: Host = TERMINAL): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      host.out(helpForAll(COMMANDS));
      return name === undefined ? 1 : 0;
    }
    return await runCommand(commandFor(name), words, host);
  } catch (thrown) {
    host.err(`${lineOf(problemFrom(thrown))}\n`);
    return 1;
  }
}

async function runCommand(command: Command, words: readonly string[], host: Host): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    host.out(helpFor(command));
    return 0;
  }
  return command.run(readFlags(words, command.flags), host);
}

function commandFor(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (!found) {
    const names = COMMANDS.map((command) => command.name);
    throw new Problem('unknown', `There is no command "${name}".`, {
      hint: `${didYouMean(name, names)} See boardroom --help.`,
    });
  }
  return found;
}
