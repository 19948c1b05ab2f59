import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { memberOn } from '../ast/member-on.ts';
import { isMemberName } from '../ast/is-member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';

/** How some code uses a signal that comes from outside of it. */
export interface ParentMentions {
  /** Where it stands itself, as `signal` or `options.signal`. */
  readonly signals: readonly TSESTree.Node[];
  /** Where the options stand that hold it, to be handed on whole. */
  readonly holders: readonly TSESTree.Identifier[];
  /** Signals that the code has made itself, or is given by what it calls. */
  readonly own: readonly TSESTree.Identifier[];
}

/**
 * Where this code uses the signal. `undefined` where it uses another one, or one
 * of the same name, or what has the signal is used in a way that is not seen through.
 */
export function mentionsOfParent(
  code: TSESTree.Node,
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): ParentMentions | undefined {
  const { kind, text = '', variable } = parent ?? {};
  const signals: TSESTree.Node[] = [];
  const holders: TSESTree.Identifier[] = [];
  const own: TSESTree.Identifier[] = [];
  for (const name of namesIn(code, sourceCode)) {
    const meant = findVariable(name.name, name, sourceCode);
    const isParent = variable !== undefined && meant === variable;
    const found = isParent ? reading(name, text, sourceCode) : undefined;
    if (found) signals.push(found);
    else if (isParent && kind === 'options' && isHandedOn(name))
      holders.push(name);
    else if (name.name === text) return undefined;
    else if (meant && isSignalUse(name, host)) {
      if (!isDeclaredIn(code, meant)) return undefined;
      own.push(name);
    }
  }
  return { signals, holders, own };
}

function namesIn(
  code: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Identifier[] {
  return nodesIn(code, sourceCode).filter(
    (node): node is TSESTree.Identifier =>
      node.type === 'Identifier' && !isMemberName(node),
  );
}

/** The `options.signal` that begins with this name, or the name alone, with its `!`. */
function reading(
  name: TSESTree.Identifier,
  text: string,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const written = text.replaceAll('?.', '.');
  for (
    let node: TSESTree.Expression | undefined = name;
    node;
    node = memberOn(node)
  ) {
    if (sourceCode.getText(node).replaceAll('?.', '.') === written) {
      return wrapped(node);
    }
  }
  return undefined;
}

/** `load(id, options)`, `load(id, { ...options, retries: 1 })` */
function isHandedOn(name: TSESTree.Identifier): boolean {
  if (callWith(name)) return true;
  const { parent } = wrapped(name);
  return (
    parent?.type === 'SpreadElement' &&
    parent.parent.type === 'ObjectExpression' &&
    callWith(parent.parent) !== undefined
  );
}

function isDeclaredIn(
  code: TSESTree.Node,
  { defs }: NonNullable<AvailableSignal['variable']>,
): boolean {
  return defs.every(
    ({ name }) =>
      name.range[0] >= code.range[0] && name.range[1] <= code.range[1],
  );
}

/** Not `options.id`, of options that have a signal. */
function isSignalUse(name: TSESTree.Identifier, host: TypeHost): boolean {
  if (!holdsSignal(host.typeOf(name), host)) return false;
  const member = memberOn(name);
  if (!member) return true;
  const type = host.typeOf(member);
  return holdsSignal(type, host) || host.isCallable(type);
}
