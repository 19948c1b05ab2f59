import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { isPlainValue } from '../types/is-plain-value.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether this code names any signal, or asks whether one has aborted. That it
 * is the wrong signal is for other rules to say. Types tell that of a process that
 * has exited, which is a text.
 */
export function saysSignal(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  host?: TypeHost,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      (node.type === 'Identifier' ||
        node.type === 'JSXIdentifier' ||
        node.type === 'PrivateIdentifier') &&
      isSignalName(node.name) &&
      !(host && isText(node, host)),
    node => host !== undefined && typeNodes.has(node.type),
  );
}

const typeNodes = new Set<string>([
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
]);

/** Also a number; a truth value may be the answer to a question. */
function isText(name: TSESTree.Node, host: TypeHost): boolean {
  const type = host.typeOf(name);
  const parts = host.partsOf(type);
  return (
    parts.length > 0 &&
    parts.every(part => host.kindOf(part) !== 'boolean') &&
    isPlainValue(type, host)
  );
}

export function isSignalName(name: string): boolean {
  return /signal/iu.test(name) || abortQuestions.has(name);
}
