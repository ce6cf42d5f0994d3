import { useEffect, useState } from 'react';

export interface Loaded<T> {
  value?: T;
  error?: Error;
}

/** What a promise came to, for as long as `key` stays the same. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T> & { key?: string }>({});
  useEffect(() => {
    let current = true;
    const tell = (next: Loaded<T>) => current && setLoaded({ ...next, key });
    load().then(
      (value) => tell({ value }),
      (error) => tell({ error })
    );
    return () => void (current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the loader
  }, [key]);
  return loaded.key === key ? loaded : {};
}
