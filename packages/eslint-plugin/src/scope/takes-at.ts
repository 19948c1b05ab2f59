import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { filledSlots } from '../types/filled-slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import type { AvailableSignal } from './available-signals.ts';
import { fitsAbsent } from './fits.ts';

/**
 * Whether the call that is given this value as a signal takes another one in its
 * place, also when that is absent.
 */
export function takesAt(
  value: TSESTree.Expression,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const call = callAround(value);
  const signature = call && host.signatureOf(call);
  const filled =
    call &&
    filledSlots(call, sourceCode, host).find(({ node }) => node === value);
  return (
    signature !== undefined &&
    filled !== undefined &&
    fitsAbsent(signal, { ...filled.slot, signature }, host)
  );
}

/** The call that has this among its arguments, be it in a literal. */
function callAround(value: TSESTree.Expression): HostCall | undefined {
  for (let { parent } = value as TSESTree.Node; parent; { parent } = parent) {
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression':
        return parent;
      case 'ObjectExpression':
      case 'Property':
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}
