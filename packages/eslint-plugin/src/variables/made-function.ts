import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionLiteral, FunctionNode } from '../ast/function-literal.ts';
import { isResult } from '../ast/is-result.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction, usesOf } from './resolve-function.ts';

/** The function that this call is given by another one of the file: `loadPage(id)`. */
export function madeFunction(
  call: TSESTree.Node,
  sourceCode: SourceCode,
): FunctionLiteral | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const maker = resolveFunction(call.callee, sourceCode);
  if (!maker || !givesItself(maker)) return undefined;
  const [result, ...others] =
    maker.body.type === 'BlockStatement'
      ? returnsIn(maker.body, sourceCode).map(({ argument }) => argument)
      : [maker.body];
  const made = result && others.length === 0 ? unwrap(result) : undefined;
  return made && isFunctionLiteral(made) ? made : undefined;
}

/**
 * The calls by which the code gets this function, `loadPage(id)` for the inner one of
 * `const loadPage = (id) => () => load(id)`. None where others may call that, too.
 */
export function makingsOf(
  node: FunctionNode,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const maker = makerOf(node);
  if (!maker || !givesItself(maker) || isExported(maker)) return [];
  const calls = usesOf(maker, sourceCode).flatMap(use => {
    const callee = wrapped(use);
    return callee.parent?.type === 'CallExpression' &&
      callee.parent.callee === callee
      ? [callee.parent]
      : [undefined];
  });
  return calls.every(call => call !== undefined) ? calls : [];
}

/** The function that returns this one. */
export function makerOf(node: FunctionNode): FunctionNode | undefined {
  return isResult(wrapped(node)) ? enclosingFunction(node) : undefined;
}

/** Whether it gives what it returns, and not a promise or a generator of it. */
function givesItself({ async, generator }: FunctionNode): boolean {
  return !async && !generator;
}

function isExported(maker: FunctionNode): boolean {
  const { parent } = wrapped(maker);
  const declaration =
    parent?.type === 'VariableDeclarator' ? parent.parent : maker;
  return declaration.parent.type.startsWith('Export');
}
