import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { methodOf } from './method-of.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether this is a `POST` that makes what the function deletes in the end, by what
 * the answer says of it: `fetch(`${servers}/${id}`, { method: 'DELETE' })`. An abort of
 * the request might leave that behind, with nobody who knows its name.
 */
export function isDeletedLater(
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  if (methodOf(call, sourceCode) !== 'POST') return false;
  const known = new Set<Variable>();
  const found = [...variablesFor(call, sourceCode)];
  for (let next = found.pop(); next; next = found.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    for (const read of readsOf(next)) {
      if (isInDeletion(read, sourceCode)) return true;
      found.push(...variablesFor(read, sourceCode));
    }
  }
  return false;
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

function isInDeletion(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent) || parent.type.endsWith('Statement'))
      return false;
    if (
      parent.type === 'CallExpression' &&
      methodOf(parent, sourceCode) === 'DELETE'
    )
      return true;
  }
  return false;
}
