import type {
  ParserServices,
  ParserServicesWithTypeInformation,
} from '@typescript-eslint/utils';

import type { RuleContext, SourceCode } from '../rule-context.ts';
import { toDeclaredSlots } from './declared-slots.ts';
import type { TypeHost } from './type-host.ts';
import { createTypeScriptHost } from './typescript/host.ts';

const hosts = new WeakMap<object, TypeHost>();
const contexts = new WeakMap<object, RuleContext>();

/**
 * The type checker of this file, or `undefined` where there is no type
 * information. A rule that gets `undefined` says what scope alone can say, or
 * registers nothing. Never throws: in oxlint and in plain JavaScript projects
 * there are no parser services at all.
 */
export function getTypeHost(context: RuleContext): TypeHost | undefined {
  const services = context.sourceCode.parserServices;
  if (!hasTypes(services)) return undefined;

  let host = hosts.get(services);
  if (!host) {
    host = createTypeScriptHost(
      services,
      toDeclaredSlots(context.settings.errgroup),
    );
    hosts.set(services, host);
    contexts.set(services, context);
  }
  return host;
}

/** The context of a rule that has asked for the types of this file, whichever. */
export function contextOf({
  parserServices,
}: SourceCode): RuleContext | undefined {
  return contexts.get(parserServices ?? {});
}

function hasTypes(
  services: Partial<ParserServices> | undefined,
): services is ParserServicesWithTypeInformation {
  return services?.program != null;
}
