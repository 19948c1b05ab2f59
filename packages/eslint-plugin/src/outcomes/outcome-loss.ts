import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { nextStep } from './next-step.ts';
import type { Form, Loss, Trail } from './trail.ts';

/**
 * Where the outcome that this expression stands for gets lost, followed outward
 * through the syntax around it. `undefined` if it is checked, or handed on to
 * code that may check it: returned, passed, thrown, yielded, stored.
 */
export function outcomeLoss(
  node: TSESTree.Node,
  form: Form,
  trail: Trail,
): Loss | undefined {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === 'AssignmentExpression')
    return lossInAssignment(parent, form, trail);
  const step = nextStep(value, form, trail);
  if (!step || 'fault' in step) return step;
  const follow = step.to === 'value' ? outcomeLoss : lossInPattern;
  const loss = follow(step.node, step.form, trail);
  return loss && step.isSwallowed ? { ...loss, fault: 'swallowed' } : loss;
}

/** Where the outcome gets lost that this variable or pattern is given. */
function lossInPattern(
  pattern: TSESTree.Node,
  form: Form,
  trail: Trail,
): Loss | undefined {
  switch (pattern.type) {
    case 'AssignmentPattern':
      return lossInPattern(pattern.left, form, trail);
    case 'Identifier': {
      const variable = variableOf(pattern, trail);
      return variable && lossInVariable(variable, pattern, form, trail);
    }
    case 'ObjectPattern':
      return form === 'outcome' ? lossInMembers(pattern, trail) : undefined;
    default:
      return undefined;
  }
}

function lossInAssignment(
  assignment: TSESTree.AssignmentExpression,
  form: Form,
  trail: Trail,
): Loss | undefined {
  const { left, parent } = assignment;
  if (left.type === 'Identifier' && isOuter(left, trail)) return undefined;
  const loss = lossInPattern(left, form, trail);
  // `if ((outcome = await group.wait()).ok)`: the assignment is a value as well.
  const isValue = parent.type !== 'ExpressionStatement';
  return loss && isValue ? outcomeLoss(assignment, form, trail) : loss;
}

function lossInVariable(
  variable: TSESLint.Scope.Variable,
  name: TSESTree.Identifier,
  form: Form,
  trail: Trail,
): Loss | undefined {
  if (trail.seen.has(variable) || isReadElsewhere(variable)) return undefined;
  trail.seen.add(variable);

  const losses = readsOf(variable).map(read => outcomeLoss(read, form, trail));
  const found = losses.filter(loss => loss !== undefined);
  if (found.length < losses.length) return undefined;

  if (form === 'promise') return found[0] ?? unread(name, trail);
  if (trail.shape.rejects) return undefined;
  const read = [...new Set(found.flatMap(loss => loss.read ?? []))];
  return read.length > 0
    ? { fault: 'errorDropped', node: name, holder: name, read }
    : { fault: 'dropped', node: name, holder: name };
}

function unread(node: TSESTree.Identifier, { shape }: Trail): Loss {
  return { fault: shape.rejects ? 'floating' : 'dropped', node };
}

function lossInMembers(
  pattern: TSESTree.ObjectPattern,
  trail: Trail,
): Loss | undefined {
  const read: string[] = [];
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') return undefined;
    const name = propertyName(property);
    if (name === undefined) return undefined;
    if (!trail.shape.isCheck(name)) read.push(`\`${name}\``);
    else if (isUsed(property.value, trail)) return undefined;
  }
  return read.length > 0
    ? { fault: 'errorDropped', node: pattern, read }
    : { fault: 'dropped', node: pattern };
}

/** Whether what a member is unpacked into is read, or is out of sight. */
function isUsed(target: TSESTree.Node, trail: Trail): boolean {
  if (target.type === 'AssignmentPattern') return isUsed(target.left, trail);
  if (target.type !== 'Identifier') return true;
  const variable = variableOf(target, trail);
  return (
    !variable ||
    isReadElsewhere(variable) ||
    isOuter(target, trail) ||
    readsOf(variable).length > 0
  );
}

function variableOf(
  name: TSESTree.Identifier,
  { context }: Trail,
): TSESLint.Scope.Variable | undefined {
  return findVariable(name.name, name, context.sourceCode);
}

/** Whether the variable belongs to a function, or module, around this one. */
function isOuter(name: TSESTree.Identifier, trail: Trail): boolean {
  const here = trail.context.sourceCode.getScope(name).variableScope;
  return variableOf(name, trail)?.scope.variableScope !== here;
}

/** Whether code that is not in sight can read the variable. */
function isReadElsewhere({ scope, defs }: TSESLint.Scope.Variable): boolean {
  return (
    scope.type === 'global' ||
    defs.some(({ parent }) => parent?.parent.type === 'ExportNamedDeclaration')
  );
}
