/** A value as a person writes it. */
export function amount(value, unit) {
  if (typeof value !== 'number') {
    return `\`${value}\``;
  }
  return unit === 'seconds' ? duration(value) : unit === 'share' ? `${rounded(value * 100)} %` : rounded(value);
}

const SPANS = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
];

/** In the largest unit of which it is a whole number; below two minutes in seconds. */
export function duration(seconds) {
  const [name, size] = SPANS.find(([, each]) => seconds >= 2 * each && seconds % each === 0) ?? exact(seconds);
  const count = seconds / size;
  return `${rounded(count)} ${name}${count === 1 ? '' : 's'}`;
}

function exact(seconds) {
  return SPANS.find(([, size]) => seconds === size) ?? ['second', 1];
}

function rounded(value) {
  return String(Number(value.toPrecision(4)));
}

export function nameOfFamily(family) {
  return `${family[0].toUpperCase()}${family.slice(1)}`;
}

export function list(words, last) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
