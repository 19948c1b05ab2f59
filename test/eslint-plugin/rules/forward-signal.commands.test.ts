import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const machine =
  dedent`
  interface Machine {
    exec(command: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
    run(file: string, args: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<string>;
  }
  declare function git(args: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<string>;
` + '\n';

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // What a client has asked for is to be done, though it has gone.
    {
      name: 'a command that changes something, and what is read before',
      code:
        machine +
        dedent`
        export async function f(request: Request, machine: Machine, title: string) {
          const status = await machine.exec("git status --porcelain");
          const done = await machine.exec(\`git commit -m '\${title}'\`);
          return [status, done];
        }
      `,
    },
    {
      name: 'a command behind another, an assignment or options',
      code:
        machine +
        dedent`
        export async function f(request: Request, machine: Machine, folder: string) {
          const made = await machine.exec("cd /tmp && npm install");
          const pushed = await machine.exec("GIT_TERMINAL_PROMPT=0 git push origin main");
          const cleaned = await machine.exec(\`git -C \${folder} --no-pager clean -fd\`);
          return [made, pushed, cleaned];
        }
      `,
    },
    {
      name: 'a command by a name, which is one of two',
      code:
        machine +
        dedent`
        export async function f(request: Request, machine: Machine, isAll: boolean) {
          const command = isAll ? "git add -A" : "git add .";
          return await machine.exec(command);
        }
      `,
    },
    {
      name: 'a command in words',
      code:
        machine +
        dedent`
        export async function f(request: Request, machine: Machine, path: string) {
          const pushed = await git(["push", "origin", "main"]);
          const removed = await machine.run("rm", ["-f", path]);
          const moved = await machine.run("git", ["mv", path, "old"]);
          return [pushed, removed, moved];
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a command that only reads',
      code:
        machine +
        dedent`
        export async function f(request: Request, machine: Machine) {
          return await machine.exec("git status --porcelain");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output:
                machine +
                dedent`
                export async function f(request: Request, machine: Machine) {
                  return await machine.exec("git status --porcelain", { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a text that speaks of a command',
      code: dedent`
        declare function ask(prompt: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        export async function f(request: Request) {
          return await ask("Write a title for a git commit");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function ask(prompt: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
                export async function f(request: Request) {
                  return await ask("Write a title for a git commit", { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a command that changes something where no client has asked for it',
      code:
        machine +
        dedent`
        export async function f(signal: AbortSignal, machine: Machine) {
          return await machine.exec("git push origin main");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output:
                machine +
                dedent`
                export async function f(signal: AbortSignal, machine: Machine) {
                  return await machine.exec("git push origin main", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
