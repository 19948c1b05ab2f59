import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * What `find` makes of the variables in sight of `node` that have their value
 * there, and `ofFunction` of the functions around it: those of the nearest
 * function that has any. The search does not leave a function for which
 * `isBorder` holds.
 */
export function nearestSources<Source>(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
  find: (variable: Variable) => Source | undefined,
  isBorder: (node: FunctionNode) => boolean,
  ofFunction: (node: FunctionNode) => readonly Source[] = () => [],
): Source[] {
  const hidden = new Set<string>();
  const found: Source[] = [];
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  for (; scope; scope = scope.upper) {
    for (const variable of scope.variables) {
      // A name that was declared further in hides this one.
      if (hidden.has(variable.name)) continue;
      hidden.add(variable.name);
      const source = find(variable);
      if (source !== undefined && isInitialised(variable, node)) {
        found.push(source);
      }
    }
    const { block } = scope;
    if (!isFunctionNode(block) || scope.type !== 'function') continue;
    found.push(...ofFunction(block));
    if (found.length > 0 || isBorder(block)) break;
  }
  return found;
}

/** Whether the variable has its value when `node` is evaluated. */
function isInitialised({ defs }: Variable, node: TSESTree.Node): boolean {
  const declaration = defs[0]?.node;
  return (
    declaration?.type !== 'VariableDeclarator' ||
    declaration.range[1] <= node.range[0]
  );
}
