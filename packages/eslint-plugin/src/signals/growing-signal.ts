import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { unwrap } from '../ast/unwrap.ts';
import { repetition } from '../flow/repetition.ts';
import type { Repetition } from '../flow/repetition.ts';
import { reachedFrom } from '../reached-from.ts';
import type { RuleContext } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isSamePath } from './aborted-test.ts';
import { givenSignals } from './given-signals.ts';
import { isSignal } from './is-signal.ts';
import { lineage } from './lineage.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * What repeats this assignment, if it makes a signal of itself: each time the
 * chain of signals becomes longer, and the first of them holds all.
 */
export function growth(
  { left, operator, right }: TSESTree.AssignmentExpression,
  context: RuleContext,
): Repetition | undefined {
  if (operator !== '=') return undefined;
  if (left.type === 'MemberExpression') {
    return growthOfMember(left, right, context);
  }
  if (left.type !== 'Identifier') return undefined;
  const variable = findVariable(left.name, left, context.sourceCode);
  if (!variable?.defs.length || !isMadeOf(variable, right, context)) return;
  const repeated = repetition(left, variable.scope.block, context.sourceCode);
  return repeated && !isReset(variable, repeated, context)
    ? repeated
    : undefined;
}

/** `this.signal = AbortSignal.any([this.signal, …])` in a loop. */
function growthOfMember(
  left: TSESTree.MemberExpression,
  right: TSESTree.Expression,
  context: RuleContext,
): Repetition | undefined {
  const isSelf = combinationsIn(right, context).some(call =>
    givenSignals(call, context).some(given => isOrLists(given, left, context)),
  );
  if (!isSelf) return undefined;
  // How often a method is called on one object is not known.
  const limit = blockOfMade(left.object, context) ?? context.sourceCode.ast;
  const repeated = repetition(left, limit, context.sourceCode);
  return repeated?.kind === 'loop' ? repeated : undefined;
}

/** Where the object is made that this names: in each turn of a loop anew. */
function blockOfMade(
  object: TSESTree.Node,
  { sourceCode }: RuleContext,
): TSESTree.Node | undefined {
  const node = unwrap(object);
  if (node.type !== 'Identifier') return undefined;
  const variable = findVariable(node.name, node, sourceCode);
  const declared = variable?.defs[0]?.node;
  if (declared?.type !== 'VariableDeclarator' || !declared.init) {
    return undefined;
  }
  const { type } = unwrap(declared.init);
  return type === 'ObjectExpression' || type === 'NewExpression'
    ? variable?.scope.block
    : undefined;
}

function isOrLists(
  given: TSESTree.Node,
  member: TSESTree.Node,
  context: RuleContext,
): boolean {
  const node = unwrap(given);
  return node.type === 'ArrayExpression'
    ? node.elements.some(
        element => element && isSamePath(element, member, context),
      )
    : isSamePath(node, member, context);
}

function isMadeOf(
  variable: Variable,
  value: TSESTree.Node,
  context: RuleContext,
): boolean {
  return combinationsIn(value, context).some(call =>
    givenSignals(call, context).some(given =>
      lineage(given, context).variables.has(variable),
    ),
  );
}

/** The calls that give this value by making a signal. */
function combinationsIn(
  value: TSESTree.Node,
  context: RuleContext,
): readonly TSESTree.CallExpression[] {
  const values = reachedFrom(unwrap(value), each => valuesOf(each, context));
  return [...values].filter(
    (each): each is TSESTree.CallExpression =>
      each.type === 'CallExpression' && isSignal(each, context),
  );
}

/** The branches of a condition, and what a constant is made of. */
function valuesOf(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): readonly TSESTree.Node[] {
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].map(unwrap);
  if (node.type !== 'Identifier') return [];
  const value = constantOf(findVariable(node.name, node, sourceCode));
  return value && value.type !== 'Identifier' ? [unwrap(value)] : [];
}

/** Whether the chain is begun anew, in the loop or by whoever calls. */
function isReset(
  variable: Variable,
  { kind, node }: Repetition,
  context: RuleContext,
): boolean {
  return variable.references.some(
    ({ identifier, init, writeExpr }) =>
      writeExpr &&
      !init &&
      (kind === 'call' || isWithin(identifier, node)) &&
      !isMadeOf(variable, writeExpr, context),
  );
}
