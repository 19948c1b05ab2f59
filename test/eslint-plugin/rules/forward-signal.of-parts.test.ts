import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a method of a part of the object that may have the signal',
      code: dedent`
        interface Options { signal?: AbortSignal }
        interface Screen { record(id: string, options?: Options): Promise<string>; }
        interface Device extends Options { readonly screen: Screen; }
        declare const find: () => Device;
        export const given = async (device: Device) => await device.screen.record("x");
        export async function made() {
          const device = find();
          return await device.screen.record("x", {});
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a method of what stands beside a signal in a context, or beside another one',
      code: dedent`
        interface Store { load(id: string, signal?: AbortSignal): Promise<string>; }
        interface Shop { readonly signal?: AbortSignal; readonly store: Store; }
        export const f = async (context: Shop) => await context.store.load("x");
        export const g = async (shop: Shop, signal: AbortSignal) => {
          signal.throwIfAborted();
          return await shop.store.load("x");
        };
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'context.signal' },
              output: dedent`
                interface Store { load(id: string, signal?: AbortSignal): Promise<string>; }
                interface Shop { readonly signal?: AbortSignal; readonly store: Store; }
                export const f = async (context: Shop) => await context.store.load("x", context.signal);
                export const g = async (shop: Shop, signal: AbortSignal) => {
                  signal.throwIfAborted();
                  return await shop.store.load("x");
                };
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                interface Store { load(id: string, signal?: AbortSignal): Promise<string>; }
                interface Shop { readonly signal?: AbortSignal; readonly store: Store; }
                export const f = async (context: Shop) => await context.store.load("x");
                export const g = async (shop: Shop, signal: AbortSignal) => {
                  signal.throwIfAborted();
                  return await shop.store.load("x", signal);
                };
              `,
            },
          ],
        },
      ],
    },
  ],
});
