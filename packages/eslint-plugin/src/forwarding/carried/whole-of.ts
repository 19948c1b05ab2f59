import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { rootOf } from '../../ast/root-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { constantOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';

type Variable = TSESLint.Scope.Variable;

/** What a stream is an entry of: `for await (const entry of archive)`. */
export function archiveOf(
  entry: Variable | undefined,
  sourceCode: SourceCode,
): Variable | undefined {
  const [definition] = entry?.defs ?? [];
  const declaration = definition?.node.parent;
  const loop = declaration?.parent;
  if (loop?.type !== 'ForOfStatement' || loop.left !== declaration)
    return undefined;
  return loop.await ? variableAt(loop.right, sourceCode) : undefined;
}

/** The object whose method has given this: `const page = await browser.newPage()`. */
export function giverOf(
  part: Variable | undefined,
  sourceCode: SourceCode,
): Variable | undefined {
  const given = constantOf(part);
  const value = given && unwrap(given);
  const call =
    value?.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  const callee =
    call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression'
    ? variableAt(callee.object, sourceCode)
    : undefined;
}

function variableAt(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): Variable | undefined {
  const root = rootOf(node);
  return root.type === 'Identifier'
    ? findVariable(root.name, root, sourceCode)
    : undefined;
}
