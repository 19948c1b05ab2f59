import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { globalName } from '../variables/global-name.ts';

export type TimerName = 'setInterval' | 'setTimeout';

/**
 * Which timer of the platform this call starts, by itself or from
 * `node:timers`. One without a delay is over at once, and counts for none.
 */
export function platformTimer(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TimerName | undefined {
  if (!hasDelay(call)) return undefined;
  const name = nameOfCallee(unwrap(call.callee), sourceCode);
  return name === 'setTimeout' || name === 'setInterval' ? name : undefined;
}

function hasDelay({ arguments: [, delay] }: TSESTree.CallExpression): boolean {
  return delay !== undefined && !(delay.type === 'Literal' && !delay.value);
}

function nameOfCallee(
  callee: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  const name = globalName(callee, sourceCode);
  if (name !== undefined || callee.type !== 'Identifier') return name;
  const [definition] =
    findVariable(callee.name, callee, sourceCode)?.defs ?? [];
  if (!definition) return undefined;
  const { node, parent } = definition;
  return node.type === 'ImportSpecifier' &&
    parent?.type === 'ImportDeclaration' &&
    /^(?:node:)?timers$/u.test(parent.source.value) &&
    node.imported.type === 'Identifier'
    ? node.imported.name
    : undefined;
}
