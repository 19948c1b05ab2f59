import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const types = dedent`
  interface Context { readonly id: string; readonly log: string[]; readonly signal: AbortSignal }
  interface Strategy { route(it: Context): Promise<string>; send(options: Context): Promise<string> }
`;

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a context, of which nobody knows who heeds its signal',
      code: dedent`
        ${types}
        export async function f(strategies: Strategy[], context: Context) {
          for (const strategy of strategies) {
            try {
              console.log(await strategy.route(context));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a context in an object',
      code: dedent`
        ${types}
        export async function f(strategies: Strategy[], run: { readonly context: Context }) {
          for (const strategy of strategies) {
            await strategy.route(run.context).catch(console.error);
          }
        }
      `,
    },
    {
      name: 'an event, of which one kind has a signal',
      code: dedent`
        interface Started { readonly kind: 'started'; readonly id: string }
        interface Asked { readonly kind: 'asked'; readonly id: string; readonly signal: AbortSignal }
        declare function tell(name: string, event: Started | Asked): Promise<string>;
        export async function f(names: string[], event: Started | Asked) {
          for (const name of names) {
            try {
              console.log(await tell.call(undefined, name, event));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a context that is options, by the name of the parameter',
      code: dedent`
        ${types}
        export async function f(strategies: Strategy[], context: Context) {
          for (const strategy of strategies) {
            await strategy.send(context).catch(console.error);
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                ${types}
                export async function f(strategies: Strategy[], context: Context) {
                  for (const strategy of strategies) {
                    await strategy.send(context).catch(error => { context.signal.throwIfAborted(); console.error(error); });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options, by the name of what is given',
      code: dedent`
        ${types}
        export async function f(strategies: Strategy[], options: Context) {
          for (const strategy of strategies) {
            try {
              console.log(await strategy.route(options));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                ${types}
                export async function f(strategies: Strategy[], options: Context) {
                  for (const strategy of strategies) {
                    try {
                      console.log(await strategy.route(options));
                    } catch (error) {
                      options.signal.throwIfAborted();
                      console.error(error);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a context that a function in sight takes the signal of',
      code: dedent`
        ${types}
        async function load(context: Context) {
          return fetch(context.id, { signal: context.signal });
        }
        export async function f(urls: string[], context: Context) {
          for (const url of urls) {
            try {
              await load({ ...context, id: url });
              await load(context);
            } catch (error) {
              console.error(url, error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                ${types}
                async function load(context: Context) {
                  return fetch(context.id, { signal: context.signal });
                }
                export async function f(urls: string[], context: Context) {
                  for (const url of urls) {
                    try {
                      await load({ ...context, id: url });
                      await load(context);
                    } catch (error) {
                      context.signal.throwIfAborted();
                      console.error(url, error);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of signals, which is no context',
      code: dedent`
        declare function load(url: string, ...given: unknown[]): Promise<string>;
        export async function f(urls: string[], one: AbortSignal, other: AbortSignal) {
          const signals = [one, other];
          for (const url of urls) {
            try {
              console.log(await load(url, signals));
            } catch (error) {
              console.error(url, error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(url: string, ...given: unknown[]): Promise<string>;
                export async function f(urls: string[], one: AbortSignal, other: AbortSignal) {
                  const signals = [one, other];
                  for (const url of urls) {
                    try {
                      console.log(await load(url, signals));
                    } catch (error) {
                      one.throwIfAborted();
                      console.error(url, error);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
