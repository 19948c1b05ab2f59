import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { HostProperty, HostType, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { mayOutlive } from './may-outlive.ts';

export interface AvailableSignal {
  /** The expression, as it can be written at the place that asked. */
  readonly text: string;
  /** Whether it can be null or undefined there. */
  readonly isOptional: boolean;
}

/**
 * The abort signals that code at `node` should hand on, best first: those of
 * the nearest function that has any. The search leaves a function only where
 * that function cannot outlive the one around it.
 */
export function availableSignals(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
  inlineCallbacks: readonly string[] = [],
): readonly AvailableSignal[] {
  const hidden = new Set<string>();
  const found: RankedSignal[] = [];
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  for (; scope; scope = scope.upper) {
    for (const variable of scope.variables) {
      // A name that was declared further in hides this one.
      if (hidden.has(variable.name)) continue;
      hidden.add(variable.name);
      const signal = signalOf(variable, node, host);
      if (signal) found.push(signal);
    }
    const { block } = scope;
    if (!isFunctionNode(block) || scope.type !== 'function') continue;
    if (found.length > 0) break;
    if (mayOutlive(block, sourceCode, host, inlineCallbacks)) break;
  }
  return found.sort((one, other) => one.rank - other.rank);
}

interface RankedSignal extends AvailableSignal {
  readonly rank: number;
}

const rank = {
  local: 0,
  parameter: 1,
  destructured: 2,
  options: 3,
  carrier: 4,
  controller: 5,
} as const;

function signalOf(
  { name, defs }: TSESLint.Scope.Variable,
  node: TSESTree.Node,
  host: TypeHost,
): RankedSignal | undefined {
  const [definition] = defs;
  if (!definition || !isInitialised(definition, node)) return undefined;
  const type = host.typeOf(definition.name);
  if (!isSignalLike(type, host)) return memberSignal(name, definition, host);
  return {
    text: name,
    isOptional: host.isNullable(type),
    rank: rankOfVariable(definition),
  };
}

function rankOfVariable({ node, name }: TSESLint.Scope.Definition): number {
  if (!isFunctionNode(node)) return rank.local;
  const isPlain = node.params.some(parameter => parameter === name);
  return isPlain ? rank.parameter : rank.destructured;
}

/** The signal that a variable holds: `options.signal`, `controller.signal`. */
function memberSignal(
  name: string,
  definition: TSESLint.Scope.Definition,
  host: TypeHost,
): RankedSignal | undefined {
  const type = host.typeOf(definition.name);
  // Of a union it is not known which of its types has the signal.
  const [part, ...others] = host.partsOf(type);
  if (!part || others.length > 0) return undefined;
  if (host.isUntyped(part) || host.isCallable(part)) return undefined;

  for (const key of usualSignalKeys) {
    const property = host.propertyOf(part, key);
    if (!property || !isSignalLike(property.type, host)) continue;
    const isNullable = host.isNullable(type);
    return {
      text: `${name}${isNullable ? '?' : ''}.${key}`,
      isOptional: isNullable || host.isNullable(property.type),
      rank: rankOfMember(property, part, host),
    };
  }
  return undefined;
}

function rankOfMember(
  property: HostProperty,
  owner: HostType,
  host: TypeHost,
): number {
  if (property.isOptional) return rank.options;
  return host.propertyOf(owner, 'abort') ? rank.controller : rank.carrier;
}

/** Whether the variable has its value when `node` is evaluated. */
function isInitialised(
  { node: declaration, name }: TSESLint.Scope.Definition,
  node: TSESTree.Node,
): boolean {
  if (isFunctionNode(declaration)) return name !== declaration.id;
  return (
    declaration.type === 'VariableDeclarator' &&
    declaration.range[1] <= node.range[0]
  );
}
