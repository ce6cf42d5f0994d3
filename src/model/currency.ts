/** How people write a currency (ISO 4217): € for EUR, and CHF for CHF. */
export function currencySign(currency: string): string {
  const written = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return written.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** How Grafana writes amounts of a currency; undefined: of none that is known. A sign of letters stands apart from the figure. */
export function unitOfMoney(currency: string | undefined): string {
  if (currency === undefined) {
    return 'short';
  }
  const sign = currencySign(currency);
  return `currency:${sign}${/\p{L}$/u.test(sign) ? NARROW_SPACE : ''}`;
}

const NARROW_SPACE = '\u202f';
