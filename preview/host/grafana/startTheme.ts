const KEPT = 'boardroom-cx-app:theme';

/** The theme that the address asks for, or the one chosen last. */
export function startTheme(): string {
  return new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(KEPT) ?? 'dark';
}

export function keepTheme(id: string) {
  localStorage.setItem(KEPT, id);
}
