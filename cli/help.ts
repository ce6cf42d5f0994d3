import type { Command } from './command';
import type { Flag } from './flags';

/** What `boardroom --help` prints. */
export function helpForAll(commands: readonly Command[]): string {
  const list = table(commands.map(({ name, says }) => [`boardroom ${name}`, says]));
  return `The customer in the boardroom, from a terminal.\n\n${list}\nboardroom COMMAND --help says more.\n`;
}

/** What `boardroom COMMAND --help` prints. */
export function helpFor({ name, says, flags, examples }: Command): string {
  const list = table(Object.entries(flags).map(([flag, about]) => [written(flag, about), about.says]));
  const shown = examples.map(([command, what]) => `  # ${what}\n  ${command}\n`).join('\n');
  return `boardroom ${name}: ${says}\n\n${list}\n${shown}`;
}

function written(name: string, { kind, value }: Flag): string {
  return kind === 'switch' ? `--${name}` : `--${name} ${value ?? 'VALUE'}`;
}

function table(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
