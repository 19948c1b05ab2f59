import type { TSESLint } from '@typescript-eslint/utils';

import { forwardSignal } from '../fix/forward-signal.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import { suggestSignals } from '../forwarding/suggest-signals.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { HostCall } from '../types/type-host.ts';
import type { MissingParent } from './missing-parent.ts';

export interface ParentSuggestion {
  readonly messageId: 'passSignal' | 'takeSignal';
  readonly data: { readonly signal: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/** The edits that give this call a parent. */
export function suggestParent(
  call: HostCall,
  missing: MissingParent,
  context: RuleContext,
): readonly ParentSuggestion[] {
  const { sourceCode } = context;
  if (missing.kind === 'typed') {
    const host = getTypeHost(context);
    const edits = host
      ? suggestSignals(call, missing.signals, sourceCode, host)
      : [];
    return edits.map(({ signal, fix }) => ({
      messageId: 'passSignal',
      data: { signal },
      fix,
    }));
  }
  const { slot } = missing;
  const pass = (text: string, fixer: TSESLint.RuleFixer) =>
    forwardSignal(call, { slot, text }, fixer, sourceCode);
  if (missing.kind === 'named') {
    const { text: signal } = missing;
    return [
      {
        messageId: 'passSignal',
        data: { signal },
        fix: fixer => pass(signal, fixer) ?? null,
      },
    ];
  }
  const taken = takeTaskSignal(missing.task, context);
  return taken
    ? [
        {
          messageId: 'takeSignal',
          data: { signal: taken.name },
          fix: fixer => {
            const passed = pass(taken.name, fixer);
            return passed ? [...taken.fix(fixer), passed] : null;
          },
        },
      ]
    : [];
}
