import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

/** A wait for a process, beside what is set up with the function that kills it. */
const wait = (setUp: string, signal = ''): string => dedent`
  import { spawn } from 'node:child_process';
  import { addAbortListener, once } from 'node:events';
  import { onAbort } from 'errgroup';
  export async function run(signal: AbortSignal) {
    const child = spawn('ls');
    const stop = () => { child.kill(); };
    ${setUp}
    await once(child, 'exit'${signal});
    return [addAbortListener, onAbort];
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what a listener by its name ends',
      code: wait("signal.addEventListener('abort', stop);"),
    },
    {
      name: 'what the hook of errgroup ends by a name',
      code: wait('using _hook = onAbort(signal, stop);'),
    },
    {
      name: 'what the hook of node:events ends by a name',
      code: wait('using _hook = addAbortListener(signal, stop);'),
    },
    {
      name: 'what a handler by its name ends',
      code: wait('signal.onabort = stop;'),
    },
  ],
  invalid: [
    {
      name: 'what a listener to something else ends',
      code: wait("process.once('SIGTERM', stop);"),
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: wait("process.once('SIGTERM', stop);", ', { signal }'),
            },
          ],
        },
      ],
    },
    {
      name: 'what another handler ends',
      code: wait('const handlers = { onpause: stop };'),
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: wait(
                'const handlers = { onpause: stop };',
                ', { signal }',
              ),
            },
          ],
        },
      ],
    },
  ],
});
