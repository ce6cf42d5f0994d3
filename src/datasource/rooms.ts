/** Plan, SQL and engine weigh more than all the rest: a chunk of their own, so that what every dashboard loads first stays small. */
export const answerRoom = () => import('../answer');
