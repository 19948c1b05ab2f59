export { type ChromeTrace, recordChromeTrace } from './chrome-trace.ts';
export type { TraceEvent } from './trace-event.ts';
export { StorageContextManager } from './storage-context-manager.ts';
export { traceSpans } from './trace-spans.ts';
