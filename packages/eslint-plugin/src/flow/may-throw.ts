import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { starters } from '../groups/starters.ts';
import { iterationMethods } from '../lifetimes/runs-inline.ts';

// What adds to a list or a log, looks into one or into a text, registers a listener, or
// tells a group or a controller what to do, is not why a `try` is there, though any call
// can throw.
const harmless = new Set(
  [
    'push unshift shift pop add set has get delete clear keys values entries',
    'at concat includes indexOf join slice splice flat reverse',
    'startsWith endsWith trim trimStart trimEnd split padStart padEnd toLowerCase toUpperCase toString toFixed',
    'log debug info warn error trace',
    'on once off addListener removeListener addEventListener removeEventListener',
    'go tryGo start cancel abort',
  ].flatMap(names => names.split(' ')),
);

// Nor are the plain functions of the language and of its timers: `Date.now()`,
// `Object.keys(table)`, and the error that is made for a `cancel`.
const plain = new Set(
  [
    'AbortController AbortSignal AggregateError Array Boolean Date DOMException Error Map Math Number Object',
    'RangeError Set String TypeError WeakMap WeakSet performance',
    'clearInterval clearTimeout queueMicrotask setImmediate setInterval setTimeout',
  ].flatMap(names => names.split(' ')),
);

/** Whether evaluating this node itself is likely to throw. */
export function mayThrow(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'ImportExpression':
    case 'TaggedTemplateExpression':
    case 'YieldExpression':
      return true;
    case 'CallExpression':
      return !isHarmless(node);
    case 'NewExpression':
      return !isPlain(node.callee);
    default:
      return false;
  }
}

function isHarmless(call: TSESTree.CallExpression): boolean {
  if (isPlain(call.callee) || makesTask(call)) return true;
  const method = methodCall(call);
  if (!method) return false;
  return (
    harmless.has(method.name) ||
    isPlain(method.object) ||
    // What the callback does is asked for itself.
    (iterationMethods.has(method.name) &&
      call.arguments.some(each => isFunctionLiteral(each)))
  );
}

/** `group.go(copy(file), { name: nameOf(file) })`: a task is there before it starts. */
function makesTask(argument: TSESTree.Node): boolean {
  const { parent } = wrapped(argument);
  if (parent?.type === 'Property') return makesTask(parent.parent);
  const call = callWith(argument);
  return call !== undefined && starters.has(methodCall(call)?.name ?? '');
}

function isPlain(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && plain.has(node.name);
}
