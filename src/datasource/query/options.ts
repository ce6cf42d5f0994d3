import type { ComboboxOption } from '@grafana/ui';

interface Named {
  name: string;
  title: string;
  sentence?: string;
}

/** Things with a name and a title, as a list to pick from. */
export function optionsOf(named: Readonly<Record<string, Named>>): Array<ComboboxOption<string>> {
  return Object.values(named).map(({ name, title, sentence }) => ({
    value: name,
    label: title,
    description: sentence,
  }));
}

/** The same, and what is chosen already: a variable such as `$metric`, or a name that is gone, stays visible. */
export function optionsWith(
  named: Readonly<Record<string, Named>>,
  chosen: readonly string[]
): Array<ComboboxOption<string>> {
  const others = chosen.filter((name) => !(name in named));
  return [...optionsOf(named), ...others.map((name) => ({ value: name, label: name }))];
}
