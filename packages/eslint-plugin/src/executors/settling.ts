import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { writtenText } from '../ast/literals/written-text.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { rootOf } from '../ast/root-of.ts';
import { wrapped } from '../ast/unwrap.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import { iterationMethods } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { findVariable } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { hasSlotBeforeCallback } from './callback-slot.ts';
import type { PendingPromise } from './pending-promise.ts';
import { isSettler, withHelpers } from './settlers.ts';

/** What leaves the promise pending until something happens. */
export type Settling = SettlingCall | SettlingHandler;

interface SettlingCall {
  readonly kind: 'timer' | 'listener' | 'callback' | 'keeping';
  readonly node: TSESTree.CallExpression;
}

/** `socket.onopen = resolve` */
interface SettlingHandler {
  readonly kind: 'handler';
  readonly node: TSESTree.MemberExpression;
}

/**
 * Where this code hands a way to settle the promise to a timer, to an event, or to a
 * function that takes a callback and could take a signal, or puts it where other code
 * finds it.
 */
export function settlings(
  { places: [place], code, settlers }: PendingPromise,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly Settling[] {
  const uses = withHelpers(settlers, code, sourceCode);
  const owner = place && functionAround(place);
  const settles = (node: TSESTree.Node): boolean =>
    isSettler(node, uses, sourceCode);
  return nodesRunBy(code, sourceCode).flatMap((node): readonly Settling[] => {
    switch (node.type) {
      case 'AssignmentExpression':
        return isHandler(node.left, host) && settles(node.right)
          ? [{ kind: 'handler', node: node.left }]
          : [];
      case 'CallExpression': {
        const kind = node.arguments.some(settles)
          ? kindOf(node, owner, sourceCode, host)
          : undefined;
        return kind ? [{ kind, node }] : [];
      }
      default:
        return [];
    }
  });
}

/** The innermost function that is no callback of a list, as of `ids.map(…)`. */
function functionAround(place: TSESTree.Node): FunctionNode | undefined {
  const owner = enclosingFunction(place);
  const { parent } = owner ? wrapped(owner) : {};
  const name = parent && methodCall(parent)?.name;
  return owner && iterationMethods.has(name ?? '')
    ? functionAround(owner)
    : owner;
}

/** What tells of the event, or does what is waited for. */
export function receiverOf({ node }: Settling): TSESTree.Node | undefined {
  return node.type === 'CallExpression'
    ? methodCall(node)?.object
    : node.object;
}

/** The name of the event, where it is written out. */
export function eventOf({ kind, node }: Settling): string | undefined {
  if (kind === 'handler') return memberName(node)?.slice(2);
  if (kind !== 'listener') return undefined;
  const [, named] = registering.exec(methodCall(node)?.name ?? '') ?? [];
  if (named !== undefined) return named.toLowerCase();
  return node.arguments[0] && writtenText(node.arguments[0]);
}

/** A member for a handler, as `onclose` is: it may hold none. */
function isHandler(
  target: TSESTree.Node,
  host: TypeHost,
): target is TSESTree.MemberExpression {
  if (target.type !== 'MemberExpression') return false;
  const name = memberName(target) ?? '';
  if (!/^on[a-z]+$/u.test(name)) return false;
  const type = host.propertyOf(host.typeOf(target.object), name)?.type;
  return type !== undefined && isNullable(type, host);
}

/**
 * The nodes that run when this code does, also in the functions of it that it calls:
 * `const poll = () => …; poll();`
 */
function nodesRunBy(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const bodies = new Set([code]);
  // What is added is looked at in turn.
  for (const body of bodies) {
    for (const node of startedNodes(body, sourceCode)) {
      if (node.type !== 'CallExpression') continue;
      const called = resolveFunction(node.callee, sourceCode);
      if (called && isWithin(called, code)) bodies.add(called.body);
    }
  }
  return [...bodies].flatMap(body => startedNodes(body, sourceCode));
}

const listens = new Set([
  'addEventListener',
  'addListener',
  'on',
  'once',
  'prependListener',
  'prependOnceListener',
]);

// `wire.onReply(id, resolve)`: each event has a method of its own.
const registering = /^on(?:ce|Did)?(?!.*(?:Abort|Cancel))([A-Z]\w*)$/u;

const keeps = new Set(['add', 'push', 'set', 'unshift']);

function kindOf(
  call: TSESTree.CallExpression,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): SettlingCall['kind'] | undefined {
  if (platformTimer(call, sourceCode)) return 'timer';
  const method = methodCall(call);
  if (method && listens.has(method.name) && call.arguments.length > 1) {
    return 'listener';
  }
  if (method && registering.test(method.name)) return 'listener';
  if (method && keeps.has(method.name)) {
    return isOlderThan(owner, method.object, sourceCode)
      ? 'keeping'
      : undefined;
  }
  return freeSlots(call, host, sourceCode).length > 0 ||
    hasSlotBeforeCallback(call, host)
    ? 'callback'
    : undefined;
}

/** Whether this list or map is not the function's own: `this.pending.set(id, resolve)`. */
function isOlderThan(
  owner: FunctionNode | undefined,
  list: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const root = rootOf(list);
  if (root.type === 'ThisExpression') return true;
  if (root.type !== 'Identifier') return false;
  const [definition] = findVariable(root.name, root, sourceCode)?.defs ?? [];
  return (
    definition !== undefined && !(owner && isWithin(definition.name, owner))
  );
}
