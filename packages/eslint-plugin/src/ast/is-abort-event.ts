import type { TSESTree } from '@typescript-eslint/utils';

/** Whether this is written `'abort'`, the name of the event of a signal. */
export function isAbortEvent(event: TSESTree.Node | undefined): boolean {
  return event?.type === 'Literal' && event.value === 'abort';
}
