import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declared = dedent`
  declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
  declare function useEffect(effect: () => (() => void) | void): void;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an effect that has its signal',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          load("x", { signal: controller.signal }).then(console.log);
          return () => controller.abort();
        });
      `,
    },
    {
      name: 'a call of which nobody takes the result',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          load("x", { signal: controller.signal }).then(console.log);
          void load("opened");
          return () => controller.abort();
        });
      `,
    },
    {
      name: 'a call of which only the failure is taken',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          load("x", { signal: controller.signal }).then(console.log);
          load("opened").catch(console.error);
          return () => controller.abort();
        });
      `,
    },
    {
      name: 'a controller for listeners',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          window.addEventListener('focus', () => console.log('focus'), { signal: controller.signal });
          load("x").then(console.log);
          return () => controller.abort();
        });
      `,
    },
    {
      name: 'a controller that the function does not give back',
      code: dedent`
        ${declared}
        export function f(stop: EventTarget) {
          const controller = new AbortController();
          stop.addEventListener('click', () => controller.abort());
          load("x").then(console.log);
        }
      `,
    },
    {
      name: 'a timer that nothing clears',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          load("x", { signal: controller.signal }).then(console.log);
          setTimeout(() => {
            void load("y").then(console.log);
          }, 300);
          return () => controller.abort();
        });
      `,
    },
    {
      name: 'the signal of a caller',
      code: dedent`
        ${declared}
        export function f(signal: AbortSignal) {
          load("x").then(console.log);
          return () => signal.aborted;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what the clean-up of the effect would stop, and is looked at afterwards',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          load("x")
            .then(text => {
              if (!controller.signal.aborted) console.log(text);
            })
            .catch(console.error);
          return () => controller.abort();
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 7,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                useEffect(() => {
                  const controller = new AbortController();
                  load("x", { signal: controller.signal })
                    .then(text => {
                      if (!controller.signal.aborted) console.log(text);
                    })
                    .catch(console.error);
                  return () => controller.abort();
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one behind `void`, beside another that has the signal',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          void load("x", { signal: controller.signal }).then(console.log);
          void load("y").then(console.log);
          return () => {
            controller.abort();
          };
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 8,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                useEffect(() => {
                  const controller = new AbortController();
                  void load("x", { signal: controller.signal }).then(console.log);
                  void load("y", { signal: controller.signal }).then(console.log);
                  return () => {
                    controller.abort();
                  };
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the only call of an effect, of which nobody takes the result',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          void load("x");
          return () => controller.abort();
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 8,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                useEffect(() => {
                  const controller = new AbortController();
                  void load("x", { signal: controller.signal });
                  return () => controller.abort();
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a clean-up that is registered',
      code: dedent`
        ${declared}
        declare function onCleanup(clean: () => void): void;
        export function f(id: string, show: (text: string) => void) {
          const controller = new AbortController();
          onCleanup(() => controller.abort());
          load(id).then(text => load(text, { signal: controller.signal })).then(show);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 7,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                declare function onCleanup(clean: () => void): void;
                export function f(id: string, show: (text: string) => void) {
                  const controller = new AbortController();
                  onCleanup(() => controller.abort());
                  load(id, { signal: controller.signal }).then(text => load(text, { signal: controller.signal })).then(show);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that the clean-up of the effect clears',
      code: dedent`
        ${declared}
        useEffect(() => {
          const controller = new AbortController();
          const timer = setTimeout(() => {
            void load("x")
              .then(text => {
                if (!controller.signal.aborted) console.log(text);
              });
          }, 300);
          return () => {
            clearTimeout(timer);
            controller.abort();
          };
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declared}
                useEffect(() => {
                  const controller = new AbortController();
                  const timer = setTimeout(() => {
                    void load("x", { signal: controller.signal })
                      .then(text => {
                        if (!controller.signal.aborted) console.log(text);
                      });
                  }, 300);
                  return () => {
                    clearTimeout(timer);
                    controller.abort();
                  };
                });
              `,
            },
          ],
        },
      ],
    },
  ],
});
