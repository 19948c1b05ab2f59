import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { asTask } from '../groups/task.ts';
import { loopsUntilAbort } from '../flow/loops-until-abort.ts';
import type { RuleContext } from '../rule-context.ts';
import type { ExportedFunction } from '../scope/exported-functions.ts';
import type { ExportedSignature } from '../scope/exported-signatures.ts';
import { isSignalLike } from '../types/signal-like.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';

/** A parameter of an exported function that is a signal. */
export interface SignalParameter {
  readonly name: TSESTree.Identifier;
  readonly isOptional: boolean;
  /** The first parameter after it that should stand before it, by its name. */
  readonly next: string | undefined;
  /** How many before it can be left out. */
  readonly optionals: number;
  readonly isFirst: boolean;
  /**
   * Whether it is what the function is for: nothing else is asked for, as it is of a
   * task, or only a promise, which is not to be waited for after the abort; or it runs
   * until the abort, and would never end without one.
   */
  readonly isPurpose: boolean;
}

/**
 * The one signal that this function takes by its position. None of a function
 * that is about signals, of a type guard, and of one that a group is given.
 */
export function signalParameter(
  { name: functionName, node }: ExportedFunction | ExportedSignature,
  context: RuleContext,
  host: TypeHost,
): SignalParameter | undefined {
  const { params, returnType } = node;
  const [found, ...others] = params.filter(each => isSignal(each, host));
  if (!found || others.length > 0 || isAboutSignals.test(functionName)) return;
  if (returnType?.typeAnnotation.type === 'TSTypePredicate') return;
  const body = isFunctionNode(node) ? node : undefined;
  if (body && asTask(body, context)) return;
  const name = identifierOf(found);
  if (!name) return undefined;
  const index = params.indexOf(found);
  const rest = params.filter(each => each !== found);
  return {
    name,
    isOptional: isOptional(found) || isNullable(host.typeOf(name), host),
    next: params
      .slice(index + 1)
      .filter(each => !mayFollow(each, host))
      // TypeScript lets nothing that is required follow what can be left out.
      .filter(each => isOptional(found) || !isOptional(each))
      .map(each => identifierOf(each)?.name ?? '{ … }')[0],
    optionals: params.slice(0, index).filter(isOptional).length,
    isFirst: index === 0,
    isPurpose:
      rest.every(
        each =>
          isOptional(each) || mayFollow(each, host) || isPromise(each, host),
      ) ||
      (body !== undefined &&
        loopsUntilAbort(name.name, body, context.sourceCode)),
  };
}

const isAboutSignals = /signal|abort|cancel/iu;

function identifierOf(
  parameter: TSESTree.Parameter,
): TSESTree.Identifier | undefined {
  const name =
    parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return name.type === 'Identifier' ? name : undefined;
}

function isSignal(parameter: TSESTree.Parameter, host: TypeHost): boolean {
  const name = identifierOf(parameter);
  return name !== undefined && isSignalLike(host.typeOf(name), host);
}

function isOptional(parameter: TSESTree.Parameter): boolean {
  return (
    parameter.type === 'AssignmentPattern' ||
    (parameter.type === 'Identifier' && parameter.optional)
  );
}

function isPromise(parameter: TSESTree.Parameter, host: TypeHost): boolean {
  const name = identifierOf(parameter);
  return name !== undefined && isThenable(host.typeOf(name), host);
}

/** Whether this is a rest parameter or a callback: those are last everywhere. */
function mayFollow(parameter: TSESTree.Parameter, host: TypeHost): boolean {
  const name = identifierOf(parameter);
  if (!name) return parameter.type === 'RestElement';
  return host.partsOf(host.typeOf(name)).every(part => host.isCallable(part));
}
