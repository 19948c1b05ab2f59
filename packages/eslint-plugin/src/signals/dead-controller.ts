import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { takesOnly } from '../ast/literals/takes-only.ts';
import { takenOf } from '../ast/member-on.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import type { RuleContext } from '../rule-context.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { isGlobal } from '../variables/global-name.ts';
import { isTypeOnly } from '../variables/is-type-only.ts';

/**
 * Whether nothing can ever abort the controller that this expression makes or
 * reads: of all that is done with it, only its `signal` is taken. One that is
 * exported, handed on or kept in an object may be aborted out of sight.
 */
export function isDeadController(
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (node.type === 'MemberExpression') {
    return isDeadField(node.property, context);
  }
  if (!isOfPlatform(node, context)) return false;
  const value = wrapped(node);
  const { parent } = value;
  if (isSignalTaken(value)) return true;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.parent.parent.type !== 'ExportNamedDeclaration' &&
        parent.id.type === 'Identifier'
        ? context.sourceCode
            .getDeclaredVariables(parent)
            .every(variable => isDeadVariable(variable, context))
        : false;
    case 'AssignmentExpression':
      return isDeadTarget(parent.left, context);
    case 'PropertyDefinition':
      return isDeadField(parent.key, context);
    default:
      return false;
  }
}

function isOfPlatform(node: TSESTree.Node, context: RuleContext): boolean {
  return (
    node.type === 'NewExpression' &&
    isGlobal(node.callee, 'AbortController', context.sourceCode)
  );
}

/** Whether nothing but the signal of this controller is read: `c.signal`, `{ signal } = c`. */
export function isSignalTaken(controller: TSESTree.Node): boolean {
  const { parent } = controller;
  return parent?.type === 'VariableDeclarator'
    ? parent.init === controller && takesOnly(parent.id, signalAlone)
    : takenOf(controller) === 'signal';
}

const signalAlone = new Set(['signal']);

function isDeadTarget(left: TSESTree.Node, context: RuleContext): boolean {
  if (left.type === 'MemberExpression') {
    return isDeadField(left.property, context);
  }
  if (left.type !== 'Identifier') return false;
  const variable = context.sourceCode
    .getScope(left)
    .references.find(({ identifier }) => identifier === left)?.resolved;
  return variable && declaratorOf(variable)
    ? isDeadVariable(variable, context)
    : false;
}

function isDeadVariable(
  { references, scope }: TSESLint.Scope.Variable,
  context: RuleContext,
): boolean {
  return (
    // What a script declares, other scripts see.
    scope.type !== 'global' &&
    references.every(
      reference =>
        !reference.isRead() ||
        isTypeOnly(reference) ||
        isSignalTaken(wrapped(reference.identifier)),
    ) &&
    references.every(({ writeExpr }) => isOwnValue(writeExpr, context))
  );
}

/** Whether what is assigned is a controller of its own, or nothing. */
function isOwnValue(
  value: TSESTree.Node | null | undefined,
  context: RuleContext,
): boolean {
  if (!value) return true;
  const node = unwrap(value);
  return isOfPlatform(node, context) || isNullish(node);
}

/** As for a variable, for a field that only its class can reach: `#controller`. */
function isDeadField(key: TSESTree.Node, context: RuleContext): boolean {
  const body = enclosingClass(key)?.body;
  if (key.type !== 'PrivateIdentifier' || !body) return false;
  const uses = nodesIn(body, context.sourceCode).filter(
    (node): node is TSESTree.MemberExpression =>
      node.type === 'MemberExpression' && isNamed(node.property, key.name),
  );
  const values = [
    ...body.body.flatMap(element =>
      element.type === 'PropertyDefinition' && isNamed(element.key, key.name)
        ? (element.value ?? [])
        : [],
    ),
    ...uses.flatMap(use => assignedTo(use) ?? []),
  ];
  return (
    values.some(value => isOfPlatform(unwrap(value), context)) &&
    values.every(value => isOwnValue(value, context)) &&
    uses.every(use => assignedTo(use) ?? isSignalTaken(wrapped(use)))
  );
}

function isNamed(key: TSESTree.Node, name: string): boolean {
  return key.type === 'PrivateIdentifier' && key.name === name;
}

function assignedTo(target: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = target;
  return parent?.type === 'AssignmentExpression' && parent.left === target
    ? parent.right
    : undefined;
}
