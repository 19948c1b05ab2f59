import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';

type Scope = TSESLint.Scope.Scope;
type Variable = TSESLint.Scope.Variable;

/** A variable, and what it is a source of. */
export interface SourceVariable<Source> {
  readonly variable: Variable;
  readonly source: Source;
}

/**
 * What `sourcesIn` finds in the scopes around `node`, of those variables that are
 * in sight and have their value there, and `ofFunction` in the functions around
 * it: those of the nearest function that has any. The search does not leave a
 * function for which `isBorder` holds.
 */
export function nearestSources<Source>(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
  sourcesIn: (scope: Scope) => readonly SourceVariable<Source>[],
  isBorder: (node: FunctionNode) => boolean,
  ofFunction: (node: FunctionNode) => readonly Source[] = () => [],
): Source[] {
  const found: Source[] = [];
  const innermost = sourceCode.getScope(node);
  for (let scope: Scope | null = innermost; scope; scope = scope.upper) {
    for (const { variable, source } of sourcesIn(scope)) {
      if (isInitialised(variable, node) && !isHidden(variable, innermost)) {
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

/** Whether a scope further in declares the name once more. */
function isHidden({ name, scope: own }: Variable, innermost: Scope): boolean {
  let scope: Scope | null = innermost;
  for (; scope && scope !== own; scope = scope.upper) {
    if (scope.set.has(name)) return true;
  }
  return false;
}

/**
 * The variables of a scope that `find` makes something of, remembered: the search
 * is made for every call, and the global scope alone has a thousand variables. A
 * scope belongs to one parse of one file, and so to one program.
 */
export function memoPerScope<Context, Source>(
  find: (variable: Variable, context: Context) => Source | undefined,
): (scope: Scope, context: Context) => readonly SourceVariable<Source>[] {
  const memo = new WeakMap<Scope, readonly SourceVariable<Source>[]>();

  return (scope, context) => {
    let known = memo.get(scope);
    if (!known) {
      known = scope.variables.flatMap(variable => {
        const source = find(variable, context);
        return source === undefined ? [] : [{ variable, source }];
      });
      memo.set(scope, known);
    }
    return known;
  };
}

/** Whether the variable has its value when `node` is evaluated. */
function isInitialised({ defs }: Variable, node: TSESTree.Node): boolean {
  const declaration = defs[0]?.node;
  return (
    declaration?.type !== 'VariableDeclarator' ||
    declaration.range[1] <= node.range[0]
  );
}
