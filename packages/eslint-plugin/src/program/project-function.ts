import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type {
  HostBody,
  HostCall,
  HostSignature,
  TypeHost,
} from '../types/type-host.ts';
import { projectFile } from './project-file.ts';

/** A function of the project, with all that can be asked about its file. */
export interface ProjectFunction {
  readonly node: FunctionNode;
  readonly context: RuleContext;
  readonly host: TypeHost;
  /** Whether callers see other signatures than its own. */
  readonly isOverloaded: boolean;
  /** Stands for it as long as the program lives. */
  readonly key: object;
}

/**
 * The function that this call runs, if the project has its body: not one of a
 * package, and not a method that only an interface declares.
 */
export function projectFunction(
  call: HostCall,
  context: RuleContext,
  host: TypeHost,
): ProjectFunction | undefined {
  const signature = host.signatureOf(call);
  return signature && functionOfSignature(signature, context, host);
}

/** The function that has this signature, where the project has its body. */
export function functionOfSignature(
  signature: HostSignature,
  context: RuleContext,
  host: TypeHost,
): ProjectFunction | undefined {
  const { body } = signature;
  if (!body) return undefined;
  return (
    functionIn(context, body) ??
    functionIn(projectFile(body, context, host), body)
  );
}

/** The function with this body, if it is of this file. */
function functionIn(
  context: RuleContext | undefined,
  body: HostBody,
): ProjectFunction | undefined {
  const host = context && getTypeHost(context);
  const node = host?.nodeOf(body)?.parent;
  if (!host || !node || !isFunctionNode(node)) return undefined;
  const { declaration: key, isOverloaded } = body;
  return { node, context, host, key, isOverloaded };
}
