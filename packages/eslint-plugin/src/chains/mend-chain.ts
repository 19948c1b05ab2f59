import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isTypeScript } from '../ast/is-typescript.ts';
import { addParameter } from '../fix/add-parameter.ts';
import { documentParameter } from '../fix/document-parameter.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import type { TakenTaskSignal } from '../fix/take-task-signal.ts';
import { withoutNull } from '../fix/without-null.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { SourceCode } from '../rule-context.ts';
import { takesAbsent } from '../scope/fits.ts';
import { givenParameters } from '../tasks/parameter-use.ts';
import type { BrokenCall } from './broken-call.ts';
import { brokenChain } from './broken-chain.ts';
import { canTakeMore } from './can-take-more.ts';
import { givenEnds, waitedCalls } from './chain-ends.ts';
import { takesFailure } from './takes-failure.ts';

/** The places with a signal that call a function without one, by the key of that. */
export type BrokenCalls = ReadonlyMap<object, readonly BrokenCall[]>;

interface Mending {
  readonly broken: BrokenCalls;
  readonly fixer: TSESLint.RuleFixer;
  /** What the functions that have been asked for need; none for one that cannot. */
  readonly edits: Map<object, readonly TSESLint.RuleFix[] | undefined>;
  /** The tasks that one more parameter takes. */
  readonly takers: Map<object, TakenTaskSignal | undefined>;
}

/**
 * The edits that let a signal through a function of this file and those that it goes
 * through from there: a parameter at its end, which its own calls are given, and which
 * the places with a signal give, in a task that one more parameter takes.
 */
export function mendChain(
  helper: ProjectFunction,
  broken: BrokenCalls,
  fixer: TSESLint.RuleFixer,
): readonly TSESLint.RuleFix[] | undefined {
  const takers: Mending['takers'] = new Map();
  const mending = { broken, fixer, edits: new Map(), takers };
  const { sourceCode } = helper.context;
  const edits = mend(helper, sourceCode, mending);
  const sites = edits && broken.get(helper.key);
  const given = sites?.map(site => giveAt(site, helper, mending));
  if (!edits || !given?.every(each => each !== undefined)) return undefined;
  const taken = [...takers.values()].flatMap(each => each?.fix(fixer) ?? []);
  return [...edits, ...given.flat(), ...taken];
}

/** The edits in this function, and in those that it calls. */
function mend(
  helper: ProjectFunction,
  sourceCode: SourceCode,
  mending: Mending,
): readonly TSESLint.RuleFix[] | undefined {
  const { edits, fixer } = mending;
  const { key, node } = helper;
  if (edits.has(key)) return edits.get(key) && [];
  edits.set(key, undefined);
  if (!canTakeMore(helper, sourceCode)) return undefined;
  const own = endsOf(helper).map(
    end => end && forwardSignal(end.call, end, fixer, sourceCode),
  );
  if (!own.every(edit => edit !== undefined)) return undefined;
  // It may call itself, be it through others.
  edits.set(key, []);
  const inner = waitedCalls(helper).flatMap(call =>
    mendBehind(call, helper, sourceCode, mending),
  );
  const uses = [...own, ...inner];
  edits.set(key, uses.length > 0 ? [] : undefined);
  if (uses.length === 0) return undefined;
  const taken = isTypeScript(helper.context)
    ? addParameter(node, 'signal?: AbortSignal', fixer, sourceCode)
    : [
        ...addParameter(node, 'signal', fixer, sourceCode),
        ...documentParameter(node, '[signal]', fixer, sourceCode),
      ];
  return [...taken, ...uses];
}

/** The edits behind this call, if it is one of a function that can be mended. */
function mendBehind(
  call: TSESTree.CallExpression,
  { context, host }: ProjectFunction,
  sourceCode: SourceCode,
  mending: Mending,
): readonly TSESLint.RuleFix[] {
  const next = projectFunction(call, context, host);
  if (!next || !brokenChain(next)) return [];
  const edits = mend(next, sourceCode, mending);
  const given = edits && give(call, next, 'signal', mending.fixer);
  if (!given) return [];
  const isFirst = edits.length > 0;
  const sites = isFirst ? (mending.broken.get(next.key) ?? []) : [];
  return [
    given,
    ...edits,
    ...sites.flatMap(site => giveAt(site, next, mending) ?? []),
  ];
}

/** How a place gives the parameter that is to come. */
function giveAt(
  { node, signal }: BrokenCall,
  helper: ProjectFunction,
  { takers, fixer }: Mending,
): readonly TSESLint.RuleFix[] | undefined {
  if (node.type !== 'CallExpression') {
    // A group gives the signal to what it calls itself.
    return signal.kind === 'task' &&
      signal.signalIndex === givenParameters(helper.node).length
      ? []
      : undefined;
  }
  const text = textOf(signal, takers, helper);
  const edit = text === undefined ? undefined : give(node, helper, text, fixer);
  return edit && [edit];
}

/** This as the last argument; those that are left out before it stay absent. */
function give(
  call: TSESTree.CallExpression,
  { node, context }: ProjectFunction,
  text: string,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix | undefined {
  const index = givenParameters(node).length;
  if (call.arguments.length > index) return undefined;
  if (call.arguments.some(({ type }) => type === 'SpreadElement')) return;
  const slot = { kind: 'param', index } as const;
  return forwardSignal(call, { slot, text }, fixer, context.sourceCode);
}

/**
 * The signal, for a parameter that takes `undefined` where there is none; none for what
 * only has the shape of a signal, as the `AbortSignalLike` of some packages.
 */
function textOf(
  signal: BrokenCall['signal'],
  takers: Mending['takers'],
  { context, host }: ProjectFunction,
): string | undefined {
  if (signal.kind !== 'task') {
    const parts = host.partsOf(signal.type);
    return parts.every(part => host.kindOf(part) === 'instance')
      ? withoutNull(signal, host)
      : undefined;
  }
  const { function: task } = signal;
  if (!task) return undefined;
  const taken =
    takers.get(task) ?? takeTaskSignal({ ...signal, function: task }, context);
  takers.set(task, taken);
  return taken?.name;
}

function endsOf(helper: ProjectFunction) {
  return givenEnds(helper).map(({ call, slot }) => {
    // Its `catch` would take the abort for an answer, which is for a person to mend.
    if (takesFailure(call, helper.context.sourceCode)) return undefined;
    const isConditional = !takesAbsent(slot, helper.host);
    // There is no argument that is left out where the signal is absent.
    return isConditional && slot.kind === 'param'
      ? undefined
      : { call, slot, text: 'signal', isConditional };
  });
}
