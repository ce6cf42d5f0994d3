/** An annotation as Grafana's API takes and gives it. */
interface Annotation {
  id: number;
  /** Milliseconds since 1970. */
  time: number;
  text: string;
  tags: string[];
}

const SHELF = 'preview annotations';

/** Kept in the browser tab, as edits of data sources are. */
export function annotate(written: Omit<Annotation, 'id'>) {
  const all = kept();
  const id = all.length + 1;
  sessionStorage.setItem(SHELF, JSON.stringify([...all, { ...written, id }]));
  return { message: 'Annotation added', id };
}

/** One of them; undefined where there is none of this number. */
export const annotation = (id: number) => kept().find((each) => each.id === id);

export function change(id: number, changed: Partial<Omit<Annotation, 'id'>>) {
  const all = kept().map((each) => (each.id === id ? { ...each, ...changed } : each));
  sessionStorage.setItem(SHELF, JSON.stringify(all));
  return { message: 'Annotation patched' };
}

/** Those that carry every tag, between two instants. */
export function annotated({ tags = [], from = -Infinity, to = Infinity }: Asked = {}) {
  return kept().filter(
    (each) => tags.every((tag) => each.tags.includes(tag)) && each.time >= Number(from) && each.time <= Number(to)
  );
}

interface Asked {
  tags?: string[];
  from?: number;
  to?: number;
}

function kept(): Annotation[] {
  return JSON.parse(sessionStorage.getItem(SHELF) ?? '[]');
}
