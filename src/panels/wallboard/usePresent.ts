import { useEffect, useState } from 'react';

const SECOND = 1000;

/** The clock, once a second. */
export function usePresent(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}
