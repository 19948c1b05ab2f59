import path from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `\
npm run demo                          find, run and cure the leaks of an example service
npm run demo -- <path>                lint your own TypeScript project, or one file of it

With a path, the exit code is 0 if there are no findings, 1 if there are some,
and 2 if the project cannot be linted. The project's own ESLint config is not used.

  --svg <file>   where the demo draws its timeline
                 (default: examples/storefront/timeline.svg)
  --help         show this
`;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string }
  | { readonly kind: 'storefront'; readonly svg: string | undefined }
  | { readonly kind: 'project'; readonly target: string };

/** What the user asks for. Relative paths are taken from where the user is. */
export function parseCommandLine(args: string[], userFolder: string): Command {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { svg: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { kind: 'help' };

    const [target, ...others] = positionals;
    if (others.length > 0) {
      return { kind: 'misuse', reason: 'Give one path, not several.' };
    }
    if (target === undefined) {
      const { svg } = values;
      return {
        kind: 'storefront',
        svg: svg === undefined ? undefined : path.resolve(userFolder, svg),
      };
    }
    if (values.svg !== undefined) {
      return { kind: 'misuse', reason: '`--svg` goes without a path.' };
    }
    return { kind: 'project', target: path.resolve(userFolder, target) };
  } catch (error) {
    return {
      kind: 'misuse',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
