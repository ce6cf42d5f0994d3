import { Problem } from '../model';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

/** Seconds of a duration such as `20s`, `5m`, `1h`, `7d`. Throws a Problem on anything else. */
export function secondsOf(text: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([smhd])\s*$/.exec(text);
  if (!match) {
    throw new Problem('invalid', `"${text}" is no duration.`, {
      hint: 'Write a number and s, m, h or d, such as 20s or 7d.',
    });
  }
  return Number(match[1]) * SECONDS[match[2]];
}
