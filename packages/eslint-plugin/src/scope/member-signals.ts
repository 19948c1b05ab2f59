import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import type { AvailableSignal } from './available-signals.ts';

/**
 * The signals that the object of this method keeps, as `this.signal` or
 * `this.#signal`. None in a constructor, which may not have set them yet.
 */
export function memberSignals(
  method: FunctionNode,
  host: TypeHost,
): readonly AvailableSignal[] {
  const { parent } = method;
  if (
    (parent.type !== 'MethodDefinition' &&
      parent.type !== 'PropertyDefinition') ||
    parent.static ||
    ('kind' in parent && parent.kind === 'constructor')
  ) {
    return [];
  }
  const { parent: owner } = parent.parent;
  return [...privateSignals(parent.parent, host), ...ownSignals(owner, host)];
}

/** `this.#signal`, which no type shows to those who ask for it by name. */
function privateSignals(
  { body }: TSESTree.ClassBody,
  host: TypeHost,
): readonly AvailableSignal[] {
  return body.flatMap(member => {
    const key = 'key' in member ? member.key : undefined;
    const isStatic = 'static' in member && member.static;
    if (key?.type !== 'PrivateIdentifier' || isStatic) return [];
    if (!usualSignalKeys.includes(key.name)) return [];
    const type = host.typeOf(key);
    if (!isSignalLike(type, host)) return [];
    const isOptional = isNullable(type, host);
    return [{ text: `this.#${key.name}`, isOptional, type, kind: 'member' }];
  });
}

/** `this.signal`, also one that the class inherits. */
function ownSignals(
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  host: TypeHost,
): readonly AvailableSignal[] {
  // The type of a class expression is that of the class, not of its objects.
  if (owner.type !== 'ClassDeclaration') return [];
  const instance = host.typeOf(owner);
  return usualSignalKeys.flatMap((key): AvailableSignal[] => {
    const property = host.propertyOf(instance, key);
    if (!property || !isSignalLike(property.type, host)) return [];
    const { type } = property;
    const isOptional = property.isOptional || isNullable(type, host);
    return [{ text: `this.${key}`, isOptional, type, kind: 'member' }];
  });
}
