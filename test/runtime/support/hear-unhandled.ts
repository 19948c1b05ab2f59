import { isBrowser } from './is-browser.ts';

/** Hears unhandled rejections from now on; the function returned ends it. */
export function hearUnhandled(hear: (reason: unknown) => void): () => void {
  if (isBrowser) {
    const onEvent = ({ reason }: PromiseRejectionEvent): void => {
      hear(reason);
    };
    addEventListener('unhandledrejection', onEvent);
    return () => {
      removeEventListener('unhandledrejection', onEvent);
    };
  }
  process.on('unhandledRejection', hear);
  return () => {
    process.off('unhandledRejection', hear);
  };
}
