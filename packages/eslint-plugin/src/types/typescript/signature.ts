import type ts from 'typescript';

import type { HostBody, HostParameter, HostSignature } from '../type-host.ts';
import { bodyOf } from './body.ts';
import { moduleOf } from './origin.ts';
import { parametersOf } from './parameters.ts';
import { resultCallbackOf } from './results.ts';

// A signature belongs to one checker, and so to one program, as a list of them does.
const known = new WeakMap<ts.Signature, TypeScriptSignature>();
const knownLists = new WeakMap<
  readonly ts.Signature[],
  readonly HostSignature[]
>();

/** The signatures of a list, the same list for the same one of the checker. */
export function toSignatures(
  signatures: readonly ts.Signature[],
  program: ts.Program,
): readonly HostSignature[] {
  let found = knownLists.get(signatures);
  if (!found) {
    found = signatures.map(each => toSignature(each, program));
    knownLists.set(signatures, found);
  }
  return found;
}

/** A signature, the same object for the same signature of the checker. */
export function toSignature(
  signature: ts.Signature,
  program: ts.Program,
): HostSignature {
  let found = known.get(signature);
  if (!found) {
    found = new TypeScriptSignature(signature, program);
    known.set(signature, found);
  }
  return found;
}

class TypeScriptSignature implements HostSignature {
  readonly #signature: ts.Signature;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(signature: ts.Signature, program: ts.Program) {
    this.#signature = signature;
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  get declaration(): object | undefined {
    return this.#signature.declaration;
  }

  get parameters(): readonly HostParameter[] {
    return parametersOf(this.#signature, this.#checker);
  }

  get returnType(): ts.Type {
    return this.#checker.getReturnTypeOfSignature(this.#signature);
  }

  get declaredResult(): string {
    const { declaration } = this.#signature;
    return declaration && 'type' in declaration
      ? ((declaration.type as ts.TypeNode | undefined)?.getText() ?? '')
      : '';
  }

  get isGeneric(): boolean {
    return this.#signature.typeParameters !== undefined;
  }

  get isDeprecated(): boolean {
    return this.#signature
      .getJsDocTags()
      .some(tag => tag.name === 'deprecated');
  }

  get module(): string | undefined {
    return moduleOf(this.#signature.declaration);
  }

  get body(): HostBody | undefined {
    return bodyOf(this.#signature, this.#program);
  }

  resultCallback(
    index: number,
    key: string | undefined,
  ): HostSignature | undefined {
    const callback = resultCallbackOf(
      this.#signature,
      index,
      key,
      this.#checker,
    );
    return callback && toSignature(callback, this.#program);
  }
}
