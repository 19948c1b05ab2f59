import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isGroup } from '../groups/is-group.ts';
import { asTask } from '../groups/task.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { RuleContext } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { isIgnored } from '../scope/is-ignored.ts';
import { isEndedBefore } from '../scope/is-ended-before.ts';
import { memoPerScope, nearestSources } from '../scope/nearest-sources.ts';
import { isGlobal } from '../variables/global-name.ts';
import { isOfModule } from '../variables/is-of-module.ts';
import { isSignal } from './is-signal.ts';

export type SignalByScope = Pick<AvailableSignal, 'kind' | 'text' | 'variable'>;

/**
 * The signal that is in scope here, as far as can be said without
 * types: a variable that is one, or a parameter that is a group or a `Request`.
 */
export function signalByScope(
  node: TSESTree.Node,
  context: RuleContext,
): SignalByScope | undefined {
  const { sourceCode } = context;
  const [first] = nearestSources(node, sourceCode, {
    sourcesIn: scope => signalsIn(scope, context),
    isWanted: ({ kind, variable }) =>
      kind !== 'options' ||
      !variable ||
      !isEndedBefore(variable, node, sourceCode),
    isBorder: block =>
      asTask(block, context) !== undefined ||
      mayOutlive(block, sourceCode, undefined),
  });
  return first;
}

const signalsIn = memoPerScope(
  (
    variable: TSESLint.Scope.Variable,
    context: RuleContext,
  ): SignalByScope | undefined => {
    const found = sourceOf(variable, context);
    return found && { ...found, variable };
  },
);

function sourceOf(
  variable: TSESLint.Scope.Variable,
  context: RuleContext,
): Pick<SignalByScope, 'kind' | 'text'> | undefined {
  const {
    name,
    defs: [definition],
  } = variable;
  // A signal of the module stands for the life of the process.
  if (isOfModule(variable)) return undefined;
  if (definition?.name.type !== 'Identifier') return undefined;
  if (isSignal(definition.name, context)) {
    return isIgnored(variable) ? undefined : { kind: 'local', text: name };
  }
  const isParameter =
    isFunctionNode(definition.node) &&
    definition.node.params.some(each => each === definition.name);
  if (!isParameter) return undefined;
  const text = `${name}.signal`;
  if (isRequest(definition.name, context)) return { kind: 'carrier', text };
  return isGroup(definition.name, context)
    ? { kind: 'options', text }
    : undefined;
}

/** That of the platform: the `Request` of Express has no signal. */
function isRequest(
  { typeAnnotation }: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const type = typeAnnotation?.typeAnnotation;
  return (
    type?.type === 'TSTypeReference' &&
    isGlobal(type.typeName, 'Request', sourceCode)
  );
}
