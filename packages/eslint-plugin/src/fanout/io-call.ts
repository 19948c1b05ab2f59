import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasExemptName } from '../combinators/exempt-callee.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import { importedName } from '../groups/imported-name.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { slotsOf } from '../types/slots.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobal } from '../variables/global-name.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether this call is work outside of the process: it returns a promise, and
 * takes a signal or is a package's. Not what is handed a function, which may
 * well be what limits it; and not what, by its name, waits, starts or stops
 * something, or computes.
 */
export function isIoCall(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  if (hasExemptName(call) || computing.test(calledName(call.callee)))
    return false;
  if (isHandedWork(call, context)) return false;
  const host = getTypeHost(context);
  return host ? isIoByType(call, context, host) : isIoByName(call, context);
}

// What a function does in the process, by the first word of its name.
const computing =
  /^[_#]*(?:as|assert|calculate|compile|compute|convert|decode|decrypt|digest|encode|encrypt|format|has|hash|is|normali[sz]e|parse|render|saniti[sz]e|seriali[sz]e|deseriali[sz]e|to|transform|validate|verify)(?![a-z])/u;

function isIoByType(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (!isThenable(host.typeOf(call), host)) return false;
  const signature = host.signatureOf(call);
  if (!signature) return false;
  const { module } = signature;
  if (module !== undefined && inMemory.test(module)) return false;
  const slots = slotsOf(signature, host);
  return slots.length > 0
    ? slots.some(slot => !ignoresSlot(call, slot, context, host))
    : module !== undefined;
}

// The platform's own promises, waits for an event, and what is loaded or computed in the
// process.
const inMemory = /^(?:typescript|timers(?:\/promises)?|events|util)$/u;

function isIoByName(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  if (isGlobal(call.callee, 'fetch', context.sourceCode)) return true;
  const from = importedName(unwrap(call.callee), context)?.from ?? '';
  return ioModule.test(from);
}

const ioModule =
  /^(?:(?:node:)?(?:fs|dns)\/promises|axios|got|ky|node-fetch|undici)$/u;

/** Whether a function is among the arguments: `limit(() => load(id))`, `limit(task)`. */
function isHandedWork(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  // A class, as in `find(User, id)`, is no work.
  const isFunction = (value: TSESTree.Node): boolean =>
    host
      ?.partsOf(host.typeOf(value))
      .some(part => host.signaturesOf(part).length > 0) ?? false;
  return call.arguments.some(argument => {
    if (argument.type === 'SpreadElement') return false;
    const value = unwrap(argument);
    return (
      isFunctionNode(value) ||
      resolveFunction(value, sourceCode) !== undefined ||
      isFunction(value)
    );
  });
}
