import path from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `\
npm run demo                       find, run and cure the leaks of an example service
npm run demo -- <path> [options]   check your own project: this is what
                                   \`npx eslint-plugin-errgroup <path>\` does

  --svg <file>   where the demo draws its timeline
                 (default: examples/storefront/timeline.svg)
  --help         show this
`;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string }
  | { readonly kind: 'storefront'; readonly svg: string | undefined }
  | { readonly kind: 'project'; readonly args: readonly string[] };

/** What the user asks for. Relative paths are taken from where the user is. */
export function parseCommandLine(args: string[], userFolder: string): Command {
  if (args[0]?.startsWith('-') === false) return { kind: 'project', args };

  try {
    const { values } = parseArgs({
      args,
      options: { svg: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { kind: 'help' };

    const { svg } = values;
    return {
      kind: 'storefront',
      svg: svg === undefined ? undefined : path.resolve(userFolder, svg),
    };
  } catch (error) {
    return {
      kind: 'misuse',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
