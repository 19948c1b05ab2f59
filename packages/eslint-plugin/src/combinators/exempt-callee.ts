import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether it does no harm that this call runs on: it waits for a timer, works
 * on local files, starts, stops or registers something, which has to be done
 * whole, or fills a stream that another task empties, and ends with it.
 */
export function isExemptCallee(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  if (hasExemptName(call) || isPipe(call)) return true;
  return exemptModule.test(host.signatureOf(call)?.module ?? '');
}

/** Whether its name says that a call waits, or starts, stops or registers. */
export function hasExemptName(call: TSESTree.CallExpression): boolean {
  const name = calleeName(call) ?? '';
  return [timer, lifecycle, registration].some(known => known.test(name));
}

/** `source.pipeTo(transform.writable)`: the failure of either end ends both. */
function isPipe(call: TSESTree.CallExpression): boolean {
  if (calleeName(call) !== 'pipeTo') return false;
  const target = call.arguments[0] && unwrap(call.arguments[0]);
  const name =
    target?.type === 'MemberExpression' ? memberName(target) : undefined;
  return (target?.type === 'Identifier' ? target.name : name) === 'writable';
}

const exemptModule =
  /^(?:(?:fs|timers)(?:\/promises)?|delay|(?:fs-extra|graceful-fs|memfs)|(?:fast-|tiny)?glob(?:by)?|rimraf|del)$/u;

const timer =
  /^(?:sleep|delay|wait|await|pause|setTimeout|setImmediate|setInterval)(?![a-z])/u;

// The first word of the name, with what negates it.
const lifecycle =
  /^[_#]*(?:un|de|re)?(?:register|subscribe|listen|mount|install|init|initialize|initialise|setup|start|stop|open|close|shutdown|dispose|destroy|teardown|cleanup|abort|cancel|disconnect|terminate|kill|release|attach|detach)(?![a-z])/u;

// `registrar.handle(protocol)`, but not `handleRequest(request)`.
const registration = /^(?:(?:un)?handle|(?:add|remove)(?:Event)?Listener)$/u;

function calleeName({ callee }: TSESTree.CallExpression): string | undefined {
  const node = unwrap(callee);
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? memberName(node) : undefined;
}
