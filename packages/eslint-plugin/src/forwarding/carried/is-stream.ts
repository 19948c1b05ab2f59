import type { TSESTree } from '@typescript-eslint/utils';

import type { HostType, TypeHost } from '../../types/type-host.ts';
import { isUntyped } from '../../types/type-kinds.ts';

/** Whether this is a stream, or a response, whose body is one. */
export function isStream(node: TSESTree.Node, host: TypeHost): boolean {
  return host.partsOf(host.typeOf(node)).some(part => {
    const body = isUntyped(part, host)
      ? undefined
      : host.propertyOf(part, 'body');
    return (
      isStreamType(part, host) ||
      (body !== undefined &&
        host.partsOf(body.type).some(each => isStreamType(each, host)))
    );
  });
}

function isStreamType(type: HostType, host: TypeHost): boolean {
  return (
    !isUntyped(type, host) &&
    membersOfStreams.some(name => host.propertyOf(type, name))
  );
}

const membersOfStreams = ['bodyUsed', 'getReader', 'pipe'];
