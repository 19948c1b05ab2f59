import { memoPerProgram } from './memo-per-program.ts';
import { canBeSignal } from './signal-like.ts';
import type {
  HostParameter,
  HostProperty,
  HostSignature,
  HostType,
  TypeHost,
} from './type-host.ts';
import { isUntyped } from './type-kinds.ts';
import { usualSignalKeys } from './usual-signal-keys.ts';

/** A place where a call can take an abort signal. */
export type Slot =
  | { readonly kind: 'param'; readonly index: number }
  | {
      readonly kind: 'option';
      readonly index: number;
      readonly key: string;
      /** The keys that lead to the options which have the key. */
      readonly under?: readonly string[];
    };

/**
 * Where this signature can take a signal: a parameter that is one, or an
 * optional property of an options object. A rest parameter has no slot, unless
 * its type is a tuple.
 */
export const slotsOf = memoPerProgram(
  (signature: HostSignature, host): readonly Slot[] =>
    signature.parameters.flatMap((parameter, index) =>
      slotsOfParameter(parameter, index, host),
    ),
);

function slotsOfParameter(
  { type, isRest }: HostParameter,
  index: number,
  host: TypeHost,
): readonly Slot[] {
  if (isRest) return [];
  const options = signalKeys(type, host).map((key): Slot => ({
    kind: 'option',
    index,
    key,
  }));
  return canBeSignal(type, host)
    ? [{ kind: 'param', index }, ...options]
    : options;
}

/** The optional properties of an options type that can be a signal. */
const signalKeys = memoPerProgram((type: HostType, host): readonly string[] => [
  ...new Set(host.partsOf(type).flatMap(part => signalKeysOfPart(part, host))),
]);

function signalKeysOfPart(type: HostType, host: TypeHost): readonly string[] {
  if (isUntyped(type, host)) return [];
  // They spare a look at all members, of which a type may have many.
  const usual = usualSignalKeys.flatMap(
    key => host.propertyOf(type, key) ?? [],
  );
  const found = usual.filter(property => takesSignal(property, host));
  // A signal that is required was given where the value was made: it is a
  // `Request`, or the options of an enclosing call, and not an options bag.
  if (found.some(property => !property.isOptional)) return [];
  const keys = found.length > 0 ? found : scan(type, host);
  // Asked last: whether a type is an array is a dear question.
  return keys.length === 0 || host.isCallable(type) || host.isArray(type)
    ? []
    : keys.map(property => property.name);
}

function scan(type: HostType, host: TypeHost): readonly HostProperty[] {
  return host
    .propertiesOf(type)
    .filter(property => property.isOptional && takesSignal(property, host));
}

function takesSignal(property: HostProperty, host: TypeHost): boolean {
  if (canBeSignal(property.type, host)) return true;
  // undici declares `type AbortSignal = unknown`.
  return (
    isUntyped(property.type, host) &&
    /\bAbortSignal\b/u.test(property.declaredText)
  );
}
