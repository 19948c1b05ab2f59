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
  readonly start: TSESTree.Node | null;
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
    start: null,
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
      return entersAtOnce(node)
        ? { ...usual, last: node.test, endsFirst: false }
        : { ...usual, first: node.test, isEndless: isTrue(node.test) };
    case 'ForStatement':
      return {
        ...usual,
        start: node.init,
        first: node.test,
        last: node.update,
        isEndless: node.test === null || isTrue(node.test),
      };
    default:
      return { ...usual, start: node.right, first: node.left };
  }
}

function isTrue(test: TSESTree.Expression): boolean {
  return test.type === 'Literal' && Boolean(test.value);
}

/** `let more = true;` and then `while (more || …)`, with declarations between. */
function entersAtOnce({
  test,
  parent,
  range,
}: TSESTree.WhileStatement): boolean {
  let flag = test;
  while (flag.type === 'LogicalExpression' && flag.operator === '||')
    flag = flag.left;
  if (flag.type !== 'Identifier' || parent.type !== 'BlockStatement')
    return false;
  const { name } = flag;
  const before = parent.body.filter(each => each.range[1] <= range[0]);
  const declared = before.slice(
    before.findLastIndex(each => each.type !== 'VariableDeclaration') + 1,
  );
  return declared.some(
    each =>
      each.type === 'VariableDeclaration' &&
      each.declarations.some(
        ({ id, init }) =>
          id.type === 'Identifier' &&
          id.name === name &&
          init !== null &&
          isTrue(init),
      ),
  );
}
