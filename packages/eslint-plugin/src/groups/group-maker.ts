import type { RuleContext } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { errgroupExport } from './errgroup-export.ts';
import { isGroup } from './is-group.ts';
import { makerFunctions } from './maker-functions.ts';

/** A call that makes a group, to have it or to run tasks in it. */
export interface GroupMaker {
  readonly call: HostCall;
  /** The export of `errgroup`; `undefined` for a class of the user's. */
  readonly name?: string;
  /** Which argument is the options; `undefined` for a class of the user's. */
  readonly optionsIndex: number | undefined;
}

/** `new Group()`, or a call of a function of `errgroup` that makes one itself. */
export function groupMaker(
  call: HostCall,
  context: RuleContext,
): GroupMaker | undefined {
  const name = errgroupExport(call.callee, context);
  if (call.type === 'NewExpression') {
    if (name === 'Group') return { call, name, optionsIndex: 0 };
    return isGroup(call, context)
      ? { call, optionsIndex: undefined }
      : undefined;
  }
  const optionsIndex =
    name === undefined ? undefined : makerFunctions.get(name);
  return name === undefined || optionsIndex === undefined
    ? undefined
    : { call, name, optionsIndex };
}
