import type { TSESLint } from '@typescript-eslint/utils';

import { forwardSignal } from '../fix/forward-signal.ts';
import { takeTaskSignal } from '../fix/take-task-signal.ts';
import type { TakenTaskSignal } from '../fix/take-task-signal.ts';
import { suggestSignals } from '../forwarding/suggest-signals.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
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
      ? suggestSignals(call, missing.signals, context, host)
      : [];
    return edits.map(({ signal, fix }) => passed(signal, fix));
  }
  const { slot } = missing;
  const pass = (text: string, fixer: TSESLint.RuleFixer) =>
    forwardSignal(call, { slot, text }, fixer, sourceCode) ?? null;
  if (missing.kind === 'named') {
    const { text } = missing.signal;
    return [passed(text, fixer => pass(text, fixer))];
  }
  const taken = takeTaskSignal(missing.task, context);
  return taken ? [takenAndPassed(taken, pass)] : [];
}

function passed(
  signal: string,
  fix: TSESLint.ReportFixFunction,
): ParentSuggestion {
  return { messageId: 'passSignal', data: { signal }, fix };
}

function takenAndPassed(
  taken: TakenTaskSignal,
  pass: (text: string, fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | null,
): ParentSuggestion {
  return {
    messageId: 'takeSignal',
    data: { signal: taken.name },
    fix: fixer => {
      const edit = pass(taken.name, fixer);
      return edit && [...taken.fix(fixer), edit];
    },
  };
}
