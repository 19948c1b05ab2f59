import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isGlobal } from '../variables/global-name.ts';
import { staticNumber } from '../variables/static-number.ts';

/** A signal that adds no way to cancel, and what is to be said about it. */
export interface IdleSignal {
  readonly messageId: 'ofNone' | 'ofOne' | 'tooLong';
  readonly data: Readonly<Record<string, string>>;
  /** The expression that is the same signal. */
  readonly same?: string;
}

// The longest that a timer of the platforms can be: 24.8 days.
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * This call, if it is an `AbortSignal.any` of no signal or of one, or an
 * `AbortSignal.timeout` that no timer is long enough for.
 */
export function idleSignal(
  call: TSESTree.CallExpression,
  context: RuleContext,
): IdleSignal | undefined {
  const method = methodCall(call);
  const [argument] = call.arguments;
  if (
    !method ||
    !argument ||
    argument.type === 'SpreadElement' ||
    !isGlobal(method.object, 'AbortSignal', context.sourceCode)
  ) {
    return undefined;
  }
  if (method.name === 'any') return ofAtMostOne(argument, context);
  return method.name === 'timeout' ? ofTimer(argument, context) : undefined;
}

function ofAtMostOne(
  argument: TSESTree.Expression,
  { sourceCode }: RuleContext,
): IdleSignal | undefined {
  const list = unwrap(argument);
  if (list.type !== 'ArrayExpression' || list.elements.length > 1) return;
  const [signal] = list.elements;
  if (!signal) return { messageId: 'ofNone', data: {} };
  if (signal.type === 'SpreadElement') return undefined;
  const text = sourceCode.getText(signal);
  return { messageId: 'ofOne', data: { signal: text }, same: text };
}

function ofTimer(
  delay: TSESTree.Expression,
  { sourceCode }: RuleContext,
): IdleSignal | undefined {
  const value = staticNumber(delay, sourceCode);
  return value !== undefined && value >= LONGEST_DELAY
    ? { messageId: 'tooLong', data: { delay: sourceCode.getText(delay) } }
    : undefined;
}
