import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isGroupType } from '../groups/group-brand.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import { isGivenOutcome } from '../promises/is-given-outcome.ts';
import type { SourceCode } from '../rule-context.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { isMadeWithout } from '../variables/is-made-without.ts';
import { bestFirst } from './best-first.ts';
import type { SignalKind } from './best-first.ts';
import { heldSignal } from './held-signal.ts';
import { isAnswer } from './is-answer.ts';
import { isEndedBefore } from './is-ended-before.ts';
import { isIgnored, isIgnoredBeside } from './is-ignored.ts';
import { memberSignals } from './member-signals.ts';
import { memoPerScope, nearestSources } from './nearest-sources.ts';
import type { SourceSearch } from './nearest-sources.ts';
import { nestedSignal } from './nested-signal.ts';

export interface AvailableSignal {
  /** The expression, as it can be written at the place that asked. */
  readonly text: string;
  /** Whether it can be null or undefined there. */
  readonly isOptional: boolean;
  /** Its declared type; that a member can be absent shows in `isOptional`. */
  readonly type: HostType;
  /** The variable that is the signal, or holds it; `this` has none. */
  readonly variable?: TSESLint.Scope.Variable;
  readonly kind: SignalKind;
}

export interface SignalSearch {
  /** The names of functions that have run a callback by the time they return. */
  readonly inlineCallbacks?: readonly string[];
  /** Which other functions end with the one around them. */
  readonly isPart?: (node: FunctionNode) => boolean;
  /** What else a signal has to be to be found. */
  readonly isWanted?: (signal: AvailableSignal) => boolean;
  /** Whether to look into the object of the method as well: `this.signal`. */
  readonly ofThis?: boolean;
  /** Whether to look for options inside of options where nothing else is found. */
  readonly ofNested?: boolean;
}

/**
 * The abort signals that code at `node` should hand on, best first: those of
 * the nearest function that has any. The search leaves a function only where
 * that function cannot outlive the one around it.
 */
export function availableSignals(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
  {
    inlineCallbacks = [],
    isPart = () => false,
    isWanted = () => true,
    ofThis,
    ofNested,
  }: SignalSearch = {},
): readonly AvailableSignal[] {
  const search = {
    sourcesIn: scope => signalsIn(scope, host),
    isBorder: block =>
      mayOutlive(block, sourceCode, host, inlineCallbacks) && !isPart(block),
  } satisfies SourceSearch<AvailableSignal>;
  const found = nearestSources(node, sourceCode, {
    ...search,
    isWanted: each =>
      each.kind !== 'nested' &&
      isWanted(each) &&
      !isOfEndedGroup(each, node, sourceCode, host),
    ...(ofThis && {
      ofFunction: block => memberSignals(block, host).filter(isWanted),
    }),
  });
  if (found.length === 0 && ofNested) {
    return nearestSources(node, sourceCode, {
      ...search,
      isWanted: each => each.kind === 'nested' && isWanted(each),
    });
  }
  return bestFirst(found);
}

function isOfEndedGroup(
  { kind, variable }: AvailableSignal,
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (kind !== 'carrier' || !variable) return false;
  const [name] = variable.identifiers;
  return (
    name !== undefined &&
    isGroupType(host.typeOf(name), host) &&
    isEndedBefore(variable, node, sourceCode)
  );
}

/** Whether there may be any: known once of each scope, and of most it is not so. */
export function isSignalAround(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return signalsIn(sourceCode.getScope(node), host).isAnyAround;
}

const signalsIn = memoPerScope(
  (
    variable: TSESLint.Scope.Variable,
    host: TypeHost,
  ): AvailableSignal | undefined => {
    const [definition] = variable.defs;
    if (!definition || !isValue(definition)) return undefined;
    const type = host.typeOf(definition.name);
    if (!isSignalLike(type, host)) {
      const isGiven =
        isFunctionNode(definition.node) && !isGivenOutcome(definition.node);
      const held =
        heldSignal(variable.name, type, isGiven, host) ??
        (isGiven ? nestedSignal(variable, type, host) : undefined);
      if (!held || (held.kind === 'context' && isAnswer(variable))) return;
      const key = held.text.slice(held.text.lastIndexOf('.') + 1);
      const isLeftOut =
        isMadeWithout(key, variable) ||
        (isGiven && isIgnoredBeside(variable, key, host));
      return isLeftOut ? undefined : { ...held, variable };
    }
    if (isIgnored(variable)) return undefined;
    return {
      text: variable.name,
      isOptional: isNullable(type, host),
      type,
      variable,
      kind: kindOfVariable(definition),
    };
  },
);

/** Whether this is a parameter or a variable, and no function, class or import. */
function isValue({ node, name }: TSESLint.Scope.Definition): boolean {
  if (isFunctionNode(node)) return name !== node.id;
  if (node.type !== 'VariableDeclarator') return false;
  // `let signal: AbortSignal | null = null` is given its signal later.
  const isSettled = node.parent.kind === 'const' && name === node.id;
  return !(isSettled && node.init && notSignals.has(node.init.type));
}

// What is none, and holds none, by its looks: no need to ask for its type.
const notSignals: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'BinaryExpression',
  'ClassExpression',
  'FunctionExpression',
  'Literal',
  'TemplateLiteral',
  'UnaryExpression',
]);

function kindOfVariable({
  node,
  name,
}: TSESLint.Scope.Definition): AvailableSignal['kind'] {
  if (!isFunctionNode(node)) return 'local';
  const isPlain = node.params.some(parameter => parameter === name);
  return isPlain ? 'parameter' : 'destructured';
}
