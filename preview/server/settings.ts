/** What `npm start` was asked for; start/arguments.mjs reads it. */
export interface Settings {
  root: string;
  port: number;
  host: string;
  dist: string;
  cache: string;
  databaseUrl?: string;
  mapping?: string;
  seed: number;
  scale: number;
}
