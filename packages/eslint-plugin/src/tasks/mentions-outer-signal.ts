import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberOn } from '../ast/member-on.ts';
import { isGroup } from '../groups/is-group.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { isSignal as isSignalByScope } from '../signals/is-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isPlainValue } from '../types/is-plain-value.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isSignalName } from './says-signal.ts';

/**
 * Whether this function uses a signal of the code around it, whatever its name:
 * a variable of such a type, the signal of an outer task, or a group that it
 * hands on with the signal in it.
 */
export function mentionsOuterSignal(
  node: FunctionNode,
  context: RuleContext,
): boolean {
  const scope = context.sourceCode.scopeManager?.acquire(node, true);
  return (scope?.through ?? []).some(
    ({ identifier, resolved }) =>
      resolved !== null &&
      (isSignal(identifier, resolved, context) ||
        isGroupArgument(identifier, context)),
  );
}

function isSignal(
  name: TSESTree.Node,
  { defs }: TSESLint.Scope.Variable,
  context: RuleContext,
): boolean {
  const [definition] = defs;
  // What is global is nobody's signal, and the type of `window` is huge.
  if (!definition) return false;
  const host = getTypeHost(context);
  const isKnown = host
    ? isSignalLike(host.typeOf(name), host)
    : isSignalByScope(name, context);
  if (isKnown) return true;
  if (host && isPlainMember(name, host)) return false;

  const type =
    definition.name.type === 'Identifier' &&
    definition.name.typeAnnotation?.typeAnnotation;
  return (
    (type ? isSignalType(type, context.sourceCode) : false) ||
    isSignalOfTask(definition, context)
  );
}

/** `options.timeoutMs`: no signal goes with a number of what has one. */
function isPlainMember(name: TSESTree.Node, host: TypeHost): boolean {
  const member = memberOn(name);
  return member !== undefined && isPlainValue(host.typeOf(member), host);
}

/** Whether this type is, or has, a signal, as far as its words say. */
function isSignalType(
  type: TSESTree.TypeNode,
  sourceCode: SourceCode,
): boolean {
  switch (type.type) {
    case 'TSFunctionType':
      // What takes a signal has none.
      return false;
    case 'TSIntersectionType':
    case 'TSUnionType':
      return type.types.some(part => isSignalType(part, sourceCode));
    case 'TSTypeLiteral':
      return type.members.some(member => isSignalMember(member, sourceCode));
    default:
      return isSignalName(sourceCode.getText(type));
  }
}

function isSignalMember(
  member: TSESTree.TypeElement,
  sourceCode: SourceCode,
): boolean {
  if (member.type !== 'TSPropertySignature') return false;
  const type = member.typeAnnotation?.typeAnnotation;
  if (type?.type === 'TSFunctionType') return false;
  return (
    isSignalName(sourceCode.getText(member.key)) ||
    (type !== undefined && isSignalType(type, sourceCode))
  );
}

function isSignalOfTask(
  { node, name }: TSESLint.Scope.Definition,
  context: RuleContext,
): boolean {
  if (!isFunctionNode(node)) return false;
  const task = asTask(node, context);
  return task !== undefined && node.params[task.signalIndex] === name;
}

function isGroupArgument(
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
  context: RuleContext,
): boolean {
  return callWith(node) !== undefined && isGroup(node, context);
}
