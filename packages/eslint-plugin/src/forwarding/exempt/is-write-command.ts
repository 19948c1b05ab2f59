import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { writtenText } from '../../ast/literals/written-text.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';

/**
 * Whether this runs a command that changes something, as far as it is written out:
 * `sandbox.exec('git commit -m fix')`, `git(['push', remote])`, `run('rm', [path])`.
 */
export function isWriteCommand(
  { callee, arguments: given }: HostCall,
  sourceCode: SourceCode,
): boolean {
  const texts = given.map(each => commandIn(each, sourceCode));
  const tool = /git$/iu.test(calledName(callee)) ? ['git'] : [];
  const command = [...tool, ...texts].filter(Boolean).join(' ');
  return [command, ...texts].some(text =>
    text.split(separators).some(each => changing.test(each)),
  );
}

function commandIn(argument: TSESTree.Node, sourceCode: SourceCode): string {
  const node = writtenAs(argument, sourceCode);
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements
        .map(each => (each ? commandIn(each, sourceCode) : ''))
        .join(' ');
    case 'ConditionalExpression':
      return [node.consequent, node.alternate]
        .map(each => commandIn(each, sourceCode))
        .join(';');
    default:
      return writtenText(node) ?? '';
  }
}

const separators = /&&|\|\||[\n;|]/u;

// Of `git`, with its options before the word; of what installs packages; of files.
const changing =
  /^\s*(?:[A-Z_]+=\S*\s+|sudo\s+)*(?:git\s+(?:-\S+(?:\s+[^\s-]\S*)??\s+)*(?:add|am|apply|checkout|cherry-pick|clean|clone|commit|init|merge|mv|pull|push|rebase|reset|restore|revert|rm|stash|switch|worktree)|(?:bun|npm|pnpm|yarn)\s+(?:add|ci|i|install|publish|remove|uninstall|update|upgrade)|chmod|chown|cp|kill|ln|mkdir|mv|pkill|rm|rmdir|touch)(?![\w-])/u;
