import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Where what this call gives is read by a name, its own or that of something that is
 * made of it: `const made = await fetch(url); const { id } = await made.json();`.
 */
export function readsOfAnswer(
  call: HostCall,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const known = new Set<Variable>();
  const reads: TSESTree.Node[] = [];
  const found = [...variablesFor(call, sourceCode)];
  for (let next = found.pop(); next; next = found.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    for (const read of readsOf(next)) {
      reads.push(read);
      found.push(...variablesFor(read, sourceCode));
    }
  }
  return reads;
}

/** What is given a value that is made of this one: `const id = (await made.json()).id`. */
function variablesFor(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): readonly Variable[] {
  let inner = node;
  for (let { parent } = inner; parent; { parent } = inner) {
    if (parent.type === 'VariableDeclarator') {
      return parent.init === inner
        ? (sourceCode.scopeManager?.getDeclaredVariables(parent) ?? [])
        : [];
    }
    if (parent.type === 'AssignmentExpression') {
      const { left, right } = parent;
      if (right !== inner || left.type !== 'Identifier') return [];
      return [findVariable(left.name, left, sourceCode) ?? []].flat();
    }
    if (isFunctionNode(parent) || parent.type.endsWith('Statement')) return [];
    inner = parent;
  }
  return [];
}
