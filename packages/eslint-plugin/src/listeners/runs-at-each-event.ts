import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { writtenText } from '../ast/literals/written-text.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';

/**
 * Whether an emitter calls this function again and again, as in
 * `server.on('connection', socket => …)` or `createServer((request, response) => …)`:
 * what it adds to a signal grows with each.
 */
export function runsAtEachEvent(owner: FunctionNode): boolean {
  const value = wrapped(owner);
  const { parent } = value;
  if (parent?.type === 'CallExpression' && isOfServer(parent)) return true;
  const { name = '', arguments: given = [] } =
    (parent && methodCall(parent)) ?? {};
  const [event, listener, options] = given;
  const type = event && writtenText(event);
  return (
    listening.has(name) &&
    listener === value &&
    !options &&
    type !== undefined &&
    !once.test(type)
  );
}

function isOfServer({ callee }: TSESTree.CallExpression): boolean {
  return /^create(?:Secure)?Server$/u.test(calledName(callee));
}

const listening = new Set(['addEventListener', 'addListener', 'on']);

// What happens to an object a single time, or ends the process.
const once =
  /^(?:abort|beforeExit|close|connect|DOMContentLoaded|end|error|exit|finish|listening|load|open|ready|secureConnect|SIG[A-Z]+|spawn|unload)$/u;
