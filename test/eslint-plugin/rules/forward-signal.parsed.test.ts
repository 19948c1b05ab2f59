import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // No text holds a signal, whatever the type of what comes out of it allows.
    {
      name: 'options in the body of a request',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        interface Incoming { body: unknown }
        export async function handle(req: Incoming) {
          const { url, gotoOptions } = req.body as Body;
          await page.goto(url, gotoOptions);
          await page.waitFor('#app');
        }
      `,
    },
    {
      name: 'options in the body of a request that a context has',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        interface Context { request: { body: unknown } }
        export async function handle(context: Context) {
          const options = context.request.body as GotoOptions;
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
    },
    {
      name: 'options in a JSON text',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        export async function open(text: string) {
          const { url, gotoOptions }: Body = JSON.parse(text);
          await page.goto(url, gotoOptions);
          await page.waitFor('#app');
        }
      `,
    },
    {
      name: 'options in the JSON of a response',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        declare const response: { json(): Promise<unknown> };
        export async function open() {
          const options = (await response.json()) as GotoOptions;
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that are given a signal later',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        export async function open(text: string, controller: { readonly mine: GotoOptions['signal'] }) {
          const options: GotoOptions = JSON.parse(text);
          options.signal = controller.mine;
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface GotoOptions { timeout?: number; signal?: AbortSignal }
                interface Body { url: string; gotoOptions?: GotoOptions }
                declare const page: {
                  goto(url: string, options?: GotoOptions): Promise<void>;
                  waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
                };
                export async function open(text: string, controller: { readonly mine: GotoOptions['signal'] }) {
                  const options: GotoOptions = JSON.parse(text);
                  options.signal = controller.mine;
                  await page.goto('/', options);
                  await page.waitFor('#app', { ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that may be others',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        export async function open(text: string, others?: GotoOptions) {
          let options: GotoOptions = JSON.parse(text);
          if (others) options = others;
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface GotoOptions { timeout?: number; signal?: AbortSignal }
                interface Body { url: string; gotoOptions?: GotoOptions }
                declare const page: {
                  goto(url: string, options?: GotoOptions): Promise<void>;
                  waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
                };
                export async function open(text: string, others?: GotoOptions) {
                  let options: GotoOptions = JSON.parse(text);
                  if (others) options = others;
                  await page.goto('/', options);
                  await page.waitFor('#app', { ...(others?.signal && { signal: others?.signal }) });
                }
              `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
                interface GotoOptions { timeout?: number; signal?: AbortSignal }
                interface Body { url: string; gotoOptions?: GotoOptions }
                declare const page: {
                  goto(url: string, options?: GotoOptions): Promise<void>;
                  waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
                };
                export async function open(text: string, others?: GotoOptions) {
                  let options: GotoOptions = JSON.parse(text);
                  if (others) options = others;
                  await page.goto('/', options);
                  await page.waitFor('#app', { ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the body of something else',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        export async function open(form: { body: GotoOptions }) {
          const options = form.body;
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 9,
          endLine: 10,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface GotoOptions { timeout?: number; signal?: AbortSignal }
                interface Body { url: string; gotoOptions?: GotoOptions }
                declare const page: {
                  goto(url: string, options?: GotoOptions): Promise<void>;
                  waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
                };
                export async function open(form: { body: GotoOptions }) {
                  const options = form.body;
                  await page.goto('/', options);
                  await page.waitFor('#app', { ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what another `parse` gives',
      code: dedent`
        interface GotoOptions { timeout?: number; signal?: AbortSignal }
        interface Body { url: string; gotoOptions?: GotoOptions }
        declare const page: {
          goto(url: string, options?: GotoOptions): Promise<void>;
          waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        declare const schema: { parse(options: GotoOptions): GotoOptions };
        export async function open(given: unknown) {
          const options = schema.parse(given as GotoOptions);
          await page.goto('/', options);
          await page.waitFor('#app');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface GotoOptions { timeout?: number; signal?: AbortSignal }
                interface Body { url: string; gotoOptions?: GotoOptions }
                declare const page: {
                  goto(url: string, options?: GotoOptions): Promise<void>;
                  waitFor(selector: string, options?: { signal?: AbortSignal }): Promise<void>;
                };
                declare const schema: { parse(options: GotoOptions): GotoOptions };
                export async function open(given: unknown) {
                  const options = schema.parse(given as GotoOptions);
                  await page.goto('/', options);
                  await page.waitFor('#app', { ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
