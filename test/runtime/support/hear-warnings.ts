import { isBrowser } from './is-browser.ts';

export interface Warning {
  readonly message: string;
  readonly code?: string;
}

/**
 * Hears the warnings of `errgroup` from now on; the function returned ends it.
 * They are warnings of the process, or, in browsers, of the console.
 */
export function hearWarnings(hear: (warning: Warning) => void): () => void {
  if (!isBrowser) {
    process.on('warning', hear);
    return () => {
      process.off('warning', hear);
    };
  }
  const { warn } = console;
  console.warn = (text: string) => {
    const [, code = '', message = ''] = /^\[(\w+)\] (.*)$/s.exec(text) ?? [];
    hear({ code, message });
  };
  return () => {
    console.warn = warn;
  };
}
