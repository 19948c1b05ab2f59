import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { importedName } from '../groups/imported-name.ts';
import type { RuleContext } from '../rule-context.ts';
import { globalName, isGlobal } from '../variables/global-name.ts';

/** Those whose handle can stop what they have planned. */
export const timers: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
]);

const schedulers = new Set([...timers, 'queueMicrotask']);

/**
 * The name of the function of the platform that this call plans a callback with: a timer, by itself
 * or from `node:timers`, `queueMicrotask` or `process.nextTick`.
 */
export function schedulerName(
  call: TSESTree.CallExpression,
  context: RuleContext,
): string | undefined {
  const { sourceCode } = context;
  const callee = unwrap(call.callee);
  const imported = importedName(callee, context);
  if (imported) {
    const isTimer = /^(?:node:)?timers$/u.test(imported.from);
    return isTimer && timers.has(imported.name) ? imported.name : undefined;
  }
  const name = globalName(callee, sourceCode);
  if (name !== undefined) return schedulers.has(name) ? name : undefined;
  const isOfProcess =
    callee.type === 'MemberExpression' &&
    isGlobal(callee.object, 'process', sourceCode);
  return isOfProcess && memberName(callee) === 'nextTick'
    ? 'nextTick'
    : undefined;
}
