import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// Loops that throw the error at their last try, and take an abort for a reason to try again.
const ruleTester = new RuleTester(typed);

const options = [{ checkRetries: true }] as const;

/** A loop that counts its tries, with what it does with a failure and then. */
const retry = (handler: string, rest = ''): string => `
declare function load(signal: AbortSignal): Promise<string>;
declare function pause(ms: number, signal?: AbortSignal): Promise<void>;
declare function mayRetry(error: unknown): boolean;
export async function f(signal: AbortSignal, most: number, isLast: boolean) {
  let failures = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await load(signal);
    } catch (error) {${handler}}${rest}
  }
}`;

const reported = (name: string, handler: string, rest = '') => ({
  name,
  code: retry(handler, rest),
  options,
  errors: [
    {
      messageId: 'goesOn' as const,
      line: 10,
      column: 7,
      endLine: 10,
      endColumn: 12,
      suggestions: [
        {
          messageId: 'throwAbort' as const,
          output: retry(`signal.throwIfAborted(); ${handler}`, rest),
        },
      ],
    },
  ],
});

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'the last try, without the option',
      code: retry('if (attempt === most) throw error; await pause(100);'),
    },
    {
      name: 'the last try, and a pause that the abort ends',
      code: retry(
        'if (attempt === most) throw error; await pause(100, signal);',
      ),
      options,
    },
    {
      name: 'the last try, and a pause behind the handler that the abort ends',
      code: retry(
        'if (attempt === most) throw error;',
        'await pause(100, signal);',
      ),
      options,
    },
    {
      name: 'the last try, and a look at the signal',
      code: retry(
        'if (attempt === most || signal.aborted) throw error; await pause(100);',
      ),
      options,
    },
    {
      name: 'the last try, and a look at the error',
      code: retry('if (attempt === most || !mayRetry(error)) throw error;'),
      options,
    },
    {
      name: 'the last try, behind a look at the error',
      code: retry(
        'if (!mayRetry(error)) throw error; if (attempt === most) throw error;',
      ),
      options,
    },
    {
      name: 'something else than the number of tries',
      code: retry('if (isLast) throw error;'),
      options,
    },
    {
      name: 'a number that the loop does not change',
      code: retry('if (most === 1) throw error;'),
      options,
    },
    {
      name: 'what a function says of the tries',
      code: retry('if (Math.random() > attempt) throw error;'),
      options,
    },
    {
      name: 'the number of tries, and a throw for each failure',
      code: retry('if (attempt === most) console.warn(most); throw error;'),
      options,
    },
  ],

  invalid: [
    reported(
      'a throw at the last try',
      'if (attempt === most) throw error; await pause(100);',
    ),
    reported(
      'a throw at the last try, and a pause behind the handler',
      'if (attempt >= most - 1) { throw error; }',
      'await pause(100);',
    ),
    reported(
      'a throw where another try is not left',
      'if (attempt < most) await pause(100); else throw error;',
    ),
    reported(
      'a throw behind the way to another try',
      'if (attempt < most) { await pause(100); continue; } throw error;',
    ),
    reported(
      'a way out of the loop at the last try',
      'failures += 1; if (failures > 3) break; await pause(100);',
    ),
    reported(
      'a counter that the test changes',
      'if (++failures === most) return ""; await pause(100);',
    ),
  ],
});
