import type { BoardroomQuery, Vocabulary } from '../types';

/** What every row of the query editor is given. A change is stored and asked at once. */
export interface RowProps {
  query: BoardroomQuery;
  vocabulary: Vocabulary;
  change: (changed: Partial<BoardroomQuery>) => void;
}
