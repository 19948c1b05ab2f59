import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../../ast/is-nullish.ts';
import { memberName } from '../../ast/member-name.ts';
import { propertyName } from '../../ast/property-name.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { startedNodes } from '../../ast/walk/started-nodes.ts';
import { projectFunction } from '../../program/project-function.ts';
import type { ProjectFunction } from '../../program/project-function.ts';
import type { RuleContext } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { isMadeWithout } from '../../variables/is-made-without.ts';

/**
 * Whether it is of options that are one of the things which a call gave, and that
 * call had no signal: `const { page, launchOptions } = await launch()`. Or of a
 * literal that has none, and is given none, which may be the result of a function
 * of the project.
 */
export function isOfOtherWork(
  { kind, text, variable }: AvailableSignal,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const declaration = declaratorOf(variable);
  if (kind !== 'options' || !declaration) return false;
  const { id, init } = declaration;
  const value = init && unwrap(init);
  const key = text.slice(text.lastIndexOf('.') + 1);
  const isGivenNone = !variable?.references.some(each =>
    isGiven(each.identifier, key),
  );
  if (value?.type === 'ObjectExpression') {
    return leavesOut(value, key) && isGivenNone;
  }
  const maker =
    value?.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (maker?.type !== 'CallExpression') return false;
  if (id.type !== 'ObjectPattern') {
    return isGivenNone && makesNone(maker, key, context, host);
  }
  return !maker.arguments.some(each =>
    mentionsSignal(each, context.sourceCode, host),
  );
}

/** Whether the project has what is called, and all it gives is literals without this. */
function makesNone(
  call: TSESTree.CallExpression,
  key: string,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const maker = projectFunction(call, context, host);
  const results = maker ? resultsOf(maker) : [];
  return (
    maker !== undefined &&
    results.length > 0 &&
    results.every(each => each && isWithout(each, key, maker.context))
  );
}

/** Whether this is a literal without this key, a variable with such a one, or nothing. */
function isWithout(
  value: TSESTree.Node,
  key: string,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const result = unwrap(value);
  if (isNullish(result)) return true;
  if (result.type === 'ObjectExpression') return leavesOut(result, key);
  if (result.type === 'ConditionalExpression') {
    return [result.consequent, result.alternate].every(each =>
      isWithout(each, key, context),
    );
  }
  const variable =
    result.type === 'Identifier'
      ? findVariable(result.name, result, sourceCode)
      : undefined;
  return variable !== undefined && isMadeWithout(key, variable);
}

function resultsOf({
  node: { body },
  context: { sourceCode },
}: ProjectFunction): readonly (TSESTree.Node | undefined)[] {
  if (body.type !== 'BlockStatement') return [body];
  return startedNodes(body, sourceCode)
    .filter(node => node.type === 'ReturnStatement')
    .map(({ argument }) => argument ?? undefined);
}

function leavesOut(
  { properties }: TSESTree.ObjectExpression,
  key: string,
): boolean {
  return properties.every(
    each => each.type === 'Property' && propertyName(each) !== key,
  );
}

/** `options.signal = signal` */
function isGiven(object: TSESTree.Node, key: string): boolean {
  const member = wrapped(object).parent;
  return (
    member?.type === 'MemberExpression' &&
    memberName(member) === key &&
    member.parent.type === 'AssignmentExpression' &&
    member.parent.left === member
  );
}
