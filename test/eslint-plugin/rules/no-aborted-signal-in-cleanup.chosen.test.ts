import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// Functions of the project that clean up, by what they make of an abort.
const ruleTester = new RuleTester(typed);

/** A clean-up by a function with this head and body. */
const closedBy = (
  head: string,
  body: string,
  given = 'signal',
): string => `declare const store: {
  close(options: { signal: AbortSignal | undefined }): Promise<void>;
  destroy(): Promise<void>;
};
async function closeStore(${head}): Promise<void> { ${body} }
export async function f(
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
) {
  try {
    await work(signal);
  } finally {
    await closeStore(${given});
  }
}`;

const deadline = 'AbortSignal.timeout(5_000)';

const reported = (
  name: string,
  [head, body]: readonly [string, string],
  ...[given, column, fixed]: readonly [string, number, string]
) => ({
  name,
  code: closedBy(head, body, given),
  errors: [
    {
      messageId: 'abortedSignal' as const,
      line: 13,
      column,
      endLine: 13,
      endColumn: column + 'signal'.length,
      suggestions: [
        {
          messageId: 'useDeadline' as const,
          output: closedBy(head, body, fixed),
        },
      ],
    },
  ],
});

const plain = ['signal', 22, deadline] as const;

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'what takes a deadline in place of a signal that has aborted',
        code: closedBy(
          'signal: AbortSignal',
          `const own = signal.aborted ? ${deadline} : signal; await store.close({ signal: own });`,
        ),
      },
      {
        name: 'what has another function choose the signal of its options',
        code: closedBy(
          'options?: { signal?: AbortSignal }',
          `await store.close({ signal: usable(options?.signal) });
          function usable(signal?: AbortSignal) {
            return signal === undefined || signal.aborted ? ${deadline} : signal;
          }`,
          '{ signal }',
        ),
      },
      {
        name: 'what hands its options on whole to where they are asked',
        code: closedBy(
          'options: { signal?: AbortSignal }',
          `await end(options);
          async function end(own: { signal?: AbortSignal }) {
            if (own.signal?.aborted) await store.destroy();
            else await store.close({ signal: own.signal });
          }`,
          '{ signal }',
        ),
      },
      {
        name: 'what hands the signal on in options of its own',
        code: closedBy(
          'signal: AbortSignal',
          `await end({ name: 'store', signal });
          async function end(own: { name: string; signal?: AbortSignal }) {
            if (own.signal?.aborted) await store.destroy();
            await store.close({ signal: own.signal });
          }`,
        ),
      },
      {
        name: 'what ends in another way after an abort',
        code: closedBy(
          '{ signal: own }: { signal?: AbortSignal }',
          'if (!own?.aborted) return store.close({ signal: own }); await store.destroy();',
          '{ signal }',
        ),
      },
      {
        name: 'what returns a deadline in place of a signal that has aborted',
        code: closedBy(
          'signal?: AbortSignal',
          `await store.close({ signal: usable() });
          function usable() {
            if (!signal || signal.aborted) return ${deadline};
            return AbortSignal.any([signal, ${deadline}]);
          }`,
        ),
      },
      {
        name: 'what returns the promise of another end',
        code: closedBy(
          'signal: AbortSignal',
          'if (signal.aborted) return store.destroy(); await store.close({ signal });',
        ),
      },
      {
        name: 'what waits for an abort of its own',
        code: closedBy(
          'signal: AbortSignal, abort?: (reason: unknown) => Promise<void>',
          'if (signal.aborted && abort) await abort(signal.reason); await store.close({ signal });',
        ),
      },
      {
        name: 'what does more after an abort',
        code: closedBy(
          'signal?: AbortSignal',
          'if (signal?.aborted && store) await store.destroy(); await store.close({ signal });',
        ),
      },
      {
        name: 'what is only there for an abort',
        code: closedBy(
          'signal: AbortSignal',
          'if (!signal.aborted) return; await store.close({ signal });',
        ),
      },
    ],

    invalid: [
      reported(
        'what leaves after an abort',
        [
          'signal: AbortSignal',
          'if (signal.aborted) return; await store.close({ signal });',
        ],
        ...plain,
      ),
      reported(
        'what returns a promise of nothing after an abort',
        [
          'signal: AbortSignal',
          'if (signal.aborted) return Promise.resolve(); await store.close({ signal });',
        ],
        ...plain,
      ),
      reported(
        'what leaves after an abort, or for another reason',
        [
          'signal: AbortSignal, isClosed = false',
          'if (signal.aborted || isClosed) return; await store.close({ signal });',
        ],
        ...plain,
      ),
      reported(
        'what throws after an abort',
        [
          'signal: AbortSignal',
          'signal.throwIfAborted(); await store.close({ signal });',
        ],
        ...plain,
      ),
      reported(
        'what works until there is an abort',
        [
          'signal: AbortSignal',
          'while (!signal.aborted) await store.close({ signal });',
        ],
        ...plain,
      ),
      reported(
        'what passes an abort on to a controller',
        [
          'signal: AbortSignal',
          `const own = new AbortController(); if (signal.aborted) own.abort(signal.reason); else signal.addEventListener('abort', () => { own.abort(); }, { once: true }); await store.close({ signal: own.signal });`,
        ],
        ...plain,
      ),
      reported(
        'what asks another signal',
        [
          'signal: AbortSignal, other?: AbortSignal',
          `await store.close({ signal: other?.aborted ? ${deadline} : signal });`,
        ],
        ...plain,
      ),
      reported(
        'what asks another property',
        [
          'options: { signal?: AbortSignal; parent?: AbortSignal }',
          `await store.close({ signal: options.parent?.aborted ? ${deadline} : options.signal });`,
        ],
        '{ signal }',
        24,
        `{ signal: ${deadline} }`,
      ),
      reported(
        'what comes back to itself',
        [
          'signal: AbortSignal, tries = 3',
          'if (tries > 0) await closeStore(signal, tries - 1); await store.close({ signal });',
        ],
        ...plain,
      ),
    ],
  },
);
