import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import { propertyText } from '../fix/property-text.ts';
import { putBeside } from '../fix/put-beside.ts';
import { replaceValue } from '../fix/replace-value.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { callsOfTask, deafCalls } from '../tasks/task-work.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import type { TypeHost } from '../types/type-host.ts';
import { freeName } from '../variables/free-name.ts';
import { mentionsOfParent } from './mentions-of-parent.ts';
import type { ParentMentions } from './mentions-of-parent.ts';

/** How a task is to call its signal, and the edits that let it use it. */
export interface TaskEdit {
  readonly signal: string;
  readonly uses: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * The edit that gives a task its own signal: to the calls that can take one, and
 * in the place of that of its parent. `undefined` where nothing takes it, or where
 * it has another one, which a rewrite would have to judge.
 */
export function rewriteTask(
  task: TSESTree.Node,
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): TaskEdit | undefined {
  const carriers = callsOfTask(task, host, sourceCode).filter(call =>
    carriesSignal(call, host, sourceCode),
  );
  const deaf = deafCalls(task, [], host, sourceCode);
  const { signals, holders, own } =
    mentionsOfParent(task, parent, sourceCode, host) ?? none;
  const isSeen = carriers.every(call =>
    [...signals, ...holders, ...own].some(each => isWithin(each, call)),
  );
  if (!isSeen || deaf.length + signals.length + holders.length === 0) {
    return undefined;
  }
  if (deaf.some(({ slot }) => slot.isUnwritable)) return undefined;

  const name = nameIn(task, parent, signals, sourceCode);
  return {
    signal: name,
    uses: fixer => [
      ...deaf.flatMap(
        ({ call, slot }) =>
          forwardSignal(call, { slot, text: name }, fixer, sourceCode) ?? [],
      ),
      ...giveInstead({ signals, holders }, parent, name, fixer, sourceCode),
    ],
  };
}

const none: ParentMentions = { signals: [], holders: [], own: [] };

/** By the name of its parent it has its own signal wherever it had the other. */
function nameIn(
  task: TSESTree.Node,
  parent: AvailableSignal | undefined,
  signals: ParentMentions['signals'],
  sourceCode: SourceCode,
): string {
  return parent && signals.length > 0 && parent.text === parent.variable?.name
    ? parent.text
    : freeName(['signal', 'taskSignal'], task, sourceCode);
}

function giveInstead(
  { signals, holders }: Pick<ParentMentions, 'signals' | 'holders'>,
  parent: AvailableSignal | undefined,
  name: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const key = parent?.text.split('.').at(-1) ?? name;
  const property = propertyText(key, name);
  return [
    ...signals
      .filter(each => sourceCode.getText(each) !== name)
      .map(each => replaceValue(each, name, fixer)),
    ...holders.flatMap(each => putBeside(each, property, fixer, sourceCode)),
  ];
}
