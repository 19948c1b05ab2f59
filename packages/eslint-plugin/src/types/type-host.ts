import type { TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { DeclaredSlot } from './declared-slots.ts';

export type HostType = ts.Type;

/** What a type is, without a look at its members. */
export type HostKind =
  /** Nothing can be said of it, and the checker complains of nothing. */
  | 'any'
  /** Nothing can be said of it. */
  | 'unknown'
  /** It has no value: void, undefined, null or never. */
  | 'nothing'
  | 'boolean'
  /**
   * An object of a class, or of an interface beside a value of the same name, as
   * the platform declares its classes.
   */
  | 'instance'
  | 'other';

/** The same object for the same signature, as long as the program lives. */
export interface HostSignature {
  /** Stands for the code that declares it, if there is any. */
  readonly declaration: object | undefined;
  /** A rest parameter of a tuple type is spread into its elements. */
  readonly parameters: readonly HostParameter[];
  readonly returnType: HostType;
  /** What it gives, as the declaration has it, `''` where that is inferred. */
  readonly declaredResult: string;
  /** Whether it has type parameters, about which a call decides. */
  readonly isGeneric: boolean;
  readonly isDeprecated: boolean;
  /**
   * The module that declares it: an ambient one without its `node:`, or a
   * package; `undefined` for the project's own and global code.
   */
  readonly module: string | undefined;
  /** `undefined` for what a package or only an interface declares. */
  readonly body: HostBody | undefined;
  /**
   * The function that it is given there, as an argument or as the member `key` of
   * one, where what the signature gives is made of what that function returns.
   */
  resultCallback(
    index: number,
    key: string | undefined,
  ): HostSignature | undefined;
}

export interface HostParameter {
  readonly name: string;
  /**
   * What it takes: for a type parameter of the signature what that may be, and
   * not what the call at hand has made of it.
   */
  readonly type: HostType;
  /** Whether a call may leave it out. */
  readonly isOptional: boolean;
  /** Whether it takes every argument from its position on. */
  readonly isRest: boolean;
}

export interface HostProperty {
  readonly name: string;
  readonly type: HostType;
  readonly isOptional: boolean;
  /**
   * Whether a value of this type may be assigned to it: under
   * `exactOptionalPropertyTypes` not one that can be undefined, unless the
   * property says so.
   */
  readonly takes: (source: HostType) => boolean;
  /** Whether `undefined` may be assigned to it, and not only left out. */
  readonly takesUndefined: boolean;
  /** The type as it is written in the declaration, `''` where it is inferred. */
  readonly declaredText: string;
  /** Whether only the class that declares it, or those that extend it, may read it. */
  readonly isHidden: boolean;
}

/** Where a function is declared. */
export interface HostOrigin {
  readonly name: string;
  /** The class, interface or namespace that it is a member of. */
  readonly owner: string | undefined;
  readonly file: string;
  /** As that of a {@link HostSignature}. */
  readonly module: string | undefined;
  /** Whether the file is one of TypeScript's own, with the language and the DOM. */
  readonly isOfLanguage: boolean;
  /** Whether there is a declaration alone, and the code is elsewhere. */
  readonly isAmbient: boolean;
}

/** The body of a function of the project, be it of another file. */
export interface HostBody {
  /** Stands for the function as long as the program lives. */
  readonly declaration: object;
  /** Whether callers see other signatures than its own. */
  readonly isOverloaded: boolean;
  readonly file: string;
  /** That of the whole file. */
  readonly text: string;
  /** Stands for the body, without the parentheses around it. */
  readonly handle: object;
}

/** A call as the checker resolves it. */
export type HostCall = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * Every question that the rules put to a type checker.
 *
 * A type is a handle: it is compared by identity and given back to the host, and
 * nothing but the host looks inside. So a second checker is a second
 * implementation of this interface, and no rule changes.
 */
export interface TypeHost {
  /** Lives as long as the answers do: what memo tables are keyed by. */
  readonly program: object;
  /** What the settings say of functions whose types do not show a slot. */
  readonly declaredSlots: readonly DeclaredSlot[];
  /** Whether this text stands in a file of the program: any, or one beside this one. */
  mentions(text: string, beside?: string): boolean;
  /** What the file of this becomes; `requiring` is CommonJS that can import no module. */
  formatOf(node: TSESTree.Node): 'commonjs' | 'module' | 'requiring';

  /** The body as this file has it, if it is the file of the body. */
  nodeOf(body: HostBody): TSESTree.Node | undefined;
  typeOf(node: TSESTree.Node): HostType;
  /** The signature that this call resolves to. */
  signatureOf(call: HostCall): HostSignature | undefined;
  /** The signatures of the called value, of which the call resolves to one. */
  overloadsOf(call: HostCall): readonly HostSignature[];
  /** Where the value is declared that this name or member stands for. */
  originOf(name: TSESTree.Node): HostOrigin | undefined;

  kindOf(type: HostType): HostKind;
  /** `'null'` if it can be null, else `'undefined'` if it can be undefined. */
  nullishOf(type: HostType): 'null' | 'undefined' | undefined;
  /** The constituents of a union (else the type alone), without null and undefined. */
  partsOf(type: HostType): readonly HostType[];
  propertyOf(type: HostType, name: string): HostProperty | undefined;
  propertiesOf(type: HostType): readonly HostProperty[];
  /** Whether it has a property keyed by a unique symbol of that name. */
  isBranded(type: HostType, symbolName: string): boolean;
  /** Those by which it is called as a function. */
  signaturesOf(type: HostType): readonly HostSignature[];
  /** Whether it can be called or constructed. */
  isCallable(type: HostType): boolean;
  /** An array or a tuple, mutable or not. */
  isArray(type: HostType): boolean;
  /** What `await` makes of it. */
  awaitedTypeOf(type: HostType): HostType;
  isAssignable(source: HostType, target: HostType): boolean;
}
