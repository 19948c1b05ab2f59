import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [
    {
      name: 'an outcome of a function that is checked by its caller',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const join = () => group.wait();
        (await join()).orThrow();
        const { ok } = await join();
        console.log(ok);
      `,
    },
    {
      name: 'an outcome that the function has looked at',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        async function join() {
          const outcome = await group.wait();
          if (!outcome.ok) console.error(outcome.error);
          return outcome;
        }
        await join();
      `,
    },
    {
      name: 'failures that are told as they come',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group({ failFast: false, onError: console.error });
        const join = () => group.wait();
        await join();
      `,
    },
    {
      name: 'a group whose outcome other code of the file asks for',
      code: dedent`
        import { Group } from 'errgroup';
        export class Job {
          #group = new Group();
          async run(work: (signal: AbortSignal) => Promise<void>) {
            await this.cancel();
            const group = (this.#group = new Group());
            group.go(work);
            (await group.wait()).orThrow();
          }
          async cancel() {
            this.#group.cancel();
            return await this.#group.wait();
          }
        }
      `,
    },
    {
      name: 'a function of which only the type is known',
      code: dedent`
        import type { Outcome } from 'errgroup';
        interface Service { stop(): Promise<Outcome> }
        export async function f(service: Service) {
          await service.stop();
        }
      `,
    },
    {
      name: 'a function that gives an outcome of no wait',
      code: dedent`
        import type { Outcome } from 'errgroup';
        const outcomes: Outcome[] = [];
        const last = async () => outcomes.at(-1);
        await last();
      `,
    },
    {
      name: 'an outcome that is dropped on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const join = () => group.wait();
        void (await join());
      `,
    },
    {
      name: 'other functions',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const join = async () => (await group.wait()).orThrow();
        const count = async () => 1;
        await join();
        await count();
        await Promise.all([join(), count()]);
        export async function* outcomes() {
          yield await group.wait();
        }
        outcomes();
      `,
    },
    {
      name: 'an outcome of another file that is checked',
      code: dedent`
        import type { Mailer } from './mailer.ts';
        export async function f(mailer: Mailer) {
          mailer.send(async () => {});
          const { errors } = await mailer.close();
          for (const error of errors) console.error(error);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a method of another file, in one that says nothing of it',
      code: dedent`
        import type { Mailer } from './mailer.ts';
        export async function f(mailer: Mailer) {
          await mailer.close();
          console.log('closed');
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          data: { wait: 'mailer.close()', read: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import type { Mailer } from './mailer.ts';
                export async function f(mailer: Mailer) {
                  const outcome = await mailer.close();
                  if (!outcome.ok) throw outcome.error;
                  console.log('closed');
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of another file whose promise is dropped',
      code: dedent`
        import type { Mailer } from './mailer.ts';
        export function f(mailer: Mailer) {
          process.once('SIGTERM', () => {
            mailer.close();
          });
        }
      `,
      errors: [
        {
          messageId: 'floating',
          data: { wait: 'mailer.close()', read: '' },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 19,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function that returns the promise',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const join = () => group.wait();
        await join();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const join = () => group.wait();
                const outcome = await join();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method that cancels and waits',
      code: dedent`
        import { Group } from 'errgroup';
        export class Service {
          readonly #group = new Group();
          async stop() {
            this.#group.cancel();
            return await this.#group.wait();
          }
        }
        export async function f(service: Service) {
          const { cancelled } = await service.stop();
          return cancelled;
        }
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 10,
          column: 31,
          endLine: 10,
          endColumn: 45,
          suggestions: [],
        },
      ],
    },
    {
      name: 'several at once',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const join = () => group.wait();
        await Promise.all([join(), fetch('x')]);
        await join().finally(() => {});
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 26,
          suggestions: [],
        },
        {
          messageId: 'dropped',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const join = () => group.wait();
                await Promise.all([join(), fetch('x')]);
                const outcome = await join().finally(() => {});
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
  ],
});
