import { fromMarkdown } from 'mdast-util-from-markdown';

export interface CodeBlock {
  readonly code: string;
  readonly line: number;
  /** The paragraph above it, or above the blocks that it follows. */
  readonly verdict: string | undefined;
  /** What `ts option='{ … }'` on its fence gives to the rule. */
  readonly options: readonly unknown[];
}

/** The `ts` blocks of a rule's doc. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const { children } = fromMarkdown(markdown);

  return children.flatMap((node, index): CodeBlock[] => {
    if (node.type !== 'code' || node.lang !== 'ts') return [];
    const above = children.slice(0, index).findLast(isNoCode);
    const text = above?.type === 'paragraph' ? above.children[0] : undefined;
    return [
      {
        code: node.value,
        line: node.position?.start.line ?? 0,
        verdict: text?.type === 'text' ? text.value : undefined,
        options: optionsOf(node.meta ?? ''),
      },
    ];
  });
}

function isNoCode({ type }: { readonly type: string }): boolean {
  return type !== 'code';
}

function optionsOf(meta: string): readonly unknown[] {
  const [, json] = /^option='(.+)'$/u.exec(meta) ?? [];
  return json === undefined ? [] : [JSON.parse(json)];
}
