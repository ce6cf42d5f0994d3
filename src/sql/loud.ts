/*
 * Grafana's SQL sources run every statement through template variables (`$name`, `${name}`, `[[name]]`) in the browser
 * and through macros (`$name(...)`, also inside quotes; unknown ones are refused) on the server. Neither can be switched
 * off or escaped, and a customer's queue may well be called "$5 (offers)". So no `$` and no `[[` stands in a text of ours.
 */
const LOUD = /\$|\[(?=\[)/;

export function isLoud(text: string): boolean {
  return LOUD.test(text);
}

/** Texts with loud signs and NUL put together from quoted pieces and from single characters by their number. */
export function spelled(text: string, quote: (piece: string) => string, character: (code: number) => string): string[] {
  return text
    .split(/(\0|\$|\[(?=\[))/)
    .map((piece, index) => (index % 2 === 1 ? character(piece.charCodeAt(0)) : piece === '' ? '' : quote(piece)))
    .filter((piece) => piece !== '');
}
