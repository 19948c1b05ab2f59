import { expect, it } from 'vitest';

import { accepts } from '../../../packages/eslint-plugin/src/types/accepts.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import { slotsOf } from '../../../packages/eslint-plugin/src/types/slots.ts';
import type { HostCall } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

it.each([
  ['a signal', 's?: AbortSignal', 'AbortSignal', true],
  [
    'a signal for an option',
    'o?: { signal?: AbortSignal }',
    'AbortSignal',
    true,
  ],
  [
    'an absent signal for a parameter',
    's?: AbortSignal',
    'AbortSignal | undefined',
    true,
  ],
  [
    'an absent signal, under exactOptionalPropertyTypes',
    'o?: { signal?: AbortSignal }',
    'AbortSignal | undefined',
    false,
  ],
  [
    'an absent signal for an option that names undefined',
    'o?: { signal?: AbortSignal | undefined }',
    'AbortSignal | undefined',
    true,
  ],
  [
    'a signal for a type that asks for more',
    'o?: { signal?: AbortSignal & { id: 1 } }',
    'AbortSignal',
    false,
  ],
])('%s', (_, parameter, source, expected) => {
  const answers = ask<HostCall>({
    code: `declare const it: ${source}; declare function f(a: typeof it, ${parameter}): void; f(it);`,
    selector: 'CallExpression',
    answer(call, context) {
      const host = getTypeHost(context);
      const signature = host?.signatureOf(call);
      const given = signature?.parameters[0]?.type;
      const slot =
        signature && host ? slotsOf(signature, host).at(-1) : undefined;
      return host && signature && given && slot
        ? accepts(slot, signature, given, host)
        : undefined;
    },
  });

  expect(answers).toEqual([expected]);
});
