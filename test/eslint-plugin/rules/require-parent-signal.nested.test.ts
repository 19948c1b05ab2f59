import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A signal in the options or the context of a parameter.
ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    {
      name: 'the options of an object of a class, which are those of its whole life',
      code: dedent`
        import { map } from 'errgroup';
        declare class Job {
          readonly name: string;
          readonly options: { signal: AbortSignal };
        }
        declare function load(url: string, signal: AbortSignal): Promise<string>;
        export async function f(urls: string[], job: Job) {
          console.log(job.name);
          return await map(urls, load, { limit: 4 });
        }
      `,
    },
    {
      name: 'the nested signal is passed',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(url: string, signal: AbortSignal): Promise<string>;
        export async function f(urls: string[], params: { config: { signal: AbortSignal } }) {
          return await map(urls, load, { limit: 4, signal: params.config.signal });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a group beside a signal in the config of the parameters',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(url: string, signal: AbortSignal): Promise<string>;
        export async function f(urls: string[], params: { config?: { abortSignal?: AbortSignal } }) {
          await using group = new Group({ limit: 4 });
          for (const url of urls) group.go(signal => load(url, signal));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(url: string, signal: AbortSignal): Promise<string>;
                export async function f(urls: string[], params: { config?: { abortSignal?: AbortSignal } }) {
                  await using group = new Group({ limit: 4, signal: params.config?.abortSignal });
                  for (const url of urls) group.go(signal => load(url, signal));
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a nearer signal comes first',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(url: string, signal: AbortSignal): Promise<string>;
        export async function f(urls: string[], params: { config: { signal: AbortSignal } }, stop: AbortSignal) {
          stop.throwIfAborted();
          return await map(urls, load, { limit: 4 });
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(url: string, signal: AbortSignal): Promise<string>;
                export async function f(urls: string[], params: { config: { signal: AbortSignal } }, stop: AbortSignal) {
                  stop.throwIfAborted();
                  return await map(urls, load, { limit: 4, signal: stop });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
