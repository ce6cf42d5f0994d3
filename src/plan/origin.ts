import { Problem } from '../model';
import type { NeededData, ValueType } from '../model';
import type { Row } from '../formula';

import { secondsOf } from './duration';
import type { Reading } from './reading';
import type { SourceColumns } from './source-rows';
import { spellings } from './spellings';

/** Where one canonical field comes from. */
export type Origin =
  | {
      how: 'column';
      columns: readonly string[];
      reading: Reading;
      nulls: readonly string[];
      values: Readonly<Record<string, string | number | boolean | null>> | null;
    }
  | { how: 'formula'; row: Row }
  | { how: 'needs'; needs: readonly Need[] }
  | { how: 'constant'; value: number };

/** One of the needed data about a customer. */
export interface Need {
  name: string;
  column: string;
  nulls: readonly string[];
  /** Updated at most `seconds` before the period's end; null where known is enough. */
  fresh: { column: string; seconds: number } | null;
}

export interface ReadField {
  name: string;
  type: ValueType;
  /** How long one thing took: negative or longer than `longest`, it cannot be true. */
  isDuration: boolean;
  origin: Origin;
}

/** A needed datum as it will be read. Throws a Problem where it says only half of what freshness takes. */
export function needOf({ name, column, updated, fresh, null: nulls = [] }: NeededData, columns: SourceColumns): Need {
  if ((updated === undefined) !== (fresh === undefined)) {
    throw new Problem('invalid', `Need ${name}: "updated" and "fresh" go together.`, {
      hint: 'Such as updated: email_updated_at, fresh: 365d.',
      at: { field: name },
    });
  }
  const age =
    updated !== undefined && fresh !== undefined
      ? { column: columns.plain(name, updated, 'own'), seconds: secondsOf(fresh) }
      : null;
  return { name, column: columns.plain(name, column, 'text'), nulls: spellings(nulls), fresh: age };
}
