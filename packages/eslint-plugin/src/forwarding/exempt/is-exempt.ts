import { methodCall } from '../../ast/method-call.ts';
import type { RuleContext, SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { awaitsEnding } from './awaits-ending.ts';
import { isBestEffort } from './is-best-effort.ts';
import { isDeletedLater } from './is-deleted-later.ts';
import { isForError } from './is-for-error.ts';
import { isInstant } from './is-instant.ts';
import { isKeptOpen } from './is-kept-open.ts';
import { isLeftByComment } from './is-left-by-comment.ts';
import { isOnlyHeard } from './is-only-heard.ts';
import { renewsToken } from './spends-grant.ts';

/**
 * Whether an abort must not reach this call, or has nothing to end there, whichever
 * signal it would come from.
 */
export function isExempt(
  call: HostCall,
  { checkListeners }: { readonly checkListeners: boolean },
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  return (
    awaitsEnding(call, sourceCode, host) ||
    isBestEffort(call, sourceCode, host) ||
    isDeletedLater(call, sourceCode) ||
    isForError(call, sourceCode, host) ||
    isInstant(call, context, host) ||
    isKeptOpen(call, sourceCode, host) ||
    (!checkListeners && isForListener(call, sourceCode, host)) ||
    isLeftByComment(call, sourceCode) ||
    renewsToken(call, sourceCode)
  );
}

/** Whether this registers a listener, or gives an emitter that only gets some. */
function isForListener(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    methodCall(call)?.name === 'addEventListener' ||
    isOnlyHeard(call, sourceCode, host)
  );
}
