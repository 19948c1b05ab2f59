import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { lastStatement, leavesFunction } from '../ast/last-statement.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { givenIn, handedOn } from '../forwarding/given-signal.ts';
import type { GivenSignal } from '../forwarding/given-signal.ts';
import { parameterAt } from '../program/parameter-at.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { impliesAborted } from '../scope/implies-aborted.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { Slot } from '../types/slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { variableOf } from '../variables/variable-of.ts';

// The signal is handed on to what makes the options, and asked there.
const MAX_DEPTH = 3;

/**
 * Whether the project has the function that this call runs, and that asks whether the
 * signal in this slot has aborted to do its work in another way then: it has been
 * written for such a signal. One that only leaves has not.
 */
export function choosesByAbort(
  call: HostCall,
  slot: Slot,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const given = givenIn(slot, call);
  return given !== undefined && chooses(given, context, host, MAX_DEPTH);
}

function chooses(
  { call, index, key }: GivenSignal,
  context: RuleContext,
  host: TypeHost,
  depth: number,
): boolean {
  const callee = projectFunction(call, context, host);
  const parameter = callee && parameterAt(index, callee);
  if (!parameter) return false;
  return usesOf(parameter, key, callee).some(use => {
    if (use.key === undefined && isChoice(use.node, callee)) return true;
    const given = depth > 0 ? handedOn(use.node, use.key) : undefined;
    return (
      given !== undefined &&
      chooses(given, callee.context, callee.host, depth - 1)
    );
  });
}

/** The signal, or the options that have it in this property. */
interface Use {
  readonly node: TSESTree.Node;
  readonly key: string | undefined;
}

function usesOf(
  parameter: TSESTree.Node,
  key: string | undefined,
  { node: owner, context: { sourceCode } }: ProjectFunction,
): readonly Use[] {
  const name =
    parameter.type === 'ObjectPattern' ? takenAs(parameter, key) : parameter;
  const variable = name && variableOf(name, owner, sourceCode);
  const rest = name === parameter ? key : undefined;
  return (variable?.references ?? []).map(({ identifier }) => {
    const member = rest === undefined ? undefined : memberOn(identifier);
    return member && memberName(member) === rest
      ? { node: member, key: undefined }
      : { node: identifier, key: rest };
  });
}

/** What `{ signal: name }` takes the property for. */
function takenAs(
  { properties }: TSESTree.ObjectPattern,
  key: string | undefined,
): TSESTree.Node | undefined {
  const taken = properties.find(
    property => property.type === 'Property' && propertyName(property) === key,
  );
  return taken?.type === 'Property' ? taken.value : undefined;
}

/** `signal.aborted` in a test by which the function does not only leave. */
function isChoice(
  signal: TSESTree.Node,
  { context: { sourceCode }, host }: ProjectFunction,
): boolean {
  const member = memberOn(signal);
  if (!member || memberName(member) !== 'aborted') return false;
  let inner: TSESTree.Node = member;
  while (inner.parent && !inner.type.endsWith('Statement')) {
    const parent: TSESTree.Node = inner.parent;
    if (parent.type === 'ConditionalExpression') return parent.test === inner;
    if (parent.type === 'IfStatement') {
      const { test, consequent, alternate } = parent;
      return (
        !passesOn(consequent) &&
        (alternate !== null ||
          !onlyLeaves(consequent, host) ||
          impliesAborted(test, false, sourceCode.getText(signal), sourceCode))
      );
    }
    inner = parent;
  }
  return false;
}

/** `controller.abort(signal.reason)`, `onAbort()`: the abort goes on to what is done next. */
function passesOn(statement: TSESTree.Statement): boolean {
  const statements =
    statement.type === 'BlockStatement' ? statement.body : [statement];
  return statements.some(
    each =>
      each.type === 'ExpressionStatement' &&
      each.expression.type === 'CallExpression' &&
      /abort|reject/iu.test(calledName(each.expression.callee)),
  );
}

/** Whether this leaves without another signal and without an end. */
function onlyLeaves(statement: TSESTree.Statement, host: TypeHost): boolean {
  if (!leavesFunction(statement)) return false;
  const last = lastStatement(statement);
  const value = last?.type === 'ReturnStatement' ? last.argument : null;
  return (
    !value ||
    !(isFinishingCall(unwrap(value)) || holdsSignal(host.typeOf(value), host))
  );
}

/** `return store.destroy()`, `return await store.destroy()` */
function isFinishingCall(value: TSESTree.Node): boolean {
  if (value.type === 'AwaitExpression') {
    return isFinishingCall(unwrap(value.argument));
  }
  return value.type === 'CallExpression' && isFinishing(value);
}
