import { partsOf } from '../formula';
import type { Row } from '../formula';
import { Problem } from '../model';

import { fieldsRead } from './ask';
import type { Ask, AskLink } from './ask';
import type { EntityRead } from './read';

/** Answers and comments that people gave do not travel by key. Throws a Problem of kind `unavailable` where they would. */
export function demandDiscreet(ask: Ask, links: readonly AskLink[]): void {
  const { own, linked } = fieldsRead(ask);
  demandOf(ask.read, own);
  links.forEach(({ name, read }) => demandOf(read, linked.get(name) ?? []));
}

function demandOf(read: EntityRead, names: Iterable<string>): void {
  const { entity } = read;
  if (entity.confidential) {
    throw confidential(`rows of ${entity.name} hold`, { mapping: entity.name });
  }
  for (const name of names) {
    const field = confidentialBehind(name, read);
    if (field !== null) {
      throw confidential(`${field} of ${entity.name} holds`, { mapping: entity.name, field });
    }
  }
}

function confidential(what: string, at: { mapping: string; field?: string }): Problem {
  return new Problem('unavailable', `It would be joined by key in the browser, and ${what} what people said.`, {
    hint: 'Put both into one data source, or leave the other one out.',
    at,
  });
}

/** The field itself, or one that its formula is made of. */
function confidentialBehind(name: string, read: EntityRead): string | null {
  if (read.entity.fields.some((field) => field.name === name && field.confidential)) {
    return name;
  }
  const origin = read.fields.get(name)?.origin;
  const behind = origin?.how === 'formula' ? ownFieldsIn(origin.row) : [];
  return behind.map((each) => confidentialBehind(each, read)).find((found) => found !== null) ?? null;
}

function ownFieldsIn(row: Row): string[] {
  return row.kind === 'field' ? (row.link === null ? [row.name] : []) : partsOf(row).flatMap(ownFieldsIn);
}
