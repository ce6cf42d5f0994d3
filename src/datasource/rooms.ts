/** Plan, SQL and engine weigh more than all the rest: a chunk of their own, so that what every dashboard loads first stays small. */
export const answerRoom = () => import('../answer');

/** The catalogue's prose weighs as much again. Editors, which are loaded late themselves, import it as they like. */
export const definitionsRoom = () => import('./definitions');
