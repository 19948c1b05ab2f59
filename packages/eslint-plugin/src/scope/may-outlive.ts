import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isNewPromise } from '../ast/is-new-promise.ts';
import { propertyName } from '../ast/property-name.ts';
import { usesOf } from '../ast/resolve-function.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobalName } from './find-variable.ts';
import { runsForResult } from './runs-for-result.ts';
import { runsInline } from './runs-inline.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether this function can run after the function around it has returned.
 * What such a function does is not part of the work that the outer signal
 * stands for: a listener, a timer, a function that is returned or stored.
 */
export function mayOutlive(
  node: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  inlineCallbacks: readonly string[] = [],
): boolean {
  const decide = (): boolean => {
    const uses = usesOf(node, sourceCode);
    const isRun = (use: TSESTree.Node): boolean =>
      isRunHere(wrapped(use), sourceCode, host, inlineCallbacks);
    return uses.length === 0 || !uses.every(isRun);
  };
  if (inlineCallbacks.length > 0) return decide();
  const key = host ?? sourceCode;
  let known = memo.get(key);
  if (!known) {
    known = new WeakMap<FunctionNode, boolean>();
    memo.set(key, known);
  }
  const found = known.get(node) ?? decide();
  known.set(node, found);
  return found;
}

// Asked for the functions around every call.
const memo = new WeakMap<object, WeakMap<FunctionNode, boolean>>();

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
