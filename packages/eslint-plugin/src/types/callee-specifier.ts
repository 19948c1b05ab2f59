import type { TSESTree } from '@typescript-eslint/utils';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { objectSchema } from '../object-schema.ts';
import { dottedName } from '../ast/dotted-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { HostCall, HostOrigin, TypeHost } from './type-host.ts';

/**
 * A function, as the `TypeOrValueSpecifier` of typescript-eslint names one. A
 * name is that of the function (`request`), the function with its class,
 * interface or namespace (`Octokit.request`), or what the code says
 * (`octokit.request`).
 */
export type CalleeSpecifier =
  | string
  | {
      readonly from: 'file';
      readonly name: string | readonly string[];
      /** The end of the path of the file; any file of the project without it. */
      readonly path?: string;
    }
  | {
      /** TypeScript's own declarations: the language and the DOM. */
      readonly from: 'lib';
      readonly name: string | readonly string[];
    }
  | {
      readonly from: 'package';
      readonly name: string | readonly string[];
      readonly package: string;
    };

/** What a rule accepts as a {@link CalleeSpecifier}. */
export const calleeSpecifierSchema: JSONSchema4 = {
  oneOf: [
    { type: 'string', minLength: 1 },
    specifierSchema('file', { path: { type: 'string', minLength: 1 } }),
    specifierSchema('lib'),
    specifierSchema('package', { package: { type: 'string', minLength: 1 } }, [
      'package',
    ]),
  ],
};

function specifierSchema(
  from: string,
  more: Record<string, JSONSchema4> = {},
  required: readonly string[] = [],
): JSONSchema4 {
  const name: JSONSchema4 = { type: 'string', minLength: 1 };
  return objectSchema(
    {
      from: { type: 'string', enum: [from] },
      name: { oneOf: [name, { type: 'array', minItems: 1, items: name }] },
      ...more,
    },
    ['from', 'name', ...required],
  );
}

/** Whether one of these specifiers names what is called here. */
export function isCallOf(
  { callee }: HostCall,
  specifiers: readonly CalleeSpecifier[],
  host: TypeHost,
): boolean {
  if (specifiers.length === 0) return false;
  const origin = originOfCallee(callee, host);
  const names = new Set([dottedName(callee), ...namesOf(origin)]);
  return specifiers.some(specifier => {
    if (typeof specifier === 'string') return names.has(specifier);
    const { name } = specifier;
    const isNamed = [name].flat().some(each => names.has(each));
    return isNamed && origin !== undefined && isFrom(specifier, origin);
  });
}

/** Where the function or the method that is called here is declared. */
export function originOfCallee(
  callee: TSESTree.Node,
  host: TypeHost,
): HostOrigin | undefined {
  return host.originOf(nameNode(callee));
}

function namesOf(origin: HostOrigin | undefined): readonly string[] {
  if (!origin) return [];
  const { name, owner } = origin;
  return owner === undefined ? [name] : [name, `${owner}.${name}`];
}

function nameNode(callee: TSESTree.Node): TSESTree.Node {
  const node = unwrap(callee);
  return node.type === 'MemberExpression' ? node.property : node;
}

function isFrom(
  specifier: Exclude<CalleeSpecifier, string>,
  { file, module, isOfLanguage }: HostOrigin,
): boolean {
  switch (specifier.from) {
    case 'file': {
      const path = specifier.path?.replace(/^\.?\//u, '/') ?? '';
      const isOwn = module === undefined && !isOfLanguage;
      return isOwn && file.endsWith(path.replace(/^(?!\/|$)/u, '/'));
    }
    case 'lib':
      return isOfLanguage;
    case 'package':
      return module === specifier.package.replace(/^node:|^@types\//u, '');
  }
}
