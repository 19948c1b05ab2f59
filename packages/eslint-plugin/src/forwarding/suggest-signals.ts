import type { TSESLint } from '@typescript-eslint/utils';

import { forwardSignal } from '../fix/forward-signal.ts';
import type { RuleContext } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { fitsAbsent, takesLiteral } from '../scope/fits.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { lineage } from '../signals/lineage.ts';
import { isNameOf } from '../variables/is-name-of.ts';
import type { MissingSignal } from './pair-signals.ts';
import { isOwnDeadline } from './sources/is-own-deadline.ts';

export interface ForwardingSuggestion {
  readonly signal: string;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * One suggestion for each signal that this call could be given, by the nearer name
 * where one has two. A deadline alone would leave out the signal of the caller.
 */
export function suggestSignals(
  call: HostCall,
  missing: readonly MissingSignal[],
  context: RuleContext,
  host: TypeHost,
): readonly ForwardingSuggestion[] {
  const { sourceCode } = context;
  const isNamed = ({ text }: AvailableSignal) =>
    missing.some(({ signal: { variable } }) => {
      return variable !== undefined && isNameOf(text, variable);
    });
  return missing.flatMap(({ signal, slot }) => {
    if (isNamed(signal) || leavesOut(signal, missing, context)) return [];
    if (!takesLiteral(slot, host)) return [];
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

const ofCaller: ReadonlySet<string> = new Set([
  'carrier',
  'destructured',
  'options',
  'parameter',
]);

/** Whether this is a deadline, and nothing of the signal that a caller has given. */
function leavesOut(
  { kind, variable }: AvailableSignal,
  missing: readonly MissingSignal[],
  context: RuleContext,
): boolean {
  const [name] = variable?.identifiers ?? [];
  return (
    (kind === 'local' || kind === 'controller') &&
    name !== undefined &&
    missing.some(({ signal }) => ofCaller.has(signal.kind)) &&
    isOwnDeadline(lineage(name, context).origins, context)
  );
}
