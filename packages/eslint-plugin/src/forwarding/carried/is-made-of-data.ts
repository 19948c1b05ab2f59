import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import {
  isMadeWithoutSignal,
  madeBy,
} from '../../types/is-made-without-signal.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { doesWork } from './does-work.ts';

/**
 * Whether this could have been made with a signal, and was made of data alone, be it taken
 * from what has one: `new Request(url, { headers: headersOf(request) })`.
 */
export function isMadeOfData(
  made: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const call = madeBy(made, sourceCode);
  return (
    call !== undefined &&
    isMadeWithoutSignal(made, sourceCode, host) &&
    !call.arguments
      .flatMap(valuesIn)
      .some(each => doesWork(host.typeOf(each), host))
  );
}

/** What goes in: of an object that is written there each of its values. */
function valuesIn(argument: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(argument);
  if (node.type !== 'ObjectExpression') return [node];
  return node.properties.flatMap(each =>
    each.type === 'Property' ? valuesIn(each.value) : [each.argument],
  );
}
