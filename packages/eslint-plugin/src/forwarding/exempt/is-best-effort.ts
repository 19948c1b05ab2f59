import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isSwallowed } from '../../promises/rejection-handler.ts';
import { soleAwait } from '../../promises/sole-await.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';

/**
 * Whether nothing is made of what this call gives, and it undoes what has failed
 * (`await restore(path); throw error`), or removes something as far as it can,
 * without a word where it cannot: a clean-up by another name.
 */
export function isBestEffort(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (call.type === 'NewExpression' || isSleep(call, host)) return false;
  const awaited = soleAwait(call, sourceCode);
  const statement = awaited && wrapped(awaited).parent;
  if (statement?.type !== 'ExpressionStatement') return false;
  if (isBeforeThrow(statement)) return true;
  return (
    removing.test(sourceCode.getText(call)) &&
    (isCaughtInVain(call, sourceCode) || isTriedInVain(call, statement))
  );
}

// In the name of what is called, or in the command that it is given.
const removing =
  /(?<![A-Za-z])(?:clean|delete|drop|kill|prune|remove|rm|undo|unlink)(?![a-z])|[a-z](?:Clean|Delete|Drop|Kill|Prune|Remove|Undo|Unlink)(?![a-z])/u;

function isBeforeThrow(statement: TSESTree.Statement): boolean {
  const { parent } = statement;
  if (parent.type !== 'BlockStatement') return false;
  const next = parent.body[parent.body.indexOf(statement) + 1];
  return next?.type === 'ThrowStatement';
}

/** `remove(path).catch(() => undefined)` */
function isCaughtInVain(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const link = methodCallOn(promise);
  return (
    link !== undefined &&
    (isSwallowed(link, sourceCode) || isCaughtInVain(link.node, sourceCode))
  );
}

/** `try { await remove(path); } catch {}` */
function isTriedInVain(call: HostCall, last: TSESTree.Statement): boolean {
  const block = last.parent;
  const attempt = block.parent;
  return (
    block.type === 'BlockStatement' &&
    block.body.every(each => each === last || isWithin(call, each)) &&
    attempt?.type === 'TryStatement' &&
    attempt.block === block &&
    attempt.handler?.body.body.length === 0
  );
}
