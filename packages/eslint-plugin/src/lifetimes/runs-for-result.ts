import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isDetached } from '../promises/is-detached.ts';
import { isKeptForOthers } from '../promises/shared-work.ts';
import type { SourceCode } from '../rule-context.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import type { TypeHost } from '../types/type-host.ts';
import { awaitsCallback } from './awaits-callback.ts';
import { callbackPlace } from './callback-place.ts';
import type { CallbackPlace } from './callback-place.ts';

/**
 * Whether the call that this callback is given to has to run it for what it
 * gives, or is seen to wait for it, and somebody here waits for that:
 * `await retry(() => load(id))`.
 *
 * Not where others may be given the same, nor where the call gives a signal to the
 * callback, or ends it with one.
 */
export function runsForResult(
  callback: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const place = callbackPlace(callback);
  if (!host || !place) return false;
  const { call, others } = place;
  if (isDetached(call, sourceCode)) return false;
  if (isShared.test(sourceCode.getText(call.callee))) return false;
  if (!goesOn(host.typeOf(call), host)) return false;
  return (
    (isOfPipeline(call) ||
      isTaken(place, host) ||
      awaitsCallback(place, sourceCode, host)) &&
    !(
      endsWithSignal(call) &&
      others.some(each => mentionsSignal(each, sourceCode, host))
    ) &&
    !isKeptForOthers(call, sourceCode, host)
  );
}

/**
 * Whether a call that has the signal looks after the callback with it: a pipeline
 * destroys its stages, and what is named for it races them, or has it where they look.
 * What only waits for its callbacks, as a retry or a queue, stops between two of them.
 */
function endsWithSignal(call: TSESTree.CallExpression): boolean {
  return (
    isOfPipeline(call) ||
    /abort|cancel|deadline|interrupt|race|signal|timeout/iu.test(
      calledName(call.callee),
    )
  );
}

/** `pipeline(source, stage, sink)`: it ends with its stages, whatever they give. */
function isOfPipeline(call: TSESTree.CallExpression): boolean {
  return /^pipe(?:line)?$/u.test(calledName(call.callee));
}

/** Whether the call gives what the callback gives, and hands it no signal. */
function isTaken({ call, index, key }: CallbackPlace, host: TypeHost): boolean {
  const signature = host.signatureOf(call);
  const taken = signature?.resultCallback(index, key);
  return (
    taken !== undefined &&
    !taken.parameters.some(({ type }) => holdsSignal(type, host))
  );
}

// What it gives is kept for those who ask next, or is to be had in any case.
const isShared =
  /background|cache|coalesc|debounce|dedup|detach|getOr|in_?flight|lazy|memo|once|OrCreate|OrInsert|OrSet|remember|share|shield|single|throttle|uncancel/iu;
