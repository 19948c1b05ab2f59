import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

/** A host that keeps what `keep` says of the request that it makes in its turn. */
const host = (keep: string, call = 'send(id)') => dedent`
  declare function send(id: string, signal?: AbortSignal): Promise<string>;
  export class Host {
    #last: Promise<unknown> = Promise.resolve();
    #ready: Promise<unknown> = Promise.resolve();
    request(id: string, signal?: AbortSignal): Promise<string> {
      const run = (): Promise<string> => ${call};
      const result = this.#last.then(run, run);
      ${keep}
      return result;
    }
    ready() {
      return this.#ready;
    }
  }
`;

const inMap = (call: string) => dedent`
  declare function send(id: string, signal?: AbortSignal): Promise<string>;
  const tails = new Map<string, Promise<void>>();
  export function request(id: string, signal?: AbortSignal): Promise<string> {
    const before = tails.get(id) ?? Promise.resolve();
    const result = before.then(async () => {
      return await ${call};
    });
    const tail = result.then(() => undefined, () => undefined);
    tails.set(id, tail);
    return result;
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'work in its turn, whose result is kept as well',
      code: host('this.#last = result;'),
    },
    {
      name: 'work in its turn, whose end is kept for others than those who come next',
      code: host('this.#ready = result.catch(() => {});'),
    },
    {
      name: 'work in its turn, whose end and result are kept',
      code: host(
        'this.#last = result.catch(() => {});\n    this.#ready = result;',
      ),
    },
    {
      name: 'work in its turn that the function leaves to it',
      code: dedent`
        declare function send(id: string, signal?: AbortSignal): Promise<string>;
        export class Host {
          #last: Promise<unknown> = Promise.resolve();
          request(id: string, signal?: AbortSignal): void {
            signal?.throwIfAborted();
            const result = this.#last.then(() => send(id));
            this.#last = result.catch(() => {});
          }
        }
      `,
    },
    {
      name: 'a call that is kept, not in its turn',
      code: dedent`
        declare function send(id: string, signal?: AbortSignal): Promise<string>;
        export class Host {
          #last: Promise<unknown> = Promise.resolve();
          request(id: string, signal?: AbortSignal): Promise<string> {
            signal?.throwIfAborted();
            const result = send(id);
            this.#last = result.catch(() => {});
            return result;
          }
          last() {
            return this.#last;
          }
        }
      `,
    },
  ],
  invalid: [
    ...[
      'this.#last = result.then(() => undefined, () => undefined);',
      'this.#last = result.catch(() => {});',
      'const end = result.catch(() => {});\n    this.#last = end;',
    ].map(keep => ({
      name: `work in its turn, of which only the end is kept: ${keep}`,
      code: host(keep),
      errors: [
        {
          messageId: 'missingSignal' as const,
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'passSignal' as const,
              output: host(keep, 'send(id, signal)'),
            },
          ],
        },
      ],
    })),
    {
      name: 'work in its turn, of which only the end is kept, in a map',
      code: inMap('send(id)'),
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            { messageId: 'passSignal', output: inMap('send(id, signal)') },
          ],
        },
      ],
    },
  ],
});
