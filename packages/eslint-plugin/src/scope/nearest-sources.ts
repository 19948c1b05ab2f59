import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { isWithin } from '../ast/is-within.ts';
import type { SourceCode } from '../rule-context.ts';

type Scope = TSESLint.Scope.Scope;
type Variable = TSESLint.Scope.Variable;

/** A variable, and what it is a source of. */
interface SourceVariable<Source> {
  readonly variable: Variable;
  readonly source: Source;
}

/** How to search, and for what. */
export interface SourceSearch<Source> {
  /** The sources among the variables of a scope: always the same. */
  readonly sourcesIn: (scope: Scope) => SourcesOfScope<Source>;
  /** What else a source has to be to be found. */
  readonly isWanted?: (source: Source) => boolean;
  /** Functions that the search does not leave. */
  readonly isBorder: (node: FunctionNode) => boolean;
  /** What a function has besides variables. */
  readonly ofFunction?: (node: FunctionNode) => readonly Source[];
}

/**
 * What is found in the scopes around `node`, of those variables that are in sight
 * and have their value there: what the nearest function has that has any.
 */
export function nearestSources<Source>(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  {
    sourcesIn,
    isWanted = () => true,
    isBorder,
    ofFunction,
  }: SourceSearch<Source>,
): Source[] {
  const found: Source[] = [];
  const innermost = sourceCode.getScope(node);
  // Most calls have none around them.
  if (!ofFunction && !sourcesIn(innermost).isAnyAround) return found;
  for (let scope: Scope | null = innermost; scope; scope = outer(scope)) {
    for (const { variable, source } of sourcesIn(scope).own) {
      if (
        isInitialised(variable, node) &&
        !isHidden(variable, innermost) &&
        isWanted(source)
      ) {
        found.push(source);
      }
    }
    const { block } = scope;
    if (!isFunctionNode(block) || scope.type !== 'function') continue;
    if (ofFunction) found.push(...ofFunction(block));
    if (found.length > 0 || isBorder(block)) break;
  }
  return found;
}

// Around a module there is only the platform, with a thousand variables.
function outer({ type, upper }: Scope): Scope | null {
  return type === 'module' ? null : upper;
}

/** Whether a scope further in declares the name once more. */
function isHidden({ name, scope: own }: Variable, innermost: Scope): boolean {
  let scope: Scope | null = innermost;
  for (; scope && scope !== own; scope = scope.upper) {
    if (scope.set.has(name)) return true;
  }
  return false;
}

/** What `find` made of the variables of a scope. */
export interface SourcesOfScope<Source> {
  readonly own: readonly SourceVariable<Source>[];
  /** Whether it has any, or a scope around it. */
  readonly isAnyAround: boolean;
}

/**
 * The variables of a scope that `find` makes something of, remembered: the search
 * is made for every call. A scope belongs to one parse of one file, and so to one
 * program.
 */
export function memoPerScope<Context, Source>(
  find: (variable: Variable, context: Context) => Source | undefined,
): (scope: Scope, context: Context) => SourcesOfScope<Source> {
  const memo = new WeakMap<Scope, SourcesOfScope<Source>>();

  const sourcesIn = (
    scope: Scope,
    context: Context,
  ): SourcesOfScope<Source> => {
    let known = memo.get(scope);
    if (!known) {
      const own = ownSources(scope, context);
      const upper = outer(scope);
      const isAnyAround =
        own.length > 0 ||
        (upper !== null && sourcesIn(upper, context).isAnyAround);
      memo.set(scope, (known = { own, isAnyAround }));
    }
    return known;
  };
  const ownSources = (
    scope: Scope,
    context: Context,
  ): SourceVariable<Source>[] => {
    const own: SourceVariable<Source>[] = [];
    for (const variable of scope.variables) {
      const source = find(variable, context);
      if (source !== undefined) own.push({ variable, source });
    }
    return own;
  };
  return sourcesIn;
}

/** Whether the variable has its value when `node` is evaluated. */
function isInitialised(variable: Variable, node: TSESTree.Node): boolean {
  const [definition] = variable.defs;
  if (!definition) return true;
  const { node: declaration, name } = definition;
  if (isFunctionNode(declaration)) {
    // The default of a parameter sees those before it.
    const own = declaration.params.find(each => isWithin(node, each));
    return !own || name.range[1] <= own.range[0];
  }
  if (declaration.type !== 'VariableDeclarator') return true;
  return (
    declaration.range[1] <= node.range[0] &&
    (isGivenThere(declaration) || isAssignedBefore(variable, node))
  );
}

/** Whether it is declared with a value: `const signal = …`, `for (const signal of …)`. */
function isGivenThere({ init, parent }: TSESTree.VariableDeclarator): boolean {
  return init ? !isNullish(init) : /^For(?:In|Of)/u.test(parent.parent.type);
}

function isAssignedBefore(
  { references }: Variable,
  node: TSESTree.Node,
): boolean {
  return references.some(
    each => each.isWrite() && each.identifier.range[1] <= node.range[0],
  );
}
