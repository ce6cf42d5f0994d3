import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2025-12-31'));
const text = v.pipe(v.string(), v.minLength(1, 'expected a text'));

/** A period that the house compares with by name. */
export const baselineSchema = v.strictObject({ name: text, title: text, from: day, to: day });
