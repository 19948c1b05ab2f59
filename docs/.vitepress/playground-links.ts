import { deflateRawSync } from 'node:zlib';

import type { MarkdownEnv, MarkdownOptions } from 'vitepress';

/** Puts a link to the playground below each example of a rule. */
export function playgroundLinks(
  base: string,
): NonNullable<MarkdownOptions['config']> {
  return md => {
    const fence = md.renderer.rules.fence;
    md.renderer.rules.fence = (tokens, index, options, env, self) => {
      const html = fence?.(tokens, index, options, env, self) ?? '';
      const { relativePath } = env as MarkdownEnv;
      const token = tokens[index];
      if (!relativePath.startsWith('rules/') || token?.info !== 'ts') {
        return html;
      }
      const code = deflateRawSync(token.content).toString('base64url');
      const address = `${base}playground.html#config=all&amp;code=${code}`;
      return `${html}<p class="try"><a href="${address}">Open in the playground</a></p>`;
    };
  };
}
