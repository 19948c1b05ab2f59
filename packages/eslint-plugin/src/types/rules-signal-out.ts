import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';

// With one of these, `navigator.locks.request` does not wait, and throws if it is given
// a signal as well.
const keys = ['ifAvailable', 'steal'];

/** Whether these options must not have a signal beside what they say. */
export function rulesSignalOut(
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const options = writtenOptions(argument, sourceCode);
  return keys.some(key => {
    const value = options && findProperty(options.literal, key)?.value;
    return value?.type === 'Literal' && value.value === true;
  });
}
