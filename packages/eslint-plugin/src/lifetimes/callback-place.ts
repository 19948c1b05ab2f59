import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';

/** Where a callback is given to a call. */
export interface CallbackPlace {
  readonly call: TSESTree.CallExpression;
  readonly index: number;
  /** The name by which it is a member of the argument. */
  readonly key: string | undefined;
  /** What else the call is given. */
  readonly others: readonly TSESTree.Node[];
}

/** The place of this value, if a call is given it: an argument, or a member of one. */
export function callbackPlace(
  callback: TSESTree.Node,
): CallbackPlace | undefined {
  const { parent } = callback;
  if (parent?.type !== 'Property') return placeAmong(callback, parent);
  const key = propertyName(parent);
  const literal = parent.parent;
  const place = key === undefined ? key : placeAmong(literal, literal.parent);
  return (
    place && {
      ...place,
      key,
      others: [
        ...place.others,
        ...literal.properties.filter(each => each !== parent),
      ],
    }
  );
}

function placeAmong(
  argument: TSESTree.Node,
  call: TSESTree.Node | undefined,
): CallbackPlace | undefined {
  if (call?.type !== 'CallExpression') return undefined;
  const index = call.arguments.findIndex(each => each === argument);
  if (index === -1) return undefined;
  const others = call.arguments.filter(each => each !== argument);
  return { call, index, key: undefined, others };
}
