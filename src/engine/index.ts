export { Dense } from './dense';
export { columnsNeeded } from './needed';
export { runAsk } from './run';
export type { Sources } from './run';
