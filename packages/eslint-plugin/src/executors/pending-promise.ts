import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { propertyName } from '../ast/property-name.ts';
import { targetOf } from '../ast/target-of.ts';
import { wrapped } from '../ast/unwrap.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGlobal } from '../variables/global-name.ts';
import { readsOf } from '../variables/reads-of.ts';

/** A promise that is made by hand. */
export interface PendingPromise {
  /** Where the promise is a value: where it is made, or where it is read. */
  readonly places: readonly TSESTree.Node[];
  /** The code that can hand on the ways to settle it. */
  readonly code: TSESTree.Node;
  /** Where `resolve` and `reject` are values. */
  readonly settlers: readonly TSESTree.Node[];
  /** The code that settles it, or sees to it. */
  readonly wiring: readonly TSESTree.Node[];
}

/** `new Promise(executor)`, unless the executor is async and waits itself. */
export function promiseOfExecutor(
  node: TSESTree.NewExpression,
  sourceCode: SourceCode,
): PendingPromise | undefined {
  const executor = promiseExecutor(node, sourceCode);
  if (!executor || executor.async) return undefined;
  const variables =
    sourceCode.scopeManager?.getDeclaredVariables(executor) ?? [];
  const settlers = variables
    .filter(({ defs }) => defs.some(({ type }) => type === 'Parameter'))
    .flatMap(readsOf);
  return (
    handedOut(node, settlers, sourceCode) ?? {
      places: [node],
      code: executor.body,
      wiring: [executor.body],
      settlers,
    }
  );
}

/** `new Promise((resolve, reject) => { settle = resolve; fail = reject; })` */
function handedOut(
  node: TSESTree.NewExpression,
  settlers: readonly TSESTree.Node[],
  sourceCode: SourceCode,
): PendingPromise | undefined {
  const code = enclosingFunction(node)?.body;
  const variables = settlers.map(settler => {
    const target = targetOf(settler);
    return target?.type === 'Identifier'
      ? findVariable(target.name, target, sourceCode)
      : undefined;
  });
  if (!code || variables.length === 0) return undefined;
  if (!variables.every(each => each?.defs.some(isIn(code)))) return undefined;
  const uses = variables.flatMap(each => readsOf(each));
  return {
    places: [node],
    code,
    settlers: uses,
    wiring: uses.map(each => statementIn(code, each)),
  };
}

function isIn(
  code: TSESTree.Node,
): (definition: TSESLint.Scope.Definition) => boolean {
  return ({ name }) => isWithin(name, code);
}

/** `Promise.withResolvers()` in a variable, or taken apart into some. */
export function promiseWithResolvers(
  node: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
): PendingPromise | undefined {
  const code = enclosingFunction(node)?.body;
  if (!code || !node.init || !isWithResolvers(node.init, sourceCode)) return;
  const uses = sourceCode.scopeManager
    ?.getDeclaredVariables(node)
    .flatMap(variable => readsOf(variable).map(use => ({ use, variable })))
    .map(({ use, variable }) => namedUse(use, variable, node.id));
  const named = (...names: string[]): readonly TSESTree.Node[] =>
    (uses ?? []).flatMap(each =>
      each && names.includes(each.name) ? [each.node] : [],
    );
  const settlers = named('resolve', 'reject');
  return {
    places: named('promise'),
    code,
    settlers,
    wiring: settlers.map(each => statementIn(code, each)),
  };
}

/** The part of this code that `node` is in. */
function statementIn(code: TSESTree.Node, node: TSESTree.Node): TSESTree.Node {
  let part = node;
  while (part.parent && part.parent !== code) part = part.parent;
  return part;
}

function isWithResolvers(
  init: TSESTree.Expression,
  sourceCode: SourceCode,
): boolean {
  const method = methodCall(init);
  return (
    method?.name === 'withResolvers' &&
    isGlobal(method.object, 'Promise', sourceCode)
  );
}

/**
 * The value that is used there, by its name in what `withResolvers` gives. Who is given
 * the whole of it can settle the promise.
 */
function namedUse(
  use: TSESTree.Node,
  { identifiers }: TSESLint.Scope.Variable,
  pattern: TSESTree.BindingName,
): { readonly name: string; readonly node: TSESTree.Node } | undefined {
  if (pattern.type === 'ObjectPattern') {
    const property = pattern.properties.find(
      (each): each is TSESTree.Property =>
        each.type === 'Property' &&
        identifiers.some(identifier => identifier === each.value),
    );
    const name = property && propertyName(property);
    return name === undefined ? undefined : { name, node: use };
  }
  const member = wrapped(use).parent;
  if (member?.type === 'CallExpression') return { name: 'resolve', node: use };
  if (member?.type !== 'MemberExpression') return undefined;
  const name = memberName(member);
  return name === undefined ? undefined : { name, node: member };
}
