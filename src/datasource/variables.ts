import type { ScopedVars } from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';

const WHOLE = /^(?:\$(\w+)|\$\{(\w+)(?:[.:][^}]*)?\}|\[\[(\w+)(?::\w+)?\]\])$/;

/** What the texts of a query say once variables are filled in. `all` where the reader chose All: no restriction. */
export type Chosen = readonly string[] | 'all';

/** A text as a list: a variable of several values is several texts, and one of no value is none. */
export function listOf(text: string, scopedVars: ScopedVars): Chosen {
  const whole = WHOLE.exec(text.trim());
  if (!whole) {
    return [getTemplateSrv().replace(text, scopedVars)];
  }
  const name = whole[1] ?? whole[2] ?? whole[3] ?? '';
  return isAll(name, text, scopedVars) ? 'all' : valuesOf(text, scopedVars).filter((value) => value !== '');
}

/** The values behind a variable, before Grafana joins them to one text; a text that is no known variable stays as it is. */
function valuesOf(text: string, scopedVars: ScopedVars): string[] {
  let values: string[] | undefined;
  const replaced = getTemplateSrv().replace(plain(text), scopedVars, (value: unknown) => {
    values = [value].flat().map(String);
    return values.join();
  });
  return values ?? [replaced];
}

/** `${site:csv}` asks Grafana for a text; we want the values themselves. */
function plain(text: string): string {
  return text.trim().replace(/:[^}\]]*(?=[}\]])/, '');
}

/** All is a choice of its own, not the list of all values: rows whose value is not known belong to it as well. */
function isAll(name: string, text: string, scopedVars: ScopedVars): boolean {
  const local: unknown = scopedVars[name]?.value;
  if (local !== undefined) {
    return isAllValue(local);
  }
  const variable = getTemplateSrv()
    .getVariables()
    .find((candidate) => candidate.name === name);
  if (variable && 'current' in variable) {
    const { value }: { value?: unknown } = { ...variable.current };
    return isAllValue(value);
  }
  return getTemplateSrv().replace(plain(text), scopedVars, 'text') === 'All';
}

function isAllValue(value: unknown): boolean {
  const [first] = [value].flat();
  return first === '$__all';
}

/** A formula with its variables filled in: several values as a quoted list, a single one bare with quotes doubled, as Grafana's SQL sources do it. */
export function formulaText(formula: string, scopedVars: ScopedVars): string {
  return getTemplateSrv().replace(
    formula,
    scopedVars,
    (value: unknown, variable?: { multi?: boolean; includeAll?: boolean }) => {
      if (Array.isArray(value)) {
        return value.map((each) => quoted(String(each))).join(', ');
      }
      const doubled = String(value).replace(/'/g, "''");
      return variable?.multi || variable?.includeAll ? `'${doubled}'` : doubled;
    }
  );
}

function quoted(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** One text with its variables filled in. */
export function filled<T extends string>(text: T | undefined, scopedVars: ScopedVars): T | undefined {
  // A grain or a profile may be a variable; whether it names one is judged where it is read.
  return text === undefined ? undefined : (getTemplateSrv().replace(text, scopedVars) as T);
}
