import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../../rule-context.ts';
import { absentHere } from '../../scope/absent-here.ts';
import { availableSignals } from '../../scope/available-signals.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { mayRunLater } from '../../scope/may-run-later.ts';
import { signalByScope } from '../../signals/signal-by-scope.ts';
import { getTypeHost } from '../../types/get-type-host.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isUntyped } from '../../types/type-kinds.ts';
import { runsDetached } from '../exempt/runs-detached.ts';
import { isDisarmed } from './is-disarmed.ts';
import { standsForWork } from './stands-for-work.ts';

type IsOther = (
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  host: TypeHost | undefined,
) => boolean;

/**
 * The signal that stands for the work at `node`, and may be there, as it is written
 * there; without types, one that its declaration shows. `isOther` tells of one that
 * does not stand for it for a reason of the caller's.
 */
export function nearestSignal(
  node: HostCall,
  context: RuleContext,
  isOther: IsOther,
): string | undefined {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  if (!host) return namedSignal(node, context, isOther);
  const [signal] = availableSignals(node, sourceCode, host, {
    isWanted: each =>
      standsForWork(each, node, context, host) &&
      !isDisarmed(each, node, sourceCode) &&
      !runsDetached(node, each, sourceCode) &&
      !isOther(each, host) &&
      !absentHere(node, each, sourceCode, host),
  });
  if (!signal) return untypedSignal(node, context, host);
  return mayRunLater(node, signal, sourceCode, host) ? undefined : signal.text;
}

function namedSignal(
  node: TSESTree.Node,
  context: RuleContext,
  isOther: IsOther,
): string | undefined {
  const signal = signalByScope(node, context);
  return signal &&
    !runsDetached(node, signal, context.sourceCode) &&
    !isOther(signal, undefined)
    ? signal.text
    : undefined;
}

/** One that has no type, as in JavaScript: what its declaration shows counts. */
function untypedSignal(
  node: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): string | undefined {
  const signal = signalByScope(node, context);
  const name = signal?.variable?.defs[0]?.name;
  const isOfNoType =
    name !== undefined &&
    host.partsOf(host.typeOf(name)).some(part => isUntyped(part, host));
  return isOfNoType ? signal?.text : undefined;
}
