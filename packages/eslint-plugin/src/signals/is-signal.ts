import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isGroup } from '../groups/is-group.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { canBeSignal } from '../types/signal-like.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGlobal } from '../variables/global-name.ts';
import { isDeclaredOtherwise, isUsedOtherwise } from './is-other-signal.ts';

/**
 * Whether this expression is an abort signal: by its type, or, where there is
 * none, by where it comes from. The name of a variable alone is no evidence.
 */
export function isSignal(node: TSESTree.Node, context: RuleContext): boolean {
  const host = getTypeHost(context);
  const type = host?.typeOf(node);
  return host && type && !host.partsOf(type).some(part => isUntyped(part, host))
    ? canBeSignal(type, host)
    : isSignalByScope(unwrap(node), context);
}

function isSignalByScope(node: TSESTree.Node, context: RuleContext): boolean {
  switch (node.type) {
    case 'Identifier': {
      const variable = findVariable(node.name, node, context.sourceCode);
      return isSignalVariable(variable?.defs[0], context);
    }
    case 'MemberExpression':
      return (
        usualSignalKeys.includes(memberName(node) ?? '') &&
        !isUsedOtherwise(node) &&
        isSignalOwner(unwrap(node.object), context)
      );
    case 'CallExpression':
      return isMadeSignal(node, context);
    default:
      return false;
  }
}

function isSignalVariable(
  definition: TSESLint.Scope.Definition | undefined,
  context: RuleContext,
): boolean {
  if (definition?.name.type !== 'Identifier') return false;
  const { node, name } = definition;
  if (name.typeAnnotation) {
    return isSignalType(name.typeAnnotation.typeAnnotation);
  }
  if (isUnpackedSignal(name, context.sourceCode)) return true;
  if (isFunctionNode(node)) {
    const task = asTask(node, context);
    return task !== undefined && node.params[task.signalIndex] === name;
  }
  if (node.type !== 'VariableDeclarator' || node.id !== name || !node.init) {
    return false;
  }
  const value = unwrap(node.init);
  return (
    node.parent.kind === 'const' &&
    // A copy of a copy is not followed: a variable may be one of itself.
    value.type !== 'Identifier' &&
    isSignalByScope(value, context)
  );
}

/** `AbortSignal`, alone or in a union, and not something that has one. */
function isSignalType(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(isSignalType);
  if (type.type !== 'TSTypeReference') return false;
  const { typeName } = type;
  const name = typeName.type === 'TSQualifiedName' ? typeName.right : typeName;
  return name.type === 'Identifier' && name.name === 'AbortSignal';
}

/** `{ signal }`, `{ signal: outer }` or `{ signal = none }` in a pattern. */
function isUnpackedSignal(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const value = name.parent.type === 'AssignmentPattern' ? name.parent : name;
  const property = value.parent;
  return (
    property.type === 'Property' &&
    property.parent.type === 'ObjectPattern' &&
    property.value === value &&
    !isDeclaredOtherwise(property.parent.typeAnnotation, node =>
      sourceCode.getText(node),
    ) &&
    usualSignalKeys.includes(propertyName(property) ?? '')
  );
}

// The signal of a process that has ended is a string, that of a store is a
// function: what holds an abort signal has to be one of its usual holders.
function isSignalOwner(node: TSESTree.Node, context: RuleContext): boolean {
  if (node.type === 'ThisExpression' || isGroup(node, context)) return true;
  if (node.type === 'NewExpression') return isMadeOwner(node, context);
  if (node.type !== 'Identifier') return false;
  const definition = findVariable(node.name, node, context.sourceCode)?.defs[0];
  if (!definition) return false;
  const { node: declared, name } = definition;
  const isOther =
    name.type === 'Identifier' &&
    isDeclaredOtherwise(name.typeAnnotation, each =>
      context.sourceCode.getText(each),
    );
  if (isOther) return false;
  return isFunctionNode(declared)
    ? declared.id !== name
    : declared.type === 'VariableDeclarator' &&
        declared.init !== null &&
        isMadeOwner(unwrap(declared.init), context);
}

function isMadeOwner(
  value: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  return (
    value.type === 'NewExpression' &&
    ['AbortController', 'Request'].some(name =>
      isGlobal(value.callee, name, sourceCode),
    )
  );
}

/** `AbortSignal.any(…)`, `AbortSignal.timeout(…)`, `AbortSignal.abort()`. */
function isMadeSignal(
  node: TSESTree.CallExpression,
  { sourceCode }: RuleContext,
): boolean {
  const object = methodCall(node)?.object;
  return object !== undefined && isGlobal(object, 'AbortSignal', sourceCode);
}
