import type { TSESLint } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { nameNode } from '../ast/function-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { addParameter } from '../fix/add-parameter.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import type { TakenTaskSignal } from '../fix/take-task-signal.ts';
import { withoutNull } from '../fix/without-null.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { SourceCode } from '../rule-context.ts';
import { takesAbsent } from '../scope/fits.ts';
import { usesOf } from '../variables/resolve-function.ts';
import type { BrokenCall } from './broken-call.ts';
import { chainEnds } from './broken-chain.ts';
import { takesFailure } from './takes-failure.ts';

/**
 * The edits that let a signal through a function: a parameter at its end, which
 * its own calls are given, and which the places with a signal give, in a task
 * that one more parameter takes. For a function of this file that makes the last
 * call of the chain itself.
 */
export function mendChain(
  calls: readonly BrokenCall[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const [first] = calls;
  if (!first || !canTakeMore(first.helper, sourceCode)) return undefined;
  const { helper } = first;
  const ends = endsOf(helper);
  if (ends.length === 0) return undefined;
  const edits = [
    ...giveAll(calls, helper, fixer),
    ...ends.map(end => end && forwardSignal(end.call, end, fixer, sourceCode)),
  ];
  const given = edits.flatMap(edit => edit ?? []);
  if (given.length < edits.length) return undefined;
  const parameter = isTypeScript(helper) ? 'signal?: AbortSignal' : 'signal';
  return [...addParameter(helper.node, parameter, fixer, sourceCode), ...given];
}

/** How the places give the parameter that is to come: an edit or none for each. */
function giveAll(
  calls: readonly BrokenCall[],
  helper: ProjectFunction,
  fixer: TSESLint.RuleFixer,
): readonly (TSESLint.RuleFix | undefined)[] {
  const index = helper.node.params.length;
  const { context } = helper;
  const takers = new Map<object, TakenTaskSignal | undefined>();
  const edits = calls.flatMap(({ node, signal }) => {
    if (node.type !== 'CallExpression') {
      // A group gives the signal to what it calls itself.
      return signal.kind === 'task' && signal.signalIndex === index
        ? []
        : [undefined];
    }
    const text = textOf(signal, takers, helper);
    return text !== undefined && node.arguments.length === index
      ? forwardSignal(
          node,
          { slot: { kind: 'param', index }, text },
          fixer,
          context.sourceCode,
        )
      : [undefined];
  });
  return [...edits, ...[...takers.values()].flatMap(each => each?.fix(fixer))];
}

/** The signal, for a parameter that takes `undefined` where there is none. */
function textOf(
  signal: BrokenCall['signal'],
  takers: Map<object, TakenTaskSignal | undefined>,
  { context, host }: ProjectFunction,
): string | undefined {
  if (signal.kind !== 'task') return withoutNull(signal, host);
  const { function: task } = signal;
  if (!task) return undefined;
  const taken =
    takers.get(task) ?? takeTaskSignal({ ...signal, function: task }, context);
  takers.set(task, taken);
  return taken?.name;
}

function endsOf(helper: ProjectFunction) {
  return chainEnds(helper).map(({ call, slot }) => {
    // Its `catch` would take the abort for an answer, which is for a person to mend.
    if (takesFailure(call, helper.context.sourceCode)) return undefined;
    const isConditional = !takesAbsent(slot, helper.host);
    // There is no argument that is left out where the signal is absent.
    return isConditional && slot.kind === 'param'
      ? undefined
      : { call, slot, text: 'signal', isConditional };
  });
}

/** Whether one parameter more is nobody's but the callers' in sight. */
function canTakeMore(
  { node, context, isOverloaded }: ProjectFunction,
  sourceCode: SourceCode,
): boolean {
  if (context.sourceCode !== sourceCode || isOverloaded) return false;
  if (!nameNode(node)) return false;
  if (node.params.at(-1)?.type === 'RestElement') return false;
  const value = wrapped(node);
  if (value.parent?.type === 'MethodDefinition') return true;
  // A function that is handed on is called with what somebody else likes.
  return usesOf(node, sourceCode).every(use => callOf(use) !== undefined);
}

function isTypeScript({ context }: ProjectFunction): boolean {
  return /\.[cm]?tsx?$/u.test(context.filename);
}
