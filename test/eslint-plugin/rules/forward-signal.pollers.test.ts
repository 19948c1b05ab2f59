import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// What a call returns at once, and can be waited for by itself, as a poller is.
const ruleTester = new RuleTester(typed);

const prelude = `interface Poller<T> extends PromiseLike<T> {
  pollUntilDone(options?: { signal?: AbortSignal }): Promise<T>;
}
interface Store {
  save(options?: { signal?: AbortSignal }): Promise<void>;
}
declare function begin(options: { name: string; signal?: AbortSignal }): Poller<string>;
declare function resume(name: string): Poller<string>;
declare function load(options: { signal?: AbortSignal }): Promise<string>;
declare function storeOf(data: string | Promise<string>): Store;
`;

const taking = (body: string): string => `${prelude}
export async function f(signal: AbortSignal) {
  signal.throwIfAborted();
  ${body}
}`;

const reported = (
  name: string,
  before: string,
  [receiver, method]: readonly [string, string],
) => ({
  name,
  code: taking(`${before} return ${receiver}.${method}();`),
  errors: [
    {
      messageId: 'missingSignal' as const,
      line: 14,
      column: before.length + 11,
      endLine: 14,
      endColumn: before.length + 12 + receiver.length + method.length,
      suggestions: [
        {
          messageId: 'passSignal' as const,
          output: taking(`${before} return ${receiver}.${method}({ signal });`),
        },
      ],
    },
  ],
});

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a poller that was made with the signal',
      code: taking(
        "const poller = begin({ name: 'x', signal }); return poller.pollUntilDone();",
      ),
    },
    {
      name: 'a poller of which only the result is waited for',
      code: taking("return await begin({ name: 'x', signal });"),
    },
  ],
  invalid: [
    reported(
      'a poller that was made without a signal',
      "const poller = resume('x');",
      ['poller', 'pollUntilDone'],
    ),
    reported(
      'what is made of the result of a call with the signal',
      'const data = await load({ signal }); const store = storeOf(data);',
      ['store', 'save'],
    ),
    reported(
      'what is made of the promise of a call with the signal',
      'const data = load({ signal }); const store = storeOf(data);',
      ['store', 'save'],
    ),
  ],
});
