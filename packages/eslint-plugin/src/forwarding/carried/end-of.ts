import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import { callWith } from '../../ast/call-with.ts';
import { calledName } from '../../ast/called-name.ts';
import { closingName } from '../../ast/closing-name.ts';
import { endingWord } from '../../ast/ending-word.ts';
import { memberName } from '../../ast/member-name.ts';
import { memberOn } from '../../ast/member-on.ts';

/**
 * The call by which what is read here is ended: `child.kill()`, `child[Symbol.dispose]()`,
 * `stream.controller.abort()`, `killTree(child.pid)` or `killTree(child)`.
 */
export function endOf(result: TSESTree.Node): TSESTree.Node | undefined {
  const member = memberOn(result);
  // `cancelRun(client)` ends one of the things that its object does.
  if (!member) return endingCallWith(result, ['abort', 'cancel']);
  if (memberName(member) === 'controller') return endOf(member);
  const method = callOf(member);
  if (method) return endingWord(closingName(member)) ? method : undefined;
  return memberName(member) === 'pid' ? endingCallWith(member) : undefined;
}

/** `killTree(child)`, by a function of such a name, but for those with these words. */
function endingCallWith(
  given: TSESTree.Node,
  exceptions: readonly string[] = [],
): TSESTree.Node | undefined {
  const call = callWith(given);
  const word = call && endingWord(calledName(call.callee));
  return word !== undefined && !exceptions.includes(word) ? call : undefined;
}
