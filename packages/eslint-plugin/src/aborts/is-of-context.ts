import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { isRequest } from './is-read-request.ts';

/**
 * Whether the signal is in a context, an event or the like, and what is given the
 * whole of it is not in sight: a context has its signal in any case, for those who
 * want it, unlike options, which are given one to be heeded. A `Request` is for itself.
 */
export function isOfContext(
  holder: TSESTree.Node,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  const call = wrapped(holder).parent;
  return (
    host !== undefined &&
    call?.type === 'CallExpression' &&
    isMoreThanSignal(holder, host) &&
    !isRequest(holder, host) &&
    !isCalledOptions(holder, call, host) &&
    !isInSight(call, host)
  );
}

/**
 * Whether what of it has a signal has one in any case, and at least two other
 * members. Of several kinds of events one alone may have a signal.
 */
function isMoreThanSignal(holder: TSESTree.Node, host: TypeHost): boolean {
  const holding = host
    .partsOf(host.typeOf(holder))
    .filter(part => holdsSignal(part, host));
  // Of a list of signals no part has one by its name.
  return (
    holding.length > 0 &&
    holding.every(
      part =>
        usualSignalKeys.some(
          key => host.propertyOf(part, key)?.isOptional === false,
        ) && host.propertiesOf(part).length > 2,
    )
  );
}

/** Whether the argument or the parameter says that it is made of options. */
function isCalledOptions(
  holder: TSESTree.Node,
  call: HostCall,
  host: TypeHost,
): boolean {
  const node = unwrap(holder);
  const name = nameOf(node);
  const index = call.arguments.findIndex(each => unwrap(each) === node);
  const signature = host.signatureOf(call);
  const parameter = signature?.parameters[index];
  // Whoever takes anything says nothing of it.
  const taken = parameter?.isRest ? undefined : parameter?.name;
  return [name, taken].some(each => options.test(each ?? ''));
}

function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? memberName(node) : undefined;
}

const options = /arg(?:ument)?s|config|init|opt(?:ion)?s|param(?:eter)?s/iu;

function isInSight(call: HostCall, host: TypeHost): boolean {
  const signature = host.signatureOf(call);
  return signature?.body !== undefined;
}
