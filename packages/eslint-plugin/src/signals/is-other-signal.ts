import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { takenOf } from '../ast/member-on.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';

const members = new Set([
  'aborted',
  'addEventListener',
  'dispatchEvent',
  'onabort',
  'reason',
  'removeEventListener',
  'throwIfAborted',
]);

/** Whether this is used as no abort signal is: `store.signal.value`. */
export function isUsedOtherwise(signal: TSESTree.Node): boolean {
  if (callOf(signal)) return true;
  const name = takenOf(signal);
  return name !== undefined && !members.has(name);
}

/** Whether the type that is written there has a signal of another kind. */
export function isDeclaredOtherwise(
  annotation: TSESTree.TSTypeAnnotation | undefined,
  text: (node: TSESTree.Node) => string,
): boolean {
  const type = annotation?.typeAnnotation;
  if (type?.type !== 'TSTypeLiteral') return false;
  return type.members.some(
    member =>
      member.type === 'TSPropertySignature' &&
      member.key.type === 'Identifier' &&
      usualSignalKeys.includes(member.key.name) &&
      member.typeAnnotation !== undefined &&
      !/Signal\b/u.test(text(member.typeAnnotation)),
  );
}
