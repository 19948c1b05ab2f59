import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const given = (code: string): string => dedent`
  declare function load(id: string, signal?: AbortSignal): Promise<string>;
  export async function run(controller: AbortController, target: EventTarget) {
    ${code}
  }
`;

const inOptions = (code: string): string => dedent`
  declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
  declare function query(options: { abortController?: AbortController }): Promise<string>;
  export async function run(options: { abortController?: AbortController }) {
    ${code}
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a controller that the function is given to abort',
      code: given("try { await load('a'); } catch { controller.abort(); }"),
    },
    {
      name: 'a controller that is handed on',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function start(controller: AbortController): void;
        export async function run(controller: AbortController) {
          start(controller);
          await load('a');
        }
      `,
    },
    {
      name: 'a controller that is kept, and whose signal is handed on later',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        let running: AbortController | undefined;
        export async function run(controller: AbortController) {
          running = controller;
          await load('a');
          await load('b', controller.signal);
        }
        export const stop = () => running?.abort();
      `,
    },
    {
      name: 'a controller that takes listeners away',
      code: given(
        "target.addEventListener('a', console.log, { signal: controller.signal }); await load('a');",
      ),
    },
    {
      name: 'a controller that has been aborted by then',
      code: given(
        "void load('a', controller.signal); controller.abort(); await load('b');",
      ),
    },
    {
      name: 'a controller of the options that the function aborts',
      code: inOptions(
        "await load('a').catch(() => options.abortController?.abort());",
      ),
    },
    {
      name: 'a controller of the options that is handed on',
      code: inOptions(
        "await load('a'); await query({ abortController: options.abortController });",
      ),
    },
    {
      name: 'a controller that is taken out of the options',
      code: inOptions(
        "const { abortController } = options; await load('a'); abortController?.abort();",
      ),
    },
    {
      name: 'options that go on with the controller',
      code: inOptions('await query(options);'),
    },
  ],
  invalid: [
    {
      name: 'a controller of the options, of which only the signal is used',
      code: inOptions(
        "await load('a', { signal: options.abortController?.signal }); await load('b');",
      ),
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'passSignal',
              output: inOptions(
                "await load('a', { signal: options.abortController?.signal }); await load('b', { signal: options.abortController?.signal });",
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a controller of which only the signal is used, and later',
      code: given("await load('a'); await load('b', controller.signal);"),
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: given(
                "await load('a', controller.signal); await load('b', controller.signal);",
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is not used at all',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run({ abortController }: { abortController?: AbortController }) {
          await load('a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run({ abortController }: { abortController?: AbortController }) {
                  await load('a', abortController?.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose signal has been handed on before, and that the function may abort',
      code: given(
        "await load('a', controller.signal); await load('b').catch(() => controller.abort());",
      ),
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'passSignal',
              output: given(
                "await load('a', controller.signal); await load('b', controller.signal).catch(() => controller.abort());",
              ),
            },
          ],
        },
      ],
    },
  ],
});
