import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../../ast/method-call.ts';
import { targetOf } from '../../ast/target-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { endOfChain, startOfChain } from '../../promises/promise-chain.ts';
import { takesOwnFailure } from '../../promises/takes-own-failure.ts';
import type { SourceCode } from '../../rule-context.ts';
import { writtenAs } from '../../variables/constant-value.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';

/**
 * Whether what is kept of `promise` where it is read here is only the end of its turn: it
 * waits for what was kept there before, and who comes next waits for it to be over,
 * however it ends. The result is for the one who has asked.
 *
 * `const result = this.last.then(run); this.last = result.catch(ignore); return result;`
 */
export function isKeptAsTurn(
  read: TSESTree.Node,
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const kept = endOfChain(read);
  const before = placeOf(writtenAs(startOfChain(promise), sourceCode));
  return (
    takesOwnFailure(kept, sourceCode) &&
    keepers(kept, sourceCode).some(
      place => sourceCode.getText(place) === sourceCode.getText(before),
    )
  );
}

/** What this is read from: `tails` of `tails.get(id) ?? Promise.resolve()`. */
function placeOf(expression: TSESTree.Node): TSESTree.Node {
  const node = unwrap(expression);
  if (node.type === 'LogicalExpression') return placeOf(node.left);
  const call = methodCall(node);
  return call?.name === 'get' ? unwrap(call.object) : node;
}

/** Where this is put, be it by a name: `last = end`, `tails.set(id, end)`. */
function keepers(
  end: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const target = targetOf(end);
  if (end.parent?.type !== 'VariableDeclarator')
    return [target ?? entryOf(end)].flatMap(place => place ?? []);
  return readsOfDeclared(end.parent, sourceCode).flatMap(
    read => targetOf(read) ?? entryOf(read) ?? [],
  );
}

/** The map that this is put into. */
function entryOf(value: TSESTree.Node): TSESTree.Node | undefined {
  const call = value.parent && methodCall(value.parent);
  return call?.name === 'set' && call.arguments.at(-1) === value
    ? unwrap(call.object)
    : undefined;
}
