import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortCallback } from '../ast/abort-callback.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { abortedHere } from '../scope/aborted-here.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';

/**
 * Whether nothing aborts this signal, `controller.signal`, but the abort of another one: a
 * controller that the code keeps to itself, and aborts in listeners for an abort and where
 * the signal of this text has aborted. A listener that it removes is one that is removed
 * after the abort alone, as by `once`.
 */
export function isAbortedByAbort(
  signal: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(signal);
  if (node.type !== 'MemberExpression' || memberName(node) !== 'signal')
    return false;
  const controller = unwrap(node.object);
  if (controller.type !== 'Identifier') return false;
  const variable = findVariable(controller.name, controller, sourceCode);
  const made = constantOf(variable);
  return (
    isNewController(made && unwrap(made)) &&
    readsOf(variable).every(
      read =>
        isSignalOf(read) ||
        isInAbortCallback(read) ||
        (methodCallOn(read)?.name === 'abort' &&
          abortedHere(read, { text }, sourceCode)),
    )
  );
}

/** `controller.signal` */
function isSignalOf(read: TSESTree.Node): boolean {
  const member = memberOn(read);
  return member !== undefined && memberName(member) === 'signal';
}

/** `signal.addEventListener('abort', () => controller.abort())` */
function isInAbortCallback(read: TSESTree.Node): boolean {
  const owner = enclosingFunction(read);
  return owner !== undefined && isAbortCallback(owner);
}
