import { catchOfClause, catchOfPromise } from '../aborts/catch.ts';
import type { Catch } from '../aborts/catch.ts';
import {
  canBegin,
  nameSignal,
  throwIfAborted,
} from '../aborts/suggest-check.ts';
import { swallowedAbort } from '../aborts/swallowed-abort.ts';
import { createRule } from '../create-rule.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { getTypeHost } from '../types/get-type-host.ts';

export interface SwallowedAbortOptions {
  readonly helpers?: string;
  readonly checkTail?: boolean;
  readonly checkForAwait?: boolean;
  readonly checkRetries?: boolean;
}

const usualHelpers = 'abort|rethrow|cancel';

export const noSwallowedAbort = createRule<
  [SwallowedAbortOptions],
  'goesOn' | 'throwAbort'
>({
  name: 'no-swallowed-abort',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow taking an abort for a failure that a loop or a task can go on after',
      recommended: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      goesOn:
        'This `{{word}}` takes the abort of `{{signal}}` for a failure like any other, so the {{work}} goes on after it has been cancelled.',
      throwAbort: 'Throw the abort of `{{signal}}` on.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          helpers: {
            type: 'string',
            format: 'regex',
            minLength: 1,
            description:
              'A regular expression for the names of functions that ask whether a signal has aborted, or rethrow its abort.',
          },
          checkTail: {
            type: 'boolean',
            description:
              'Whether to report a task that ends with the `try` as well: its group takes its work for done.',
          },
          checkForAwait: {
            type: 'boolean',
            description:
              'Whether to report also in a `for await` over something that was given the signal, and throws the abort when it is asked for the next value.',
          },
          checkRetries: {
            type: 'boolean',
            description:
              'Whether to report also a loop that throws the error at its last try alone, and takes an abort for a reason to try again before.',
          },
        },
      },
    ],
    defaultOptions: [
      {
        helpers: usualHelpers,
        checkTail: false,
        checkForAwait: false,
        checkRetries: false,
      },
    ],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!/catch|then/u.test(sourceCode.text)) return {};
    const host = getTypeHost(context);
    if (!host) return {};
    const settings = {
      helpers: new RegExp(options.helpers ?? usualHelpers, 'i'),
      checkTail: options.checkTail ?? false,
      checkForAwait: options.checkForAwait ?? false,
      checkRetries: options.checkRetries ?? false,
    };

    function check(caught: Catch): void {
      const found = swallowedAbort(caught, settings, context);
      if (!found || !host) return;
      const { body } = caught;
      const signal = nameSignal(found, body, context, host);
      const data = {
        signal: signal?.text ?? sourceCode.getText(found.signal),
        work: isLoop(found.region) ? 'loop' : 'task',
        word: caught.name,
      };
      context.report({
        loc: caught.word.loc,
        messageId: 'goesOn',
        data,
        suggest:
          signal && canBegin(body)
            ? [
                {
                  messageId: 'throwAbort',
                  data,
                  fix: fixer => throwIfAborted(signal, body, fixer, context),
                },
              ]
            : [],
      });
    }

    return {
      CatchClause(node) {
        check(catchOfClause(node, sourceCode));
      },
      CallExpression(node) {
        const caught = catchOfPromise(node, sourceCode);
        if (caught) check(caught);
      },
    };
  },
});
