import type { TSESLint } from '@typescript-eslint/utils';

import { usesOf } from '../ast/resolve-function.ts';
import { wrapped } from '../ast/unwrap.ts';
import { chainEnds } from '../chains/broken-chain.ts';
import type { BrokenCall } from '../chains/broken-call.ts';
import { nameNode } from '../chains/function-name.ts';
import { fitsAbsent } from '../forwarding/fits.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { addParameter } from './add-parameter.ts';
import { forwardSignal } from './forward-signal.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * The edits that let a signal through a function: a parameter at its end, which
 * its own calls are given, and which the calls with a signal in scope give. For
 * a function of this file that makes the last call of the chain itself.
 */
export function mendChain(
  calls: readonly BrokenCall[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const [first] = calls;
  if (!first || !canTakeMore(first.helper, sourceCode)) return undefined;
  const { helper } = first;
  const index = helper.node.params.length;
  if (calls.some(({ call }) => call.arguments.length !== index)) return;

  const ends = endsOf(first);
  if (ends.length === 0) return undefined;
  const edits = [
    ...calls.map(({ call, signal }) =>
      forwardSignal(
        call,
        { slot: { kind: 'param', index }, text: argumentOf(signal, helper) },
        fixer,
        sourceCode,
      ),
    ),
    ...ends.map(end => end && forwardSignal(end.call, end, fixer, sourceCode)),
  ];
  const given = edits.flatMap(edit => edit ?? []);
  if (given.length < edits.length) return undefined;
  const parameter = isTypeScript(helper) ? 'signal?: AbortSignal' : 'signal';
  return [...addParameter(helper.node, parameter, fixer, sourceCode), ...given];
}

/** The signal, for a parameter that takes `undefined` where there is none. */
function argumentOf(
  { text, type }: AvailableSignal,
  { host }: ProjectFunction,
): string {
  return host.mayBeNull(type) ? `${text} ?? undefined` : text;
}

function endsOf({ helper, signal }: BrokenCall) {
  return chainEnds(helper).map(({ call, slot }) => {
    const isConditional = !fitsAbsent(
      { ...signal, isOptional: true },
      slot,
      helper.host,
    );
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
  return usesOf(node, sourceCode).every(use => {
    const callee = wrapped(use);
    return (
      callee.parent?.type === 'CallExpression' &&
      callee.parent.callee === callee
    );
  });
}

function isTypeScript({ context }: ProjectFunction): boolean {
  return /\.[cm]?tsx?$/u.test(context.filename);
}
