import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';

/** Whether this makes a controller: that of the platform, or another of its name. */
export function isNewController(
  node: TSESTree.Node | null | undefined,
): boolean {
  return (
    node?.type === 'NewExpression' &&
    controllerName.test(dottedName(node.callee) ?? '')
  );
}

const controllerName =
  /^(?:(?:globalThis|window|self|global)\.)?AbortController$/u;
