import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import { exportedFunctions } from '../scope/exported-functions.ts';
import { exportedSignatures } from '../scope/exported-signatures.ts';
import { signalParameter } from '../signals/signal-parameter.ts';
import type { SignalParameter } from '../signals/signal-parameter.ts';
import { getTypeHost } from '../types/get-type-host.ts';

export interface SignalPositionOptions {
  readonly position?: 'first' | 'last';
  readonly requireOptional?: boolean;
}

type MessageId = 'name' | 'notFirst' | 'notLast' | 'optionals' | 'required';

export const signalPosition = createRule<[SignalPositionOptions], MessageId>({
  name: 'signal-position',
  meta: {
    type: 'suggestion',
    docs: {
      description:
        'Enforce one place for the signal among the parameters of exported functions',
      strict: true,
      requiresTypeChecking: true,
    },
    messages: {
      name: '`{{signal}}` is an abort signal and does not say so, so its callers do not see what to give it.',
      notFirst:
        '`{{signal}}` is not the first parameter, where every other function takes its signal.',
      notLast:
        '`{{signal}}` comes before `{{next}}`, so a caller without a signal cannot leave it out.',
      optionals:
        'A caller that only has a signal has to write `undefined` {{count}} times before it, which an object of options would spare it.',
      required:
        '`{{signal}}` cannot be left out, so a caller without a signal has to make up one that never aborts.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          position: {
            type: 'string',
            enum: ['first', 'last'],
            description: 'The place of the signal.',
          },
          requireOptional: {
            type: 'boolean',
            description: 'Whether a signal that is last has to be optional.',
          },
        },
      },
    ],
    defaultOptions: [{ position: 'last', requireOptional: true }],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    const host = sourceCode.text.includes('export')
      ? getTypeHost(context)
      : undefined;
    if (!host || isTestFile(context)) return {};

    const report = (
      { name, next, optionals }: SignalParameter,
      messageId: MessageId,
    ): void => {
      context.report({
        node: name,
        messageId,
        data: { signal: name.name, next: next ?? '', count: optionals },
      });
    };

    return {
      Program() {
        for (const each of exportedFunctions(sourceCode)) {
          const parameter = signalParameter(each, context, host);
          const messageId = parameter && problem(parameter, options);
          if (messageId) report(parameter, messageId);
        }
        for (const overloads of exportedSignatures(sourceCode)) {
          const parameters = overloads.flatMap(
            each => signalParameter(each, context, host) ?? [],
          );
          // One without a signal is told from the others by what comes first.
          if (parameters.length < overloads.length) continue;
          for (const parameter of parameters) {
            const messageId = problem(parameter, options);
            if (messageId && places.has(messageId)) {
              report(parameter, messageId);
            }
          }
        }
      },
    };
  },
});

const places = new Set<MessageId>(['notFirst', 'notLast']);

function problem(
  { isPurpose, isFirst, isOptional, name, next, optionals }: SignalParameter,
  { position = 'last', requireOptional = true }: SignalPositionOptions,
): MessageId | undefined {
  if (position === 'first') {
    if (!isFirst) return 'notFirst';
  } else {
    if (next) return 'notLast';
    if (isOptional && optionals > 1) return 'optionals';
    if (!isOptional && !isPurpose && requireOptional) return 'required';
  }
  // A parameter that is only there for its place needs no name.
  return /signal$|^_+$/iu.test(name.name) ? undefined : 'name';
}
