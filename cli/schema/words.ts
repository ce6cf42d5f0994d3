import type { ErrorObject } from 'ajv';

import { didYouMean } from '../../src/formula';
import { Problem } from '../../src/model';

interface Said {
  message: string;
  hint?: string;
}

/** A schema's complaint in words: where, what was expected, what stands there, and the way out. */
export function problemOf(error: ErrorObject, above = ''): Problem {
  const { message, hint } = (SAY[error.keyword] ?? sayExpected)(error);
  const path = pathOf(`${above}${error.instancePath}`);
  return new Problem('invalid', `${path ? `${path}: ` : ''}${message}`, { hint });
}

const SAY: Readonly<Record<string, (error: ErrorObject) => Said>> = {
  additionalProperties: ({ params, parentSchema }) => unknownKey(params.additionalProperty as string, parentSchema),
  unevaluatedProperties: ({ params, parentSchema }) => unknownKey(params.unevaluatedProperty as string, parentSchema),
  required: ({ params, parentSchema }) => ({
    message: `"${params.missingProperty}" is missing.`,
    hint: parentSchema?.['x-expected']
      ? `Expected ${parentSchema['x-expected']}.`
      : about(parentSchema, params.missingProperty),
  }),
};

function unknownKey(key: string, schema: Schema): Said {
  return { message: `there is no key "${key}" here.`, hint: didYouMean(key, Object.keys(schema?.properties ?? {})) };
}

function sayExpected(error: ErrorObject): Said {
  return {
    message: `expected ${expectedBy(error)}, found ${found(error.data)}.`,
    hint: error.parentSchema?.description,
  };
}

function expectedBy({ keyword, params, parentSchema, message }: ErrorObject): string {
  if (parentSchema?.['x-expected']) {
    return parentSchema['x-expected'] as string;
  }
  return (EXPECTED[keyword] ?? (() => message ?? keyword))(params);
}

type Params = Readonly<Record<string, unknown>>;

const EXPECTED: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => [type].flat().map(kindOf).join(' or '),
  enum: ({ allowedValues }) => `one of ${(allowedValues as unknown[]).join(', ')}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  minimum: ({ limit }) => `${limit} or more`,
  maximum: ({ limit }) => `${limit} or less`,
  exclusiveMinimum: ({ limit }) => `a number above ${limit}`,
  minItems: ({ limit }) => `at least ${limit}`,
  minLength: () => 'a text that is not empty',
  minProperties: ({ limit }) => `at least ${limit}`,
};

function kindOf(type: unknown): string {
  const words: Record<string, string> = {
    object: 'keys and values',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
  };
  return words[String(type)] ?? String(type);
}

const LONGEST = 40;

function found(data: unknown): string {
  const text = JSON.stringify(data) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

type Schema = ErrorObject['parentSchema'];

function about(schema: Schema, key: string): string | undefined {
  return (schema?.properties as Record<string, { description?: string }> | undefined)?.[key]?.description;
}

/** `/entities/contact/fields/started_at/as` as a person writes it: entities.contact.fields.started_at.as */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
