import type { TSESTree } from '@typescript-eslint/utils';

export type LoopNode =
  | TSESTree.DoWhileStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForStatement
  | TSESTree.WhileStatement;

/** The parts of a loop by when they run. */
export interface LoopShape {
  /** Once, before the loop. */
  readonly before: TSESTree.Node | null;
  /** Before each turn. */
  readonly first: TSESTree.Node | null;
  readonly body: TSESTree.Statement;
  /** After each turn, also one that `continue` has ended. */
  readonly last: TSESTree.Node | null;
  /** Whether the loop may end before each turn, or after it. */
  readonly endsFirst: boolean;
  /** Whether nothing but a jump ends the loop. */
  readonly isEndless: boolean;
}

export function isLoop(node: TSESTree.Node): node is LoopNode {
  return (
    node.type === 'DoWhileStatement' ||
    node.type === 'ForInStatement' ||
    node.type === 'ForOfStatement' ||
    node.type === 'ForStatement' ||
    node.type === 'WhileStatement'
  );
}

export function loopShape(node: LoopNode): LoopShape {
  const usual = {
    before: null,
    first: null,
    body: node.body,
    last: null,
    endsFirst: true,
    isEndless: false,
  };
  switch (node.type) {
    case 'DoWhileStatement':
      return {
        ...usual,
        last: node.test,
        endsFirst: false,
        isEndless: isTrue(node.test),
      };
    case 'WhileStatement':
      return { ...usual, first: node.test, isEndless: isTrue(node.test) };
    case 'ForStatement':
      return {
        ...usual,
        before: node.init,
        first: node.test,
        last: node.update,
        isEndless: node.test === null || isTrue(node.test),
      };
    default:
      return { ...usual, before: node.right, first: node.left };
  }
}

function isTrue(test: TSESTree.Expression): boolean {
  return test.type === 'Literal' && Boolean(test.value);
}
