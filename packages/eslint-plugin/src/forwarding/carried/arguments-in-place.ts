import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { takenOf } from '../../ast/member-on.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { canBeSignal } from '../../types/signal-like.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isReassigned } from '../../variables/is-reassigned.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * The arguments in which this call may have one of these signals. Not options that the
 * function was given beside its signal, for a callee that takes both as well:
 * `scrape(options)` in `run(options, signal)`, where `scrape(options, signal)` can be
 * called. Who has a place for the signal does not look for it in the options, whatever
 * their type says.
 */
export function argumentsInPlace(
  call: HostCall,
  signals: readonly AvailableSignal[],
  host: TypeHost,
): readonly TSESTree.CallExpressionArgument[] {
  return call.arguments.filter(
    each => !(isBesideSignal(each, signals) && takesSignalAfter(call, host)),
  );
}

/** Whether these are options that a function has as one parameter, and a signal as another. */
function isBesideSignal(
  argument: TSESTree.Node,
  signals: readonly AvailableSignal[],
): boolean {
  const value = unwrap(argument);
  if (value.type !== 'Identifier') return false;
  const options = signals.find(
    ({ kind, variable }) => kind === 'options' && variable?.name === value.name,
  );
  return (
    options?.variable !== undefined &&
    signals.some(
      each => each.kind === 'parameter' && ownerOf(each) === ownerOf(options),
    ) &&
    !isPlaceOfSignal(options.variable, options.text)
  );
}

/** Whether the function reads or sets the signal of these options, or replaces them. */
function isPlaceOfSignal(
  options: TSESLint.Scope.Variable,
  text: string,
): boolean {
  const key = text.slice(text.lastIndexOf('.') + 1);
  return (
    isReassigned(options) ||
    readsOf(options).some(read => takenOf(read) === key)
  );
}

function ownerOf({
  variable,
}: AvailableSignal): TSESLint.Scope.Definition['node'] | undefined {
  return variable?.defs[0]?.node;
}

function takesSignalAfter(call: HostCall, host: TypeHost): boolean {
  const { parameters = [] } = host.signatureOf(call) ?? {};
  return parameters
    .slice(call.arguments.length)
    .some(({ type }) => canBeSignal(type, host));
}
