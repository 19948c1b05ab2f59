import type { TSESTree } from '@typescript-eslint/utils';

import { endingWord } from '../../ast/ending-word.ts';
import { isFunctionLiteral } from '../../ast/function-literal.ts';
import { methodCall, methodCallOn } from '../../ast/method-call.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import { iterationMethods } from '../../lifetimes/runs-inline.ts';
import type { SourceCode } from '../../rule-context.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { runsOnAbort } from './runs-on-abort.ts';

/**
 * Whether an abort listener ends each element of this list:
 * `children.forEach(child => child.kill())`, or a loop over it.
 */
export function areElementsEndedOnAbort(
  list: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(list.name, list, sourceCode);
  return (variable?.references ?? []).some(({ identifier }) => {
    const going = goingThrough(identifier);
    return (
      going !== undefined &&
      someNode(going.body, sourceCode, node => ends(node, going.element)) &&
      runsOnAbort(going.node, sourceCode)
    );
  });
}

/** The code that is run for each element of the list, with the name of the element. */
interface GoingThrough {
  readonly node: TSESTree.Node;
  readonly element: string;
  readonly body: TSESTree.Node;
}

function goingThrough(list: TSESTree.Node): GoingThrough | undefined {
  const { parent } = wrapped(list);
  if (parent?.type === 'ForOfStatement') {
    const { left, body } = parent;
    const element =
      left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
    return element.type === 'Identifier'
      ? { node: parent, element: element.name, body }
      : undefined;
  }
  const call = methodCallOn(list);
  const callback = call?.arguments[0] && unwrap(call.arguments[0]);
  if (!call || !iterationMethods.has(call.name)) return undefined;
  if (!callback || !isFunctionLiteral(callback)) return undefined;
  const [element] = callback.params;
  return element?.type === 'Identifier'
    ? { node: call.node, element: element.name, body: callback.body }
    : undefined;
}

/** `child.kill()` */
function ends(node: TSESTree.Node, element: string): boolean {
  const call = methodCall(node);
  return (
    call?.object.type === 'Identifier' &&
    call.object.name === element &&
    endingWord(call.name) === call.name
  );
}
