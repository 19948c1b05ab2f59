import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { methodCall, methodCallOn } from '../../ast/method-call.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { TypeHost } from '../../types/type-host.ts';

/** Whether this is the signal of a request that a client has sent. */
export function isOfClient(
  { kind, variable }: Pick<AvailableSignal, 'kind' | 'variable'>,
  host: TypeHost | undefined,
): boolean {
  // Without types a signal that something carries is that of a `Request`.
  if (!host) return kind === 'carrier';
  if (kind === 'context') return true;
  if (kind === 'controller') return isEndedWithConnection(variable, host);
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== 'Parameter') return false;
  // What has a signal of its own may be a task as well.
  return (
    (kind === 'carrier' && has(definition.name, 'headers', host)) ||
    isGivenToProcedure(parameterOf(definition.name), host)
  );
}

/** `request.on('close', () => controller.abort())`, of a server or its response. */
function isEndedWithConnection(
  controller: AvailableSignal['variable'],
  host: TypeHost,
): boolean {
  return (controller?.references ?? []).some(({ identifier }) => {
    const abort = methodCallOn(identifier);
    if (abort?.name !== 'abort') return false;
    const listener = enclosingFunction(abort.node);
    const call = listener && callWith(listener);
    const listening = call && methodCall(call);
    const [event] = call?.arguments ?? [];
    return (
      listening !== undefined &&
      /^(?:addListener|on|once)$/u.test(listening.name) &&
      event?.type === 'Literal' &&
      (event.value === 'close' || event.value === 'aborted') &&
      (has(listening.object, 'httpVersion', host) ||
        has(listening.object, 'writeHead', host))
    );
  });
}

/** What a procedure of tRPC or oRPC is given, or a handler of Connect. */
function isGivenToProcedure(node: TSESTree.Node, host: TypeHost): boolean {
  const holds = (name: string): boolean => has(node, name, host);
  return (
    (holds('input') && holds('signal') && (holds('ctx') || holds('context'))) ||
    (holds('requestHeader') && holds('responseHeader'))
  );
}

function has(node: TSESTree.Node, name: string, host: TypeHost): boolean {
  return host.propertyOf(host.typeOf(node), name) !== undefined;
}

/** The parameter that this name is, or is taken from. */
function parameterOf(name: TSESTree.Node): TSESTree.Node {
  const { parent } = name;
  return parent && !isFunctionNode(parent) ? parameterOf(parent) : name;
}
