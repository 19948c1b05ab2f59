import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { wrapped } from '../ast/unwrap.ts';
import { parameterAt } from '../program/parameter-at.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isSharedWork } from '../promises/shared-work.ts';
import type { SourceCode } from '../rule-context.ts';
import { contextOf } from '../types/get-type-host.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { memoPerProgram } from '../types/memo-per-program.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CallbackPlace } from './callback-place.ts';
import { isRunWithin } from './is-run-within.ts';
import { usesOfGiven } from './uses-of-given.ts';

/**
 * Whether this call runs a function of the project that waits for each call of
 * the callback which it is given there, as `async function each(items, work) {
 * for (const item of items) await work(item); }` does. Not where it gives the
 * callback a signal, calls it to clean up, or does something else with it.
 */
export function awaitsCallback(
  { call, index, key }: CallbackPlace,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const context = contextOf(sourceCode);
  if (!context || isFinishing(call)) return false;
  const before = call.arguments.slice(0, index);
  if (before.some(each => each.type === 'SpreadElement')) return false;
  const callee = projectFunction(call, context, host);
  return callee !== undefined && awaitsGiven(callee, index, key);
}

/**
 * What is known of a function, by the place of the callback. For each program anew,
 * since the callback may be handed on to a function that has changed.
 */
const knownOf = memoPerProgram((): Map<string, boolean> => new Map());

function awaitsGiven(
  callee: ProjectFunction,
  index: number,
  key: string | undefined,
): boolean {
  const known = knownOf(callee.key, callee.host);
  const place = `${String(index)} ${key ?? ''}`;
  // Until it is known: a function may call itself.
  if (!known.has(place)) {
    known.set(place, false);
    known.set(place, areUsesAwaited(callee, index, key));
  }
  return known.get(place) ?? false;
}

function areUsesAwaited(
  callee: ProjectFunction,
  index: number,
  key: string | undefined,
): boolean {
  const { node: owner, context, host } = callee;
  const { sourceCode } = context;
  const parameter = owner.generator ? undefined : parameterAt(index, callee);
  if (!parameter) return false;
  const uses = usesOfGiven(parameter, key, owner, sourceCode);
  const runs = uses?.filter(use => !isTested(use)) ?? [];
  return (
    runs.length > 0 &&
    runs.every(
      use =>
        !inCleanup(use) &&
        !isGivenSignal(use, host) &&
        isRunWithin(use, { owner, sourceCode, host }),
    ) &&
    !isSharedWork(callee)
  );
}

/** Whether it is only asked for: `if (work)`, `work?.()` calls it. */
function isTested(use: TSESTree.Node): boolean {
  const value = wrapped(use);
  const { parent } = value;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === value;
    case 'LogicalExpression':
      return parent.left === value && parent.operator === '&&';
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return true;
    default:
      return false;
  }
}

/** Whether the callback is called with a signal that it may heed. */
function isGivenSignal(use: TSESTree.Node, host: TypeHost): boolean {
  const call = callOf(use);
  if (!call) return false;
  const signature = host.signatureOf(call);
  return (
    !signature ||
    signature.parameters.some(({ type }) => holdsSignal(type, host))
  );
}
