import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { rootOf } from '../ast/root-of.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import type { CombinatorTask } from './combinator-tasks.ts';

/**
 * Whether every one of these tasks has the caller's signal and none has another:
 * the caller can stop them all, and the failure of one stops none.
 */
export function haveCallersSignal(
  tasks: readonly CombinatorTask[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return tasks.every(task => {
    const carriers = task.calls
      .map(each => each.node)
      .filter(call => carriesSignal(call, host, sourceCode));
    return (
      carriers.length > 0 &&
      carriers.every(call => isGivenCallersSignal(call, sourceCode, host))
    );
  });
}

function isGivenCallersSignal(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const signals = call.arguments
    .flatMap(argument => startedNodes(argument, sourceCode))
    .filter(
      (node): node is TSESTree.Identifier =>
        node.type === 'Identifier' && holdsSignal(host.typeOf(node), host),
    );
  return (
    signals.length > 0 &&
    signals.every(signal => isParameter(signal, sourceCode))
  );
}

/** Whether this name is a parameter, or a `const` that was taken out of one. */
function isParameter(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const { parent } = name;
  // The `signal` of `options.signal` and of `{ signal: … }` names no variable.
  if (parent.type === 'MemberExpression' && parent.property === name) {
    return !parent.computed;
  }
  if (parent.type === 'Property' && parent.key === name && !parent.shorthand) {
    return true;
  }
  const [definition] = findVariable(name.name, name, sourceCode)?.defs ?? [];
  if (!definition) return false;
  if (isFunctionNode(definition.node))
    return definition.name !== definition.node.id;
  if (definition.node.type !== 'VariableDeclarator') return false;
  const root = definition.node.init && rootOf(definition.node.init);
  return root?.type === 'Identifier' && isParameter(root, sourceCode);
}
