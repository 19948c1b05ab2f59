import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import { methodCall } from '../../ast/method-call.ts';
import { rootOf } from '../../ast/root-of.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { isOfModule } from '../../variables/is-of-module.ts';
import { readsOfAnswer } from './reads-of-answer.ts';

/**
 * Whether what this call gives is put into a map that all requests share, of the module
 * or of the object: `answers.set(path, await response.text())`.
 */
export function isKeptForNext(call: HostCall, sourceCode: SourceCode): boolean {
  return [call, ...readsOfAnswer(call, sourceCode)].some(value =>
    isPutForAll(value, sourceCode),
  );
}

function isPutForAll(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  let inner = value;
  for (let { parent } = inner; parent; { parent } = inner) {
    if (isFunctionNode(parent) || parent.type.endsWith('Statement'))
      return false;
    const put = methodCall(parent);
    const [, kept] = put?.name === 'set' ? put.arguments : [];
    if (put && kept === inner && isOfAll(put.object, sourceCode)) return true;
    inner = parent;
  }
  return false;
}

/** Whether this is, or is in, a variable of the module or the object. */
function isOfAll(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  const root = rootOf(object);
  if (root.type === 'ThisExpression') return true;
  const variable =
    root.type === 'Identifier'
      ? findVariable(root.name, root, sourceCode)
      : undefined;
  return variable !== undefined && isOfModule(variable);
}
