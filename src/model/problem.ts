/** What can go wrong, by what the reader must do about it. */
export type ProblemKind =
  | 'unknown' // a name nobody defined
  | 'invalid' // text or settings that cannot mean anything
  | 'unavailable' // a metric that the mapping cannot feed
  | 'source' // the data source refused, is missing, is down
  | 'denied' // the viewer may not ask this source
  | 'slow' // the source did not answer in time
  | 'truncated' // the source sent only part of the rows
  | 'quality' // rows that cannot be true: negative or absurd durations
  | 'overflow' // figures too large for a number
  | 'immature' // days that look ahead further than the data goes
  | 'empty'; // nothing was there to measure

/** Where it went wrong, as far as it is known. Every part is a name that the reader can find again. */
export interface Whereabouts {
  source?: string;
  mapping?: string;
  field?: string;
  column?: string;
  metric?: string;
  /** With its version. */
  profile?: string;
  /** Character positions in the formula text, end exclusive. */
  span?: Span;
}

/** Character positions in a text, from 0, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Severity = 'error' | 'warning' | 'info';

interface ProblemDetails {
  hint?: string;
  at?: Whereabouts;
  severity?: Severity;
}

/** A mistake or a gap told to a person: what kind, which thing, and the way out. Thrown at the edges, carried as a value inside. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly hint: string | undefined;
  readonly at: Whereabouts;
  readonly severity: Severity;

  constructor(kind: ProblemKind, message: string, { hint, at = {}, severity = 'error' }: ProblemDetails = {}) {
    super(message);
    this.name = 'Problem';
    this.kind = kind;
    this.hint = hint;
    this.at = at;
    this.severity = severity;
  }

  /** The same problem, with more known about where it happened. What was known already stays. */
  within(at: Whereabouts): Problem {
    const { kind, message, hint, severity } = this;
    return new Problem(kind, message, { hint, severity, at: { ...at, ...this.at } });
  }

  /** One line for a log or a panel's corner: places first, then what happened, then the way out. */
  toLine(): string {
    const { source, mapping, field, column, profile, metric } = this.at;
    const places = [
      source && `source ${source}`,
      mapping && `mapping ${mapping}`,
      field && `field ${field}`,
      column && `column ${column}`,
      profile && `profile ${profile}`,
      metric && `metric ${metric}`,
    ].filter(Boolean);
    const place = places.length > 0 ? `${places.join(', ')}: ` : '';
    // A database's own words end without a full stop.
    const stop = this.hint && /[\p{L}\p{N}"')]$/u.test(this.message) ? '.' : '';
    return `${place}${this.message}${stop}${this.hint ? ` ${this.hint}` : ''}`;
  }

  toJSON(): { kind: ProblemKind; severity: Severity; message: string; hint?: string; at: Whereabouts } {
    const { kind, severity, message, hint, at } = this;
    return { kind, severity, message, hint, at };
  }
}

/** Whatever was thrown, as a Problem. */
export function problemFrom(thrown: unknown, at: Whereabouts = {}): Problem {
  if (thrown instanceof Problem) {
    return thrown.within(at);
  }
  return new Problem('source', thrown instanceof Error ? thrown.message : String(thrown), { at });
}
