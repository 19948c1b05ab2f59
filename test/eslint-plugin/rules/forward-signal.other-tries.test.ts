import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declared = dedent`
  interface CallOptions { readonly signal?: AbortSignal }
  declare function load(url: string, options?: CallOptions): Promise<string>;
  declare function tell(error: unknown, options?: CallOptions): Promise<void>;
  declare function saveError(error: unknown, options?: CallOptions): Promise<string>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a failure that is told',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch (error) {
            await tell(error);
            throw error;
          }
        }
      `,
    },
    {
      name: 'a failure that is told on a condition',
      code: dedent`
        ${declared}
        export async function f(url: string, isLoud: boolean, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch (error) {
            isLoud && (await tell(error));
            throw error;
          }
        }
      `,
    },
    {
      name: 'a failure that is written down, under a name that is given back',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch (error) {
            return await saveError(error);
          }
        }
      `,
    },
    {
      name: 'an undoing that looks at what is there, before the failure is thrown on',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch (error) {
            const latest = await load(url);
            if (latest === "claimed") await tell(error);
            throw error;
          }
        }
      `,
    },
    {
      name: 'a try in which nothing is given the signal',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          try {
            return JSON.parse(url);
          } catch {
            return await load(url);
          }
        }
      `,
    },
    {
      name: 'an undoing with the call that is undone',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch (error) {
            await load(url + '/undo');
            throw error;
          }
        }
      `,
    },
    {
      name: 'another way that has the signal',
      code: dedent`
        ${declared}
        export async function f(url: string, mirror: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch {
            return await load(mirror, { signal });
          }
        }
      `,
    },
    {
      name: 'the catch of a clean-up',
      code: dedent`
        ${declared}
        export async function close(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch {
            return await load(url + '/now');
          }
        }
      `,
    },
    {
      name: 'a finally',
      code: dedent`
        ${declared}
        export async function f(url: string, signal: AbortSignal) {
          let text = '';
          try {
            text = await load(url, { signal });
          } finally {
            text += await load(url + '/rest');
          }
          return text;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'another way that is given back',
      code: dedent`
        ${declared}
        export async function f(url: string, mirror: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } catch {
            return await load(mirror);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                export async function f(url: string, mirror: string, signal: AbortSignal) {
                  try {
                    return await load(url, { signal });
                  } catch {
                    return await load(mirror, { signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'another way that is gone on with, before the failure is thrown on',
      code: dedent`
        ${declared}
        export async function f(urls: string[], mirror: string, signal: AbortSignal) {
          for (const url of urls) {
            try {
              await load(url, { signal });
            } catch (error) {
              const text = await load(mirror);
              if (text) continue;
              throw error;
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 26,
          endLine: 10,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                export async function f(urls: string[], mirror: string, signal: AbortSignal) {
                  for (const url of urls) {
                    try {
                      await load(url, { signal });
                    } catch (error) {
                      const text = await load(mirror, { signal });
                      if (text) continue;
                      throw error;
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
      name: 'one mirror after the other, each in a try of its own',
      code: dedent`
        ${declared}
        export async function f(url: string, mirrors: string[], options: CallOptions) {
          try {
            return await load(url, options);
          } catch (error) {
            for (const mirror of mirrors) {
              try {
                const text = await load(mirror);
                if (text) return text;
              } catch {}
            }
            throw error;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 28,
          endLine: 11,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                export async function f(url: string, mirrors: string[], options: CallOptions) {
                  try {
                    return await load(url, options);
                  } catch (error) {
                    for (const mirror of mirrors) {
                      try {
                        const text = await load(mirror, { ...(options.signal && { signal: options.signal }) });
                        if (text) return text;
                      } catch {}
                    }
                    throw error;
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
