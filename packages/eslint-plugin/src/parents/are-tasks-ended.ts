import type { TSESTree } from '@typescript-eslint/utils';

import { someNode } from '../ast/walk/some-node.ts';
import { isNameEndedOnAbort } from '../forwarding/carried/is-ended-on-abort.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether an abort listener ends what each task of this group works on, as a
 * process that it kills: then the tasks end without a signal.
 */
export function areTasksEnded(maker: HostCall, context: RuleContext): boolean {
  const { sourceCode } = context;
  const tasks = tasksOf(maker, context);
  return (
    tasks.length > 0 && tasks.every(({ node }) => isEnded(node, sourceCode))
  );
}

/** Whether this, or a function of the file that it names, works on such a thing. */
function isEnded(code: TSESTree.Node, sourceCode: SourceCode): boolean {
  return someNode(
    code,
    sourceCode,
    each =>
      each.type === 'Identifier' &&
      (isNameEndedOnAbort(each, sourceCode) || isOfEnded(each, sourceCode)),
  );
}

function isOfEnded(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const named = resolveFunction(name, sourceCode);
  return (
    named !== undefined &&
    someNode(
      named.body,
      sourceCode,
      each =>
        each.type === 'Identifier' && isNameEndedOnAbort(each, sourceCode),
    )
  );
}
