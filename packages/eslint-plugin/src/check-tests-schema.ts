import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

/** The option of a rule that leaves test files alone by default. */
export const checkTestsSchema: JSONSchema4 = {
  type: 'boolean',
  description: 'Whether to check test files.',
};
