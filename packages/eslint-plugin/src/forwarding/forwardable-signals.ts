import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import { memberName } from '../ast/member-name.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import type { ForwardingSearch } from './forwarding-options.ts';
import { isArmedController } from './is-armed-controller.ts';
import { isOwnSource } from './is-own-source.ts';
import { isRetryPause } from './is-retry-pause.ts';
import { mentionsSignal } from './mentions-signal.ts';

/** The signals in scope that stand for the work this call is part of. */
export function forwardableSignals(
  call: HostCall,
  { inlineCallbacks = [], sources = {}, cleanupNames }: ForwardingSearch,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): readonly AvailableSignal[] {
  const signals = availableSignals(call, sourceCode, host, {
    inlineCallbacks,
    isWanted: signal =>
      (sources[sourceOf[signal.kind]] ?? signal.kind !== 'member') &&
      (isOwnSource(signal, call) || isArmedController(signal, call)) &&
      !isOfOtherWork(signal, sourceCode, host),
    ofThis: sources.this ?? false,
  });
  if (signals.length === 0) return [];
  const isLeftAlone =
    inCleanup(call, cleanupNames) && !isRetryPause(call, cleanupNames, host);
  return isLeftAlone ? [] : signals;
}

const sourceOf = {
  local: 'locals',
  parameter: 'parameters',
  destructured: 'parameters',
  options: 'options',
  carrier: 'request',
  controller: 'controllers',
  member: 'this',
} as const;

/**
 * Whether it is of options that are one of the things which a call gave, and that
 * call had no signal: `const { page, launchOptions } = await launch()`. Or of a
 * literal that has none, and is given none.
 */
function isOfOtherWork(
  { kind, text, variable }: AvailableSignal,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): boolean {
  const declaration = variable?.defs[0]?.node;
  if (kind !== 'options' || declaration?.type !== 'VariableDeclarator') {
    return false;
  }
  const { id, init } = declaration;
  const value = init && unwrap(init);
  if (value?.type === 'ObjectExpression') {
    const key = text.slice(text.lastIndexOf('.') + 1);
    return (
      value.properties.every(
        each => each.type === 'Property' && propertyName(each) !== key,
      ) && !variable?.references.some(each => isGiven(each.identifier, key))
    );
  }
  const maker =
    value?.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  return (
    id.type === 'ObjectPattern' &&
    maker?.type === 'CallExpression' &&
    !maker.arguments.some(each => mentionsSignal(each, sourceCode, host))
  );
}

/** `options.signal = signal` */
function isGiven(object: TSESTree.Node, key: string): boolean {
  const member = wrapped(object).parent;
  return (
    member?.type === 'MemberExpression' &&
    memberName(member) === key &&
    member.parent.type === 'AssignmentExpression' &&
    member.parent.left === member
  );
}
