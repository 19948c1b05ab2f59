import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { checkTestsSchema } from '../check-tests-schema.ts';
import { calleeSpecifierSchema } from '../types/callee-specifier.ts';
import type { CalleeSpecifier } from '../types/callee-specifier.ts';
import { declaredSlotsSchema } from '../types/declared-slots.ts';
import type { DeclaredSlot } from '../types/declared-slots.ts';
import { objectSchema } from '../object-schema.ts';
import type { SyncCheck } from './is-checked-result.ts';

const sourceNames = [
  'parameters',
  'options',
  'nested',
  'request',
  'locals',
  'controllers',
  'this',
] as const;

/** Which signals are to be passed on; those in a context perhaps to `fetch` alone. */
interface ForwardingSources extends Readonly<
  Partial<Record<(typeof sourceNames)[number], boolean>>
> {
  readonly contexts?: boolean | 'fetch';
}

/** What a user can tell `forward-signal`. */
export interface ForwardingOptions {
  readonly allowRaced?: boolean;
  readonly checkNew?: boolean;
  readonly checkSync?: SyncCheck;
  readonly checkTests?: boolean;
  readonly cleanupNames?: string;
  readonly ignoreCallees?: readonly CalleeSpecifier[];
  readonly inlineCallbacks?: readonly string[];
  readonly signalSlots?: readonly DeclaredSlot[];
  readonly sources?: ForwardingSources;
}

export const forwardingDefaults = {
  allowRaced: true,
  checkNew: false,
  checkSync: false,
  checkTests: false,
  ignoreCallees: [],
  inlineCallbacks: [],
  signalSlots: [],
} satisfies ForwardingOptions;

export const forwardingSchema: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    allowRaced: {
      type: 'boolean',
      description:
        'Whether a promise may be handed, with the signal, to a call that waits for both.',
    },
    checkNew: {
      type: 'boolean',
      description:
        'Whether to report where an object that carries a signal, such as a `Request`, is made without one.',
    },
    checkSync: {
      oneOf: [
        { type: 'boolean' },
        { type: 'string', enum: ['listeners', 'process', 'all'] },
      ],
      description:
        'Whether to check calls that return neither a promise nor an async iterator, too: those that register a listener, those that start a process, or all.',
    },
    checkTests: checkTestsSchema,
    cleanupNames: {
      type: 'string',
      format: 'regex',
      minLength: 1,
      description:
        'A pattern for the names of functions that clean up, in place of the usual ones.',
    },
    ignoreCallees: {
      type: 'array',
      items: calleeSpecifierSchema,
      description: 'The functions whose calls are never reported.',
    },
    inlineCallbacks: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description:
        'The names of functions that run their callback before they settle, so that the signal around it is in scope in it.',
    },
    signalSlots: {
      ...declaredSlotsSchema,
      description:
        'Where functions take a signal although their types do not show it.',
    },
    sources: {
      ...objectSchema({
        ...Object.fromEntries(
          sourceNames.map(name => [name, { type: 'boolean' }]),
        ),
        contexts: {
          oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['fetch'] }],
        },
      }),
      description:
        'Which signals have to be passed on, by where they come from.',
    },
  },
};

/** The options, with what is written as text made ready for use. */
export interface ForwardingSearch extends Omit<
  ForwardingOptions,
  'cleanupNames'
> {
  readonly cleanupNames?: RegExp;
}

export function toSearch({
  cleanupNames,
  ...options
}: ForwardingOptions): ForwardingSearch {
  if (cleanupNames === undefined) return options;
  return { ...options, cleanupNames: new RegExp(cleanupNames) };
}
