import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { readsOf } from '../variables/reads-of.ts';
import { variableOf } from '../variables/variable-of.ts';

/** What a function that is handed a signal does with it. */
export type ParameterUse =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread'; readonly name: string }
  /** It is read, or taken in a way that does not show whether it is. */
  | { readonly kind: 'taken' };

/** What becomes of the parameter at `index`, to which the signal is given. */
export function parameterUse(
  node: FunctionNode,
  index: number,
  sourceCode: SourceCode,
): ParameterUse {
  if (mentionsArguments(node, sourceCode)) return { kind: 'taken' };
  const parameters = givenParameters(node).slice(0, index + 1);
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
export function givenParameters({
  params,
}: FunctionNode): TSESTree.Parameter[] {
  return params.filter(
    parameter =>
      !(parameter.type === 'Identifier' && parameter.name === 'this'),
  );
}
