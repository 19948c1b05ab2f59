import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import { repetition } from '../flow/repetition.ts';
import { isNewPromise } from '../promises/is-new-promise.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isReassigned } from '../variables/is-reassigned.ts';
import { isSleep } from './is-sleep.ts';

/**
 * The promises that are in this race in each turn of a loop, where the others are new.
 * Each holds a reaction for every race, and by that what they all have settled with,
 * until it settles itself (nodejs/node#17469).
 */
export function olderPromises(
  elements: readonly TSESTree.Expression[],
  race: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly TSESTree.Identifier[] {
  if (endsLoop(race)) return [];
  const promises = elements.map(each => startOfChain(each));
  const older = promises.filter(
    (each): each is TSESTree.Identifier =>
      each.type === 'Identifier' && isOlder(each, race, sourceCode, host),
  );
  const newer = promises.filter(each => !older.some(one => one === each));
  // A look at work now and then: the loop ends with it, and a pause gives nothing.
  return newer.every(each => isPause(each, sourceCode, host)) ? [] : older;
}

function isOlder(
  promise: TSESTree.Identifier,
  race: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const variable = findVariable(promise.name, promise, sourceCode);
  if (!variable?.defs.length || isReassigned(variable)) return false;
  const repeated = repetition(race, variable.scope.block, sourceCode);
  return repeated?.kind === 'loop' && isThenable(host.typeOf(promise), host);
}

function isPause(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return promise.type === 'CallExpression'
    ? isSleep(promise, host)
    : isNewPromise(promise, sourceCode);
}

/** `return await Promise.race(…)` */
function endsLoop(race: TSESTree.Node): boolean {
  const { parent } = wrapped(race);
  if (parent?.type === 'AwaitExpression') return endsLoop(parent);
  return parent?.type === 'ReturnStatement';
}
