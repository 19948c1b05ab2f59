import type { TSESTree } from '@typescript-eslint/utils';

type Wrapper =
  | TSESTree.ChainExpression
  | TSESTree.TSAsExpression
  | TSESTree.TSInstantiationExpression
  | TSESTree.TSNonNullExpression
  | TSESTree.TSSatisfiesExpression
  | TSESTree.TSTypeAssertion;

/** The expression inside `as`, `satisfies`, `!`, `<T>x`, `f<T>` and `?.`. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  return isWrapper(node) ? unwrap(node.expression) : node;
}

/** The widest expression with the value of `node`: the inverse of {@link unwrap}. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent && isWrapper(parent) && parent.expression === node
    ? wrapped(parent)
    : node;
}

function isWrapper(node: TSESTree.Node): node is Wrapper {
  return (
    node.type === 'ChainExpression' ||
    node.type === 'TSAsExpression' ||
    node.type === 'TSInstantiationExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSTypeAssertion'
  );
}
