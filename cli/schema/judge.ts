import Ajv from 'ajv/dist/2020';
import type { ErrorObject, ValidateFunction } from 'ajv';

import { Problem } from '../../src/model';
import answer from '../../schemas/answer.v1.json';
import baseline from '../../schemas/baseline.v1.json';
import mapping from '../../schemas/mapping.v1.json';
import metric from '../../schemas/metric.v1.json';
import profile from '../../schemas/profile.v1.json';
import request from '../../schemas/request.v1.json';
import settings from '../../schemas/settings.v1.json';
import { problemOf } from './words';

const SCHEMAS = { mapping, request, answer, profile, metric, baseline, settings } as const;
export type SchemaName = keyof typeof SCHEMAS;

let ajv: Ajv | undefined;

/** What keeps a value from being what its schema says, each with its path; empty where nothing does. */
export function problemsIn(value: unknown, name: SchemaName, above = ''): Problem[] {
  const validate = validatorOf(name);
  return validate(value) ? [] : deepest(validate.errors ?? []).map((error) => problemOf(error, above));
}

/** The value, if it is what its schema says. Throws a Problem that lists what is wrong. */
export function judged(value: unknown, name: SchemaName, file: string): unknown {
  const problems = problemsIn(value, name);
  if (problems.length > 0) {
    const [first, ...others] = problems;
    const more = others.length > 0 ? ` And ${others.length} more: boardroom check lists all.` : '';
    throw new Problem('invalid', `${file} is no ${name}: ${first.message}`, {
      hint: `${first.hint ?? ''}${more}`.trim(),
    });
  }
  return value;
}

function validatorOf(name: SchemaName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
    ajv.addVocabulary(['x-expected']);
    Object.values(SCHEMAS).forEach((schema) => ajv!.addSchema(schema));
  }
  return ajv.getSchema(SCHEMAS[name].$id)!;
}

/** Errors that only repeat what another one says better: an if, or a list of ways none of which fits. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrappers = ['if', 'anyOf', 'oneOf'];
  const inner = errors.filter(({ keyword }) => !wrappers.includes(keyword));
  const echoed = (error: ErrorObject) => inner.some(({ instancePath }) => instancePath.startsWith(error.instancePath));
  return errors.filter((error) => !wrappers.includes(error.keyword) || !echoed(error));
}
