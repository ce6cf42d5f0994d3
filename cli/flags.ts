import { didYouMean } from '../src/formula';
import { Problem } from '../src/model';

/** `text` takes a value, `list` takes one each time it stands, `switch` takes none. */
export interface Flag {
  kind: 'text' | 'list' | 'switch';
  /** What its value is called in the help. */
  value?: string;
  says: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What stood on the command line, by flag. */
export interface Given {
  text: Readonly<Record<string, string | undefined>>;
  lists: Readonly<Record<string, readonly string[] | undefined>>;
  switches: ReadonlySet<string>;
}

/** Reads `--name value`, `--name=value` and `--name`. Throws a Problem on anything it does not know. */
export function readFlags(words: readonly string[], flags: Flags): Given {
  const text: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const switches = new Set<string>();
  const left = [...words];
  while (left.length > 0) {
    const { name, flag, attached } = flagFrom(left.shift()!, flags);
    if (flag.kind === 'switch') {
      refuseValue(name, attached);
      switches.add(name);
      continue;
    }
    const value = attached ?? valueAfter(name, flag, left);
    if (flag.kind === 'list') {
      (lists[name] ??= []).push(value);
    } else {
      refuseTwice(name, text);
      text[name] = value;
    }
  }
  return { text, lists, switches };
}

/** The value of a flag that the command cannot do without. */
export function demandText({ text }: Given, name: string, way: string): string {
  const value = text[name];
  if (value === undefined) {
    throw new Problem('invalid', `--${name} is missing.`, { hint: way });
  }
  return value;
}

/** The number that a flag gives; a `least` of `Number.MIN_VALUE` means: more than 0. */
export function numberFrom({ text }: Given, name: string, { usual, least }: { usual: number; least: number }): number {
  const value = text[name]?.trim() === '' ? NaN : Number(text[name] ?? usual);
  if (!(value >= least)) {
    const wanted = least === Number.MIN_VALUE ? 'more than 0' : `${least} or more`;
    throw new Problem('invalid', `--${name} "${text[name]}" is no number of ${wanted}.`);
  }
  return value;
}

function flagFrom(word: string, flags: Flags): { name: string; flag: Flag; attached?: string } {
  if (!word.startsWith('--')) {
    throw new Problem('invalid', `"${word}" stands alone.`, {
      hint: 'Every value stands behind its flag, such as --mapping mapping.json.',
    });
  }
  const end = word.indexOf('=');
  const name = word.slice(2, end < 0 ? undefined : end);
  const flag = flags[name];
  if (!flag) {
    throw new Problem('unknown', `There is no flag --${name}.`, { hint: didYouMean(name, Object.keys(flags)) });
  }
  return { name, flag, attached: end < 0 ? undefined : word.slice(end + 1) };
}

function valueAfter(name: string, { value = 'VALUE' }: Flag, left: string[]): string {
  const next = left.shift();
  if (next === undefined || next.startsWith('--')) {
    throw new Problem('invalid', `--${name} needs a value.`, { hint: `Write --${name} ${value}.` });
  }
  return next;
}

function refuseValue(name: string, attached: string | undefined): void {
  if (attached !== undefined) {
    throw new Problem('invalid', `--${name} takes no value.`, { hint: `Write --${name} alone.` });
  }
}

function refuseTwice(name: string, text: Readonly<Record<string, string>>): void {
  if (name in text) {
    throw new Problem('invalid', `--${name} stands twice.`, { hint: 'Leave one of them out.' });
  }
}
