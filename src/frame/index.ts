export { framesOf } from './framesOf';
export { readResult, type Reading } from './readResult';
