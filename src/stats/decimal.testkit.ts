/** Slow, exact twins are computed in whole numbers of this many places after the point. */
const PLACES = 40;
const ONE = BigInt(`1${'0'.repeat(PLACES)}`);
const [ZERO, TWO] = [BigInt(0), BigInt(2)];

/** A number of 40 places; every double is one, to the last bit above 1e-40. */
export type Decimal = bigint & { readonly places: 40 };

const as = (value: bigint) => value as Decimal;

export function decimal(value: number): Decimal {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const exponent = (bits.getUint16(0) >> 4) & 0x7ff;
  const fraction = bits.getBigUint64(0) & BigInt(2 ** 52 - 1);
  const whole = exponent === 0 ? fraction : fraction + BigInt(2 ** 52);
  const shift = BigInt(Math.max(exponent, 1) - 1075);
  const size = shift >= ZERO ? (whole * ONE) << shift : (whole * ONE) >> -shift;
  return as(value < 0 ? -size : size);
}

export function double(value: Decimal): number {
  const text = (value < ZERO ? -value : value).toString().padStart(PLACES + 1, '0');
  return Number(`${value < ZERO ? '-' : ''}${text.slice(0, -PLACES)}.${text.slice(-PLACES)}`);
}

export const add = (...values: Decimal[]) => as(values.reduce((sum, value) => sum + value, ZERO));
export const minus = (left: Decimal, right: Decimal) => as(left - right);
export const times = (left: Decimal, right: Decimal) => as((left * right) / ONE);
export const over = (left: Decimal, right: Decimal) => as((left * ONE) / right);

/** ln by halving towards 1 and the series of the inverse hyperbolic tangent. */
export function ln(value: Decimal): Decimal {
  let rest: bigint = value;
  let halvings = 0;
  for (; rest > TWO * ONE; rest /= TWO) {
    halvings += 1;
  }
  for (; rest < ONE; rest *= TWO) {
    halvings -= 1;
  }
  return as(TWO * atanh(over(as(rest - ONE), as(rest + ONE))) + BigInt(halvings) * LN2);
}

function atanh(value: Decimal): bigint {
  const square = times(value, value);
  let [sum, power] = [ZERO, value];
  for (let odd = 1; power !== ZERO; odd += 2) {
    sum += power / BigInt(odd);
    power = times(power, square);
  }
  return sum;
}

const LN2 = TWO * atanh(over(as(ONE), as(BigInt(3) * ONE)));

/** exp by powers of 2 and the power series. */
export function exp(value: Decimal): Decimal {
  const doublings = value / LN2;
  const rest = as(value - doublings * LN2);
  let [sum, term] = [ZERO, as(ONE)];
  for (let each = 1; term !== ZERO; each += 1) {
    sum += term;
    term = as(times(term, rest) / BigInt(each));
  }
  return as(doublings >= ZERO ? sum << doublings : sum >> -doublings);
}

/** ln of a (a + 1) ... (a + n - 1), factor by factor. */
export function lnRising(a: Decimal, n: number): Decimal {
  let product = as(ONE);
  let sum = as(ZERO);
  for (let each = 0; each < n; each += 1) {
    product = times(product, as(a + BigInt(each) * ONE));
    if (each % 20 === 19) {
      sum = add(sum, ln(product));
      product = as(ONE);
    }
  }
  return add(sum, ln(product));
}
