import type { TSESLint } from '@typescript-eslint/utils';

import { forwardSignal } from '../fix/forward-signal.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { fitsAbsent } from '../scope/fits.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { isNameOf } from '../variables/is-name-of.ts';
import type { MissingSignal } from './pair-signals.ts';

export interface ForwardingSuggestion {
  readonly signal: string;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * One suggestion for each signal that this call could be given, by the nearer name
 * where one has two.
 */
export function suggestSignals(
  call: HostCall,
  missing: readonly MissingSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): readonly ForwardingSuggestion[] {
  const isNamed = ({ text }: AvailableSignal) =>
    missing.some(({ signal: { variable } }) => {
      return variable !== undefined && isNameOf(text, variable);
    });
  return missing.flatMap(({ signal, slot }) => {
    if (isNamed(signal)) return [];
    const isConditional = !fitsAbsent(signal, slot, host);
    // There is no argument that is left out where the signal is absent.
    if (isConditional && slot.kind === 'param') return [];
    return [
      {
        signal: signal.text,
        fix: fixer =>
          forwardSignal(
            call,
            { slot, text: signal.text, isConditional },
            fixer,
            sourceCode,
          ) ?? null,
      },
    ];
  });
}
