import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { someNode } from '../ast/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { readsOf } from '../variables/reads-of.ts';
import { variableOf } from '../variables/variable-of.ts';

/** What a function that is handed a signal does with it. */
export type SignalParameter =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread'; readonly name: string }
  /** It is read, or taken in a way that does not show whether it is. */
  | { readonly kind: 'taken' };

/** What becomes of the parameter at `index`, to which the signal is given. */
export function signalParameter(
  node: FunctionNode,
  index: number,
  sourceCode: SourceCode,
): SignalParameter {
  if (mentionsArguments(node, sourceCode)) return { kind: 'taken' };
  const parameters = parametersOf(node).slice(0, index + 1);
  if (parameters.some(({ type }) => type === 'RestElement')) {
    return { kind: 'taken' };
  }
  const parameter = parameters[index];
  if (!parameter) return { kind: 'missing' };

  const name =
    parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (name.type !== 'Identifier') return { kind: 'taken' };
  return readsOf(variableOf(name, node, sourceCode)).length > 0
    ? { kind: 'taken' }
    : { kind: 'unread', name: name.name };
}

/** The parameters that a caller gives: the type of `this` is none. */
export function parametersOf({ params }: FunctionNode): TSESTree.Parameter[] {
  return params.filter(
    parameter =>
      !(parameter.type === 'Identifier' && parameter.name === 'this'),
  );
}

/**
 * Whether this code names any signal, or asks whether one has aborted. That it
 * is the wrong signal is for other rules to say.
 */
export function namesSignal(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      (node.type === 'Identifier' ||
        node.type === 'JSXIdentifier' ||
        node.type === 'PrivateIdentifier') &&
      isSignalName(node.name),
  );
}

export function isSignalName(name: string): boolean {
  return (
    /signal/iu.test(name) || name === 'aborted' || name === 'throwIfAborted'
  );
}
