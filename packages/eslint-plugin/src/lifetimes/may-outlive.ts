import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isNewPromise } from '../promises/is-new-promise.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { runsForResult } from './runs-for-result.ts';
import { runsInline } from './runs-inline.ts';

/**
 * Whether this function can run after the function around it has returned.
 * What such a function does is not part of the work that the outer signal
 * stands for: a listener, a timer, a function that is returned or stored, and
 * one that nothing but such functions call.
 */
export function mayOutlive(
  node: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[] = [],
): boolean {
  const known = knownTo(host ?? sourceCode, inlineCallbacks);
  const found = known.get(node);
  if (found !== undefined) return found;
  // Until it is known: two functions may call each other.
  known.set(node, false);
  const uses = usesOf(node, sourceCode);
  const isRun = (use: TSESTree.Node): boolean =>
    isRunHere(wrapped(use), sourceCode, host, inlineCallbacks);
  const isLater = (use: TSESTree.Node): boolean =>
    (use !== node && isWithin(use, node)) ||
    functionsBetween(use, node).some(each =>
      mayOutlive(each, sourceCode, host, inlineCallbacks),
    );
  const outlives = !uses.every(isRun) || uses.every(isLater);
  known.set(node, outlives);
  return outlives;
}

const none: readonly string[] = [];

// Asked for the functions around every call.
const memo = new WeakMap<
  object,
  WeakMap<readonly string[], WeakMap<FunctionNode, boolean>>
>();

function knownTo(
  key: object,
  inlineCallbacks: readonly string[],
): WeakMap<FunctionNode, boolean> {
  const ofKey = memo.get(key) ?? new WeakMap();
  memo.set(key, ofKey);
  const names = inlineCallbacks.length > 0 ? inlineCallbacks : none;
  const known = ofKey.get(names) ?? new WeakMap();
  ofKey.set(names, known);
  return known;
}

/** The functions around this use of a function that are not around the function. */
function functionsBetween(
  use: TSESTree.Node,
  used: FunctionNode,
): readonly FunctionNode[] {
  const between: FunctionNode[] = [];
  for (
    let outer = enclosingFunction(use);
    outer && !isWithin(used, outer);
    outer = enclosingFunction(outer)
  ) {
    between.push(outer);
  }
  return between;
}

/** Whether a function has been run by the time that this use of it is done. */
function isRunHere(
  use: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[],
): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'CallExpression':
      return (
        parent.callee === use ||
        runsInline(parent, sourceCode, host, inlineCallbacks) ||
        runsForResult(use, sourceCode, host)
      );
    case 'NewExpression':
      return isNewPromise(parent, sourceCode);
    case 'Property':
      return (
        isStart(parent, sourceCode) || runsForResult(use, sourceCode, host)
      );
    default:
      return false;
  }
}

const streams = ['ReadableStream', 'TransformStream', 'WritableStream'];

/** `new ReadableStream({ start() {} })`, which is run while the stream is made. */
function isStart(property: TSESTree.Property, sourceCode: SourceCode): boolean {
  const { parent: made } = property.parent;
  return (
    propertyName(property) === 'start' &&
    made.type === 'NewExpression' &&
    made.arguments[0] === property.parent &&
    made.callee.type === 'Identifier' &&
    streams.includes(made.callee.name) &&
    isGlobalName(made.callee.name, made, sourceCode)
  );
}
