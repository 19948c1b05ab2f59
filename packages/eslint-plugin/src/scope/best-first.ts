import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { declaratorOf } from '../variables/declarator-of.ts';
import { readsOf } from '../variables/reads-of.ts';

/** Where signals come from, the best source first. */
const rank = {
  local: 0,
  parameter: 1,
  destructured: 2,
  options: 3,
  carrier: 4,
  context: 4,
  controller: 5,
  member: 6,
  nested: 7,
} as const;

export type SignalKind = keyof typeof rank;

interface Ranked {
  readonly kind: SignalKind;
  readonly variable?: TSESLint.Scope.Variable;
}

/** By their kinds; what another one is made of says less than that one. */
export function bestFirst<Signal extends Ranked>(
  found: Signal[],
): readonly Signal[] {
  const locals = found.filter(({ kind }) => kind === 'local');
  const made = new Set(
    locals.map(({ variable }) => declaratorOf(variable)?.init),
  );
  const parts = new Set(
    locals.length > 1 ? locals.filter(each => isPartOf(each, made)) : [],
  );
  return found.sort(
    (one, other) =>
      rank[one.kind] - rank[other.kind] ||
      Number(parts.has(one)) - Number(parts.has(other)),
  );
}

/** Whether one of these was made of this signal: `AbortSignal.any([signal, other])`. */
function isPartOf(
  { variable }: Ranked,
  made: ReadonlySet<TSESTree.Node | null | undefined>,
): boolean {
  return readsOf(variable).some(read => {
    for (let node: TSESTree.Node = read; node.parent; node = node.parent) {
      if (made.has(node)) return true;
    }
    return false;
  });
}
