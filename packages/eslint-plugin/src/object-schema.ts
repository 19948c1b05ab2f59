import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

/**
 * The schema of an object inside of an option. Its keys are patterns, so that
 * the generated table of options does not list them among the options.
 */
export function objectSchema(
  properties: Readonly<Record<string, JSONSchema4>>,
  required: readonly string[] = [],
): JSONSchema4 {
  return {
    type: 'object',
    additionalProperties: false,
    ...onlyKeys(Object.keys(properties)),
    // An empty list is no valid schema of this draft.
    ...(required.length > 0 && { required: [...required] }),
    patternProperties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [`^${key}$`, schema]),
    ),
  };
}

/** Tells which key there is none of. It is of a later draft than the types, and ESLint has it. */
function onlyKeys(names: readonly string[]): object {
  return { propertyNames: { enum: names } };
}
