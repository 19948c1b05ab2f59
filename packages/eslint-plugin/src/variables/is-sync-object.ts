import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { isGlobalName } from './find-variable.ts';

const syncObjects = new Set(['JSON', 'Math', 'Object', 'Reflect', 'console']);

/** Whether this is an object of the platform whose methods do nothing later. */
export function isSyncObject(
  object: TSESTree.Expression,
  sourceCode: SourceCode,
): boolean {
  return (
    object.type === 'Identifier' &&
    syncObjects.has(object.name) &&
    isGlobalName(object.name, object, sourceCode)
  );
}
