/** How people write a currency (ISO 4217): € for EUR, and CHF for CHF. */
export function currencySign(currency: string): string {
  const written = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return written.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** What stands before an amount: a sign of letters stands apart from the figure. */
export function signBefore(currency: string): string {
  const sign = currencySign(currency);
  return `${sign}${/\p{L}$/u.test(sign) ? NARROW_SPACE : ''}`;
}

/** How Grafana writes amounts of a currency; undefined: of none that is known. */
export const unitOfMoney = (currency: string | undefined): string =>
  currency === undefined ? 'short' : `currency:${signBefore(currency)}`;

const NARROW_SPACE = '\u202f';
